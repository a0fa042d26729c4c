import { describe, expect, test } from "vitest";
import type { ByteRange } from "../../src/http/range.ts";
import { type Media, respondMedia } from "../../src/http/respond-media.ts";

const audio = "0123456789";

const media: Media = {
  type: "audio/mpeg",
  bytes: audio.length,
  etag: "a1b2",
  modifiedAt: Date.UTC(2026, 11, 1, 9),
  maxAge: "immutable",
  headers: { "access-control-allow-origin": "*" },
  async open({ offset, length }: ByteRange) {
    return new Blob([audio.slice(offset, offset + length)]).stream();
  },
  report: () => expect.unreachable("nothing is missing"),
};

const unopenable: Media = { ...media, open: () => Promise.reject(new Error("opened in vain")) };

const ask = (file: Media, headers: Record<string, string> = {}, method = "GET") =>
  respondMedia(new Request("https://show.example/media/7-a1b2.mp3", { method, headers }), file);

test("a GET gets the file and learns that it can be resumed", async () => {
  const response = await ask(media);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "accept-ranges": "bytes",
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=31536000, immutable",
    "content-length": "10",
    "content-type": "audio/mpeg",
    etag: '"a1b2"',
    "last-modified": "Tue, 01 Dec 2026 09:00:00 GMT",
  });
  expect(await response.text()).toBe(audio);
});

describe("a range gets its part", () => {
  test.each([
    ["bytes=0-1", "01", "bytes 0-1/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
    ["bytes=0-", audio, "bytes 0-9/10"],
  ])("%s", async (range, text, contentRange) => {
    const response = await ask(media, { range });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(response.headers.get("content-length")).toBe(String(text.length));
    expect(response.headers.get("etag")).toBe('"a1b2"');
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response.text()).toBe(text);
  });
});

describe("a range is ignored", () => {
  test.each([
    ["when it is malformed", { range: "bytes=x" }],
    ["when there are several", { range: "bytes=0-1,4-5" }],
    ["when the copy has another tag", { range: "bytes=0-1", "if-range": '"old"' }],
    ["when the copy's tag is weak", { range: "bytes=0-1", "if-range": 'W/"a1b2"' }],
    ["past the end, when the copy has another tag", { range: "bytes=99-", "if-range": '"old"' }],
  ])("%s", async (_, headers) => {
    const response = await ask(media, headers);
    expect(response.status).toBe(200);
    expect(response.headers.has("content-range")).toBe(false);
    expect(await response.text()).toBe(audio);
  });

  test("on HEAD, which tells the whole length", async () => {
    const response = await ask(unopenable, { range: "bytes=0-1" }, "HEAD");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe("10");
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    expect(response.body).toBeNull();
  });
});

test.each(['"a1b2"', "Tue, 01 Dec 2026 09:00:00 GMT"])(
  "a part fits the copy known by %s",
  async (ifRange) => {
    expect((await ask(media, { range: "bytes=0-1", "if-range": ifRange })).status).toBe(206);
  },
);

test("a range past the end gets a 416 that tells the length and that nobody keeps", async () => {
  const response = await ask(unopenable, { range: "bytes=10-" });
  expect(response.status).toBe(416);
  expect(Object.fromEntries(response.headers)).toEqual({
    "accept-ranges": "bytes",
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
    "content-range": "bytes */10",
  });
});

describe("preconditions come before ranges", () => {
  test.each([
    [304, { "if-none-match": '"a1b2"', range: "bytes=0-1" }],
    [304, { "if-modified-since": "Tue, 01 Dec 2026 09:00:00 GMT", range: "bytes=99-" }],
    [412, { "if-match": '"old"', range: "bytes=0-1" }],
  ])("%d", async (status, headers) => {
    const response = await ask(unopenable, headers);
    expect(response.status).toBe(status);
    expect(response.headers.has("content-range")).toBe(false);
    expect(response.body).toBeNull();
  });
});

describe("a file that cannot be read", () => {
  const absent = (kind: "missing" | "outage") => {
    const reported: unknown[] = [];
    const file: Media = {
      ...media,
      open: async () => ({ kind, why: "the disk is full of water" }),
      report: (absence) => void reported.push(absence),
    };
    return { file, reported };
  };

  test.each([
    ["missing", 404, null],
    ["outage", 503, "30"],
  ] as const)("%s: %d, not kept, and the reason is for the host alone", async (kind, status, retryAfter) => {
    const { file, reported } = absent(kind);
    for (const headers of [{}, { range: "bytes=0-1" }]) {
      const response = await ask(file, headers);
      expect(response.status).toBe(status);
      expect(response.headers.get("retry-after")).toBe(retryAfter);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      for (const name of ["etag", "content-range", "content-length", "accept-ranges"])
        expect(response.headers.has(name), name).toBe(false);
      expect(await response.text()).not.toContain("water");
    }
    expect(reported).toEqual(Array(2).fill({ kind, why: "the disk is full of water" }));
  });
});
