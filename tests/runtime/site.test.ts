import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevServer, startDevServer } from "./dev-server.ts";
import { temporaryProject } from "./temporary-project.ts";

// The sample show as `npm start` serves it: the whole way from the files to the wire.

const project = temporaryProject();
let server: DevServer;
let feed: string;

beforeAll(async () => {
  server = await startDevServer(project.folder);
  feed = await (await get("/feed.xml")).text();
});

afterAll(async () => {
  await server?.stop();
  project.remove();
});

const get = (address: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(address, server.origin), init);
const head = (address: string): Promise<Response> => get(address, { method: "HEAD" });
const valuesOf = (expression: RegExp): string[] =>
  [...feed.matchAll(expression)].map((match) => match[1] ?? "");

describe("the sample show", () => {
  it("has a feed whose addresses are those of this server", async () => {
    const response = await head("/feed.xml");
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    // Of the coding that wrangler's proxy asks for, whatever this client takes.
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(1000);
    expect(
      valuesOf(/<enclosure url="([^"]+)"/g).every((url) => url.startsWith(`${server.origin}/media/`)),
    ).toBe(true);
    expect(feed).not.toContain("feedroom.example/feed.xml");
  });

  it("has the feed as gzip for those who take it, and the same one for others", async () => {
    const [packed, plain] = await Promise.all(
      ["gzip", "identity"].map((coding) => get("/feed.xml", { headers: { "accept-encoding": coding } })),
    );
    expect(packed?.headers.get("content-encoding")).toBe("gzip");
    expect(plain?.headers.has("content-encoding")).toBe(false);
    expect(await packed?.text()).toBe(feed);
    expect(await plain?.text()).toBe(feed);
  });

  it("has a page for every episode of the feed", async () => {
    const pages = valuesOf(/<link>([^<]+\/episodes\/[^<]+)<\/link>/g);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of ["/", "/episodes", ...pages]) {
      const response = await get(page);
      expect(response.status, page).toBe(200);
      expect(await response.text(), page).toMatch(/<\/html>\s*$/);
    }
  });

  it("can be searched, and keeps the files with all its words to itself", async () => {
    expect(await (await get("/search?q=loud")).text()).toContain("<mark>Loud</mark>");
    for (const file of ["head", "terms-0", "vocabulary-0"])
      expect((await get(`/search/${file}.bin`)).status, file).toBe(404);
  });

  it("gives a copy that is current 304", async () => {
    const { headers } = await head("/feed.xml");
    const again = await get("/feed.xml", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect(again.headers.get("cache-control")).toBe(headers.get("cache-control"));
  });
});

describe("audio of the show's folder", () => {
  const file = readFileSync(path.join(project.show, "how-loud-is-loud", "audio.mp3"));
  const address = (): string => valuesOf(/<enclosure url="([^"]*how-loud-is-loud[^"]+)"/g)[0] ?? "";

  it.each([
    ["bytes=100-199", 100, 200],
    ["bytes=0-0", 0, 1],
    ["bytes=-1000", file.byteLength - 1000, file.byteLength],
    ["bytes=400000-", 400_000, file.byteLength],
  ])("%s is exactly those bytes of the file", async (range, from, to) => {
    const response = await get(address(), { headers: { range } });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${file.byteLength}`);
    expect(response.headers.get("content-length")).toBe(String(to - from));
    expect(file.subarray(from, to).equals(await bytesOf(response))).toBe(true);
  });

  it("comes whole, with its length, for HEAD too", async () => {
    const [whole, announced] = await Promise.all([get(address()), head(address())]);
    expect(file.equals(await bytesOf(whole))).toBe(true);
    for (const { headers } of [whole, announced])
      expect(headers.get("content-length")).toBe(String(file.byteLength));
  });

  it("past its end is 416", async () => {
    const response = await get(address(), { headers: { range: `bytes=${file.byteLength}-` } });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${file.byteLength}`);
  });
});

describe("assets", () => {
  it("may be kept for ever, by any site, and are of the right type", async () => {
    const page = await (await get("/episodes/the-kindest-cut")).text();
    const named = [...new Set(`${page}${feed}`.match(/\/assets\/[\w.-]+/g))];
    expect(new Set(named.map((name) => path.extname(name)))).toEqual(new Set(Object.keys(TYPES)));
    for (const name of named) {
      const response = await get(name);
      expect(response.status, name).toBe(200);
      expect(response.headers.get("cache-control"), name).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("access-control-allow-origin"), name).toBe("*");
      expect(response.headers.get("content-type"), name).toBe(typeOf(name));
      await response.arrayBuffer();
    }
  });

  it.each([
    "/_headers",
    "/assets/_headers",
    "/catalog.bin",
    "/assets/nothing-0123456789abcdef.css",
    "/media",
    "/assets/../_headers",
  ])("%s is not to be had", async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it("of a scheduled episode hold no audio that can be had before its air date", async () => {
    const scheduled = readFileSync(path.join(project.show, "a-feed-for-2099", "audio.mp3"));
    const built = path.join(project.folder, "dist", "assets", "media");
    const name = readdirSync(built).find((file) => file.startsWith("a-feed-for-2099"));
    expect(readFileSync(path.join(built, name ?? "")).equals(scheduled)).toBe(true);
    const spellings = [
      `/media/${name}`,
      `//media/${name}`,
      `/media//${name}`,
      `/%6dedia/${name}`,
      `/assets/../media/${name}`,
      `/assets/..%2fmedia/${name}`,
      `/assets/media/${name}`,
    ];
    for (const spelling of spellings) {
      const response = await fetch(`${server.origin}${spelling}`);
      expect(response.status, spelling).toBe(404);
      expect(response.headers.get("content-type") ?? "", spelling).not.toContain("audio");
    }
  });
});

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".srt": "application/x-subrip; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
};

function typeOf(name: string): string | undefined {
  return name.endsWith(".chapters.json") ? "application/json+chapters" : TYPES[path.extname(name)];
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
