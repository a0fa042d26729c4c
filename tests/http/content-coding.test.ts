import { describe, expect, it } from "vitest";
import { acceptsGzip } from "../../src/http/content-coding.ts";

const accepts = (value: string | null) =>
  acceptsGzip(new Headers(value === null ? {} : { "accept-encoding": value }));

describe("a client takes gzip", () => {
  it.each([
    "gzip",
    "GZIP",
    "x-gzip",
    "gzip, deflate, br, zstd",
    "br;q=1.0, gzip;q=0.8, *;q=0.1",
    "deflate , gzip ; q=0.001",
    "*",
    "identity, *;q=0.5",
    "gzip;q=1",
  ])("that says %s", (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each([
    null,
    "",
    "identity",
    "br",
    "gzip;q=0",
    "gzip;q=0.000, *",
    "*;q=0",
    "gzipped",
    "gzip;level=9",
    "deflate, br;q=0.9",
  ])("not one that says %s", (value) => {
    expect(accepts(value)).toBe(false);
  });
});
