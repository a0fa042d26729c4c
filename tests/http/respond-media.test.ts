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

describe("several parts", () => {
  const long = {
    ...media,
    bytes: 1000,
    open: async ({ offset, length }: ByteRange) => partOf(offset, length),
  };
  const partOf = (offset: number, length: number) =>
    new Blob([Uint8Array.from({ length }, (_, index) => 97 + ((offset + index) % 26))]).stream();

  test("come in one body, each with its head", async () => {
    const response = await ask(long, { range: "bytes=0-2,-2" });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-type")).toBe("multipart/byteranges; boundary=part-a1b2");
    const text = await response.text();
    expect(text).toBe(
      [
        "--part-a1b2",
        "Content-Type: audio/mpeg",
        "Content-Range: bytes 0-2/1000",
        "",
        "abc",
        "--part-a1b2",
        "Content-Type: audio/mpeg",
        "Content-Range: bytes 998-999/1000",
        "",
        "kl",
        "--part-a1b2--",
        "",
      ].join("\r\n"),
    );
    expect(response.headers.get("content-length")).toBe(String(text.length));
  });

  test("are opened one after the other, each when the one before has gone out", async () => {
    const opened: number[] = [];
    const open = async ({ offset, length }: ByteRange) => {
      opened.push(offset);
      return partOf(offset, length);
    };
    const { body } = await ask({ ...long, open }, { range: "bytes=0-2,500-502,-2" });
    expect(opened).toEqual([0]);
    await body?.cancel();
    expect(opened).toEqual([0]);
  });

  test("break off when one cannot be had any more, which is told", async () => {
    const reported: unknown[] = [];
    const open = async ({ offset, length }: ByteRange) =>
      offset === 0 ? partOf(offset, length) : ({ kind: "outage", why: "the disk is full of water" } as const);
    const report = (absence: unknown) => void reported.push(absence);
    const response = await ask({ ...long, open, report }, { range: "bytes=0-2,-2" });
    await expect(response.text()).rejects.toThrow("full of water");
    expect(reported).toEqual([{ kind: "outage", why: "the disk is full of water" }]);
  });
});

describe("a range is ignored", () => {
  test.each([
    ["when it is malformed", { range: "bytes=x" }],
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
