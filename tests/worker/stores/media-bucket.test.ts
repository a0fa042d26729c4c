import { describe, expect, it } from "vitest";
import { r2MediaBucket } from "../../../src/worker/stores/media-bucket.ts";

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

/** Behaves as R2 does; tests/runtime/workerd asks a real one the same. */
const bucket = r2MediaBucket({
  async get(key, { range: { offset, length } }) {
    if (key !== "tides.mp3") return null;
    if (offset >= BYTES.byteLength) throw new Error("get: The requested range is not satisfiable (10039)");
    const body = new Response(BYTES.slice(offset, offset + length)).body;
    return { size: BYTES.byteLength, ...(body && { body }) };
  },
});

async function read(key: string, offset: number, length: number): Promise<Uint8Array | null> {
  const stream = await bucket.open(key, { offset, length });
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
}

describe("a media bucket in R2", () => {
  it.each([
    [0, 100],
    [0, 1],
    [40, 20],
    [99, 1],
  ])("gives the bytes from %d on, %d of them", async (offset, length) => {
    expect(await read("tides.mp3", offset, length)).toEqual(BYTES.slice(offset, offset + length));
  });

  it.each([
    ["no such file", "nobody.mp3", 0, 1],
    ["a file that ends before", "tides.mp3", 90, 20],
    ["a file that ends long before", "tides.mp3", 500, 20],
  ])("gives nothing for %s", async (_, key, offset, length) => {
    expect(await read(key, offset, length)).toBeNull();
  });
});
