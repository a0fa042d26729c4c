import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bluesky } from "../../src/announcements/targets/bluesky.ts";
import type { PostsAbout } from "../../src/catalog/hearsay.ts";
import { hearing } from "../../src/worker/hearing.ts";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite } from "./example-site.ts";

const AIRED = Date.UTC(2026, 1, 1, 9);
const NEXT = AIRED + 86_400_000;
const URI = "https://bsky.app/profile/pod.example/post/3k";
const about = (slug: string): PostsAbout => [slug, [{ protocol: "atproto", uri: URI }]];

/** A site that is told what is said; nobody answers it while `answers` is false. */
function postingSite(announce = [bluesky({ handle: "pod.example" }, "en")]) {
  const world = { posts: [] as readonly PostsAbout[], answers: true, asked: 0 };
  const hear = hearing(async () => {
    world.asked++;
    if (!world.answers) throw new DOMException("too late", "TimeoutError");
    return Response.json({ overrides: {}, posts: world.posts });
  });
  const announcer = { wake: () => null, counts: async () => null, hear, serve: async () => null };
  const episodes = [
    exampleEpisode({ publishedAt: AIRED }),
    exampleEpisode({ slug: "ferries", publishedAt: NEXT }),
    exampleEpisode({ slug: "quiet", publishedAt: AIRED, unlisted: true }),
  ];
  const site = exampleSite(episodes, { announcer, show: { announce } });
  return {
    world,
    get: (now: number, path = "/feed.xml", init?: RequestInit) => site.request(now, path, init),
    has: async (now: number, path = "/feed.xml") =>
      (await (await site.request(now, path)).text()).includes(URI),
  };
}

const EVERYWHERE = ["/feed.xml", "/episodes/tides", "/episodes/tides.md"];

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe("a post of an episode", () => {
  it.each(EVERYWHERE)("is on %s when an isolate first answers, without a deployment", async (path) => {
    const { world, has } = postingSite();
    world.posts = [about("tides")];
    expect(await has(AIRED, path)).toBe(true);
  });

  it.each(EVERYWHERE)(
    "comes to %s, asked for while others are answered, and changes its ETag",
    async (path) => {
      const { world, get, has } = postingSite();
      const etag = (await get(AIRED, path)).headers.get("etag") ?? "";
      world.posts = [about("tides")];
      const ask = async (now: number) =>
        (await get(now, path, { headers: { "if-none-match": etag } })).status;
      expect([await ask(AIRED + 4_999), world.asked]).toEqual([304, 1]);
      expect([await ask(AIRED + 5_000), world.asked]).toEqual([304, 2]);
      expect([await ask(AIRED + 5_001), await has(AIRED + 5_001, path)]).toEqual([200, true]);
    },
  );

  it("is found by those who have the feed and ask all the time", async () => {
    const { world, get } = postingSite();
    const headers = { "if-none-match": (await get(AIRED)).headers.get("etag") ?? "" };
    world.posts = [about("tides")];
    const statuses = [];
    for (let now = AIRED; now <= AIRED + 6_000; now += 500)
      statuses.push((await get(now, "/feed.xml", { headers })).status);
    expect(statuses).toEqual([...Array(11).fill(304), 200, 200]);
  });

  it("has the same ETag in every isolate that knows it", async () => {
    const [one, other] = [postingSite(), postingSite()];
    await one.get(AIRED);
    one.world.posts = other.world.posts = [about("tides")];
    await one.get(AIRED + 5_000);
    const etags = [await one.get(AIRED + 5_001), await other.get(AIRED + 5_001)].map(({ headers }) =>
      headers.get("etag"),
    );
    expect(etags[0]).toBe(etags[1]);
    expect(etags[0]).toMatch(/-[0-9a-f]{8}"$/);
  });

  it("is the same as gzip and as it is, and in the length that HEAD says", async () => {
    const { world, get } = postingSite();
    world.posts = [about("tides")];
    const text = await (await get(AIRED)).text();
    const zipped = await get(AIRED, "/feed.xml", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text);
    const head = await get(AIRED, "/feed.xml", { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  });

  it("stays when nobody answers any more, and answers are kept for as long as before", async () => {
    const { world, get, has } = postingSite();
    world.posts = [about("tides")];
    await get(AIRED);
    world.answers = false;
    expect([await has(AIRED + 5_000), await has(AIRED + 3_600_000)]).toEqual([true, true]);
    expect((await get(AIRED)).headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  });

  it("is missing when nobody answers the first question, and comes when somebody does", async () => {
    const { world, get, has } = postingSite();
    world.posts = [about("tides")];
    world.answers = false;
    expect((await get(AIRED)).status).toBe(200);
    world.answers = true;
    await get(AIRED + 5_000);
    expect(await has(AIRED + 5_001)).toBe(true);
  });

  it("that is not out tells nothing, and is there at its first millisecond", async () => {
    const { world, get, has } = postingSite();
    const tags = async (now: number) =>
      Promise.all(EVERYWHERE.map(async (path) => (await get(now, path)).headers.get("etag")));
    const before = await tags(AIRED);
    world.posts = [about("ferries")];
    await get(AIRED + 5_000);
    expect(await tags(AIRED + 5_001)).toEqual(before);
    const nothing = await (await get(AIRED + 5_001, "/episodes/nothing")).text();
    expect(await (await get(AIRED + 5_001, "/episodes/ferries")).text()).toBe(nothing);
    expect([await has(NEXT), await has(NEXT, "/episodes/ferries")]).toEqual([true, true]);
  });

  it("that is in no list any more gains nothing, in no feed and on no page", async () => {
    const { world, get, has } = postingSite();
    const paths = ["/feed.xml", "/episodes/quiet", "/episodes/quiet.md"];
    const tags = async (now: number) =>
      Promise.all(paths.map(async (path) => (await get(now, path)).headers.get("etag")));
    const before = await tags(AIRED);
    world.posts = [about("quiet")];
    await get(AIRED + 5_000);
    expect(await tags(AIRED + 5_001)).toEqual(before);
    expect(await Promise.all(paths.map((path) => has(AIRED + 5_001, path)))).toEqual([false, false, false]);
  });

  it("is what nobody asks for in a show that posts nowhere", async () => {
    const { world, get } = postingSite([]);
    await get(AIRED);
    expect(world.asked).toBe(0);
  });
});
