import { describe, expect, it } from "vitest";
import { ADDRESSES } from "../../../src/catalog/address-table.ts";
import { episodeSlug, mediaSlug, underSlug } from "../../../src/catalog/addresses.ts";
import { exampleSite, maxAgeOf, richEpisode, routesOf } from "../example-site.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const OLD = ["ebb", "episodes", "embed", "e"];

const tides = richEpisode({ publishedAt: AIR });
const site = exampleSite([tides, richEpisode({ slug: "earlier", number: 2, publishedAt: AIR - 1000 })], {
  given: new Map([
    ["tides", { published: AIR, media: [], was: OLD }],
    ["gone", { published: AIR, media: [], was: ["before"], removed: true }],
  ]),
});

/** Its addresses under another slug, but those that never had it: the short link. */
const routesUnder = (slug: string) =>
  routesOf(richEpisode({ slug })).flatMap(([path]) => (path === "/1" ? [] : [path]));

describe.each(OLD)("an episode that was called %s", (old) => {
  it.each(routesUnder(old))(
    "answers at %s once it is on air, and as if it never was before",
    async (path) => {
      expect((await site.request(AIR - 1, path)).status).toBe(404);
      const answer = await site.request(AIR, path);
      const leadsTo = path.startsWith("/media/") ? tides.audio.href : underSlug(path, "tides");
      expect([answer.status, answer.headers.get("location")]).toEqual([
        path.startsWith("/media/") ? 302 : 301,
        leadsTo,
      ]);
      expect((await site.request(AIR, leadsTo)).status).toBe(200);
    },
  );
});

describe("an episode that was taken away", () => {
  it.each([...routesUnder("gone"), ...routesUnder("before")])(
    "answers 410 at %s, and as if it never was before its air date",
    async (path) => {
      expect((await site.request(AIR - 1, path)).status).toBe(404);
      const answer = await site.request(AIR, path);
      expect([answer.status, maxAgeOf(answer)]).toEqual([410, 60]);
      const page = await answer.text();
      expect(page).toContain("This episode was taken down.");
      expect(page).not.toContain("has not come out yet");
    },
  );

  it("has no player for other sites", async () => {
    expect((await site.request(AIR, "/oembed?url=https://pod.example/episodes/gone")).status).toBe(404);
  });
});

it("the slug is read from every address of an episode's", () => {
  const paths = ADDRESSES.filter(({ whose }) => whose === "episode").map(({ path }) =>
    path.replace("<slug>", "the-slug"),
  );
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    expect(episodeSlug(path), path).toBe("the-slug");
    expect(underSlug(path, "another")).toBe(path.replace("the-slug", "another"));
  }
  expect(mediaSlug("/media/the-slug-0a1b2c3d.mp3")).toBe("the-slug");
});
