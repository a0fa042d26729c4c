import { describe, expect, test } from "vitest";
import { keptHeaders } from "../../src/http/kept-headers.ts";

const common = { "access-control-allow-origin": "*", link: "<https://hub.example/>" };

describe("headers that are kept", () => {
  test("say what is common and what is an answer's own, which goes before", () => {
    const headers = keptHeaders()(common, { etag: '"a"', link: "<https://pod.example/>" });
    expect(Object.fromEntries(headers)).toEqual({
      "access-control-allow-origin": "*",
      etag: '"a"',
      link: "<https://pod.example/>",
    });
  });

  test("are made once while they say the same", () => {
    const headersOf = keptHeaders();
    const first = headersOf(common, { etag: '"a"' });
    expect(headersOf(common, { etag: '"a"' })).toBe(first);
    expect(headersOf(common, { etag: '"b"' }).get("etag")).toBe('"b"');
    expect(headersOf(common, { etag: '"a"' }).get("etag")).toBe('"a"');
  });

  test("are others for what has other headers in common", () => {
    const headersOf = keptHeaders();
    headersOf(common, { etag: '"a"' });
    expect([...headersOf({ vary: "accept" }, { etag: '"a"' }).keys()]).toEqual(["etag", "vary"]);
  });

  test("stay as they are when a response's own copy is changed", () => {
    const headersOf = keptHeaders();
    const ask = () => new Response(null, { headers: headersOf(common, { etag: '"a"' }) });
    ask().headers.set("etag", '"changed"');
    expect(ask().headers.get("etag")).toBe('"a"');
  });
});
