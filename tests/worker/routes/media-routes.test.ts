import { describe, expect, it, vi } from "vitest";
import type { MediaBucket } from "../../../src/worker/stores/media-bucket.ts";
import { AUDIO_BYTES, exampleSite, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const PATH = "/media/tides-0a1b2c3d.mp3";
const WHOLE = Uint8Array.from({ length: AUDIO_BYTES }, (_, index) => index);

const inBucket = richEpisode({
  audio: {
    href: PATH,
    bytes: AUDIO_BYTES,
    durationSeconds: 2832,
    type: "audio/mpeg",
    store: { kind: "bucket", key: "2026/tides.mp3" },
  },
});
const bucket: MediaBucket = {
  async open({ key, bytes }, { offset, length }) {
    const isIt = key === "2026/tides.mp3" && bytes === AUDIO_BYTES;
    const body = isIt ? new Response(WHOLE.slice(offset, offset + length)).body : null;
    return body ?? { kind: "missing", why: "not there" };
  },
};

const SITES = [
  ["the show's folder", exampleSite([richEpisode()])],
  ["the media bucket", exampleSite([inBucket], { bucket, files: new Map([[PATH, new Uint8Array()]]) })],
] as const;

describe.each(SITES)("audio of %s", (_, site) => {
  const request = (headers: Record<string, string> = {}, path = PATH) => site.request(NOW, path, { headers });
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

  it("comes whole, may be kept for ever, and says that it has parts", async () => {
    const response = await request();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=31536000, immutable",
      "content-length": String(AUDIO_BYTES),
      "content-type": "audio/mpeg",
      etag: '"tides-0a1b2c3d.mp3"',
      "last-modified": "Tue, 06 Jan 2026 09:00:00 GMT",
    });
    expect(response.headers.has("content-range")).toBe(false);
    expect(await bytesOf(response)).toEqual(WHOLE);
  });

  it.each([
    ["bytes=0-0", 0, 0],
    ["bytes=100-199", 100, 199],
    ["bytes=990-", 990, 999],
    ["bytes=-10", 990, 999],
    ["bytes=900-5000", 900, 999],
    ["bytes=-5000", 0, 999],
    ["BYTES = 5-9", 5, 9],
  ])("%s: those bytes and no others", async (range, first, last) => {
    const response = await request({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${first}-${last}/${AUDIO_BYTES}`);
    expect(response.headers.get("content-length")).toBe(String(last - first + 1));
    expect(await bytesOf(response)).toEqual(WHOLE.slice(first, last + 1));
  });

  it("a part has the validators and the lifetime of the whole", async () => {
    const [whole, part] = await Promise.all([request(), request({ range: "bytes=1-2" })]);
    for (const name of ["etag", "last-modified", "cache-control", "accept-ranges", "content-type"])
      expect(part.headers.get(name), name).toBe(whole.headers.get(name));
  });

  it.each(["bytes=1000-", "bytes=5000-6000", "bytes=-0"])(
    "%s: 416, with the length there is",
    async (range) => {
      const response = await request({ range });
      expect(response.status).toBe(416);
      expect(response.headers.get("content-range")).toBe(`bytes */${AUDIO_BYTES}`);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.text()).toBe("");
    },
  );

  it.each(["bytes=9-5", "bytes=", "bytes=a-b", "lines=0-1", "bytes=-"])(
    "%s: no range that is answered with a part, so the whole",
    async (range) => {
      const response = await request({ range });
      expect(response.status).toBe(200);
      expect((await bytesOf(response)).byteLength).toBe(AUDIO_BYTES);
    },
  );

  it.each([
    ['"tides-0a1b2c3d.mp3"', 206],
    ["Tue, 06 Jan 2026 09:00:00 GMT", 206],
    ['W/"tides-0a1b2c3d.mp3"', 200],
    ['"other"', 200],
    ["Tue, 06 Jan 2026 09:00:01 GMT", 200],
    ["nonsense", 200],
  ])("If-Range: %s answers with %d", async (ifRange, status) => {
    const response = await request({ range: "bytes=0-9", "if-range": ifRange });
    expect(response.status).toBe(status);
    expect((await bytesOf(response)).byteLength).toBe(status === 206 ? 10 : AUDIO_BYTES);
  });

  it("is 304 for whoever has it, before any range counts", async () => {
    const response = await request({ range: "bytes=5000-", "if-none-match": 'W/"tides-0a1b2c3d.mp3"' });
    expect(response.status).toBe(304);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("answers HEAD without regard to Range", async () => {
    const response = await site.request(NOW, PATH, { method: "HEAD", headers: { range: "bytes=0-9" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe(String(AUDIO_BYTES));
    expect(await response.text()).toBe("");
  });

  it.each(["/media/tides-ffffffff.mp3", "/media/tides-0a1b2c3d.m4a"])(
    "%s, as it once was, leads to what took its place",
    async (path) => {
      const response = await request({}, path);
      expect(response.status).toBe(302);
      expect(response.headers.get("location")).toBe(PATH);
      expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    },
  );

  it("is told nothing of before its air date, whatever hash is asked for", async () => {
    const early = Date.UTC(2026, 0, 6, 9) - 1;
    for (const path of [PATH, "/media/tides-ffffffff.mp3"])
      expect((await site.request(early, path)).status).toBe(404);
  });

  it.each(["/media/tides.mp3", "/media/nobody-0a1b2c3d.mp3", "/media/../catalog.bin", "/media"])(
    "%s is 404",
    async (path) => {
      expect((await request({}, path)).status).toBe(404);
    },
  );
});

describe("audio that is not where the build said", () => {
  const failing: MediaBucket = { open: async () => ({ kind: "outage", why: "no power" }) };

  it.each([
    [
      "is missing from the bucket",
      exampleSite([{ ...inBucket, audio: { ...inBucket.audio, bytes: 7 } }], { bucket }),
      404,
    ],
    ["has no bucket", exampleSite([inBucket]), 404],
    ["is in a bucket that does not answer", exampleSite([inBucket], { bucket: failing }), 503],
    ["is missing from the files", exampleSite([richEpisode()], { files: new Map([[PATH, null]]) }), 404],
  ])("%s: the host is told, and the feed and the page know nothing of it", async (_, site, status) => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const response = await site.request(NOW, PATH);
    expect(response.status).toBe(status);
    expect(reported).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${PATH} cannot be served: `));
    expect((await site.request(NOW, PATH, { method: "HEAD" })).status).toBe(200);
    for (const path of ["/feed.xml", "/episodes/tides"])
      expect((await site.request(NOW, path)).status).toBe(200);
    reported.mockRestore();
  });
});
