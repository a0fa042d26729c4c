import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open } from "../../src/bundle/open.ts";
import { pack } from "../../src/bundle/pack.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

const old = exampleEpisode({ slug: "old", publishedAt: 1000, number: 1 });
const middle = exampleEpisode({ slug: "middle", publishedAt: 2000, title: "Mänsk 🌊 שלום" });
const newest = exampleEpisode({ slug: "newest", publishedAt: 3000, number: 2.5 });
const build = exampleBuild([old, middle, newest]);
const catalog = open(pack(build).buffer);

function text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The bytes of the example with the first `search` after the header changed into as many `x`. */
function corrupted(search: string): ArrayBuffer {
  const bytes = pack(build);
  const start = Buffer.from(bytes.buffer).lastIndexOf(search);
  bytes.fill("x".charCodeAt(0), start, start + Buffer.byteLength(search));
  return bytes.buffer;
}

test("what a build knows of the whole show comes back", () => {
  const { digest, show, site, rss, emptyTags } = build;

  expect(catalog).toMatchObject({ digest, show, site, rss, emptyTags });
});

test("the entries come back newest first", () => {
  expect(catalog.entries).toEqual([
    { slug: "newest", publishedAt: 3000, changedAt: 3000, number: 2.5, tags: build.episodes[0]?.tags },
    { slug: "middle", publishedAt: 2000, changedAt: 2000, tags: build.episodes[1]?.tags },
    { slug: "old", publishedAt: 1000, changedAt: 1000, number: 1, tags: build.episodes[2]?.tags },
  ]);
});

test.each([
  ["newest", 0],
  ["middle", 1],
  ["old", 2],
  ["none", -1],
  ["constructor", -1],
])("%s is entry %d", (slug, index) => {
  expect(catalog.indexOf(slug)).toBe(index);
});

test("every episode comes back whole", () => {
  expect([0, 1, 2].map((index) => catalog.episodeAt(index))).toEqual([newest, middle, old]);
});

test("the RSS items from any episode on are exactly its own and the older ones", () => {
  const items = build.episodes.map(({ rssItem }) => rssItem);

  for (const index of [0, 1, 2, 3]) {
    expect(text(catalog.rssItemsFrom(index))).toBe(items.slice(index).join(""));
  }
});

test("a show without episodes comes back without episodes", () => {
  const empty = open(pack(exampleBuild([])).buffer);

  expect(empty.entries).toEqual([]);
  expect(empty.indexOf("old")).toBe(-1);
  expect(empty.rssItemsFrom(0)).toHaveLength(0);
});

describe("bytes are read when they are asked for", () => {
  const broken = open(corrupted(JSON.stringify(middle)));

  test("a broken record breaks no other", () => {
    expect(broken.entries).toHaveLength(3);
    expect(broken.episodeAt(0)).toEqual(newest);
    expect(broken.episodeAt(2)).toEqual(old);
    expect(() => broken.episodeAt(1)).toThrow(SyntaxError);
  });

  test("RSS items are a view of the catalog's own bytes", () => {
    const { buffer } = pack(build);

    expect(open(buffer).rssItemsFrom(1).buffer).toBe(buffer);
  });
});

describe("bytes that are no catalog of this version are refused with what to do", () => {
  test.each([
    ["nothing", new Uint8Array(0)],
    ["less than a name", new TextEncoder().encode("AIR")],
    ["another version", new TextEncoder().encode("AIRDATE0 and more")],
    ["another file", new Uint8Array(1000).fill(0xff)],
  ])("%s", (_, bytes) => {
    expect(() => open(bytes.buffer)).toThrow("not a catalog of this version; build again");
  });
});

describe("any text survives", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });

  test("in episodes, which keep their order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { maxLength: 5 }), anyText, (slugs, notesHtml) => {
        const episodes = slugs.map((slug, index) =>
          exampleEpisode({ slug, publishedAt: 9 - index, title: `${slug}!`, notesHtml }),
        );
        const opened = open(pack(exampleBuild(episodes)).buffer);

        expect(opened.entries.map(({ slug }) => slug)).toEqual(slugs);
        expect(slugs.map((slug) => opened.episodeAt(opened.indexOf(slug)))).toEqual(episodes);
      }),
    );
  });

  test("in RSS items, whose bytes are cut nowhere else than between them", () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((raw) => raw.toWellFormed()),
          { maxLength: 5 },
        ),
        (items) => {
          const episodes = exampleBuild(
            items.map((_, index) => exampleEpisode({ slug: `${index}` })),
          ).episodes;
          const compiled = episodes.map((episode, index) => ({ ...episode, rssItem: items[index] ?? "" }));
          const opened = open(pack({ ...exampleBuild([]), episodes: compiled }).buffer);

          for (let index = 0; index <= items.length; index++) {
            expect(text(opened.rssItemsFrom(index))).toBe(items.slice(index).join(""));
          }
        },
      ),
    );
  });

  test("in the show", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, descriptionHtml) => {
        const { show } = open(pack(exampleBuild([], { title, descriptionHtml })).buffer);

        expect(show).toMatchObject({ title, descriptionHtml });
      }),
    );
  });
});
