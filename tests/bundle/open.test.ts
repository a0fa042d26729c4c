import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open } from "../../src/bundle/open.ts";
import { pack } from "../../src/bundle/pack.ts";
import { packEpisode } from "../../src/bundle/pack-episode.ts";
import { compileEntries } from "../../src/compile/episode/finish-episode.ts";
import { escapeXml } from "../../src/html/escape-xml.ts";
import { exampleBuild, exampleEpisode, exampleShow } from "../catalog/example-show.ts";
import { itemText } from "../catalog/item-text.ts";

const old = exampleEpisode({ slug: "old", publishedAt: 1000, number: 1 });
const middle = exampleEpisode({ slug: "middle", publishedAt: 2000, title: "Mänsk 🌊 שלום" });
const newest = exampleEpisode({ slug: "newest", publishedAt: 3000, number: 2.5 });
const build = exampleBuild([old, middle, newest]);
const catalog = open(pack(build).buffer);

function text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What the build has made of each episode, newest first. */
const compiled = [newest, middle, old].map((episode) => compileEntries(episode, exampleShow()));

/** The bytes of the example with the last of those that `part` names of an episode changed. */
function corrupted(part: (episode: (typeof build.episodes)[number]) => Uint8Array): ArrayBuffer {
  const bytes = pack(build);
  const broken = part(build.episodes[1] ?? expect.unreachable());
  const start = Buffer.from(bytes.buffer).indexOf(broken);
  bytes.fill(0xff, start, start + broken.byteLength);
  return bytes.buffer;
}

test("what a build knows of the whole show comes back", () => {
  const { show, site, shells } = build;

  expect(catalog).toMatchObject({ show, site, shells });
});

test("old addresses come back with where they lead", () => {
  const redirects = { "/rss": "/feed.xml", "/?feed=rss2": "https://other.example/" };
  const opened = open(
    pack(exampleBuild([exampleEpisode({ slug: "old", redirects: ["/1", "/?p=1"] })], { redirects })).buffer,
  );

  expect([...opened.redirects]).toEqual([
    ["/rss", { to: "/feed.xml" }],
    ["/?feed=rss2", { to: "https://other.example/" }],
    ["/1", { slug: "old" }],
    ["/?p=1", { slug: "old" }],
  ]);
});

test("former names come back with where they lead, and those of what was taken away with its air date", () => {
  const given = new Map([
    ["old", { published: 1000, media: [], was: ["older", "oldest"] }],
    ["gone", { published: 500, media: [], was: ["before"], removed: true }],
    ["middle", { published: 2000, media: [] }],
  ]);
  const { former, gone } = open(pack(exampleBuild([old, middle], {}, given)).buffer);

  expect([...former]).toEqual([
    ["older", "old"],
    ["oldest", "old"],
  ]);
  expect([...gone]).toEqual([
    ["gone", 500],
    ["before", 500],
  ]);
});

test("the entries come back newest first", () => {
  expect(catalog.entries).toEqual([
    { slug: "newest", publishedAt: 3000, changedAt: 3000, number: 2.5 },
    { slug: "middle", publishedAt: 2000, changedAt: 2000 },
    { slug: "old", publishedAt: 1000, changedAt: 1000, number: 1 },
  ]);
});

test("the validators of each edition come back, and those of the one without any episode", () => {
  const packed = [...build.episodes.map(({ validators }) => validators), build.emptyValidators];

  expect(packed.map((_, index) => catalog.validatorsAt(index))).toEqual(packed);
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

test("every episode comes back as lists show it", () => {
  const { slug, title, publishedAt, type, explicit, summary, audio } = middle;

  expect(catalog.listedAt(1)).toEqual({ slug, title, publishedAt, type, explicit, summary, audio });
});

test("every episode comes back whole", () => {
  expect([0, 1, 2].map((index) => catalog.episodeAt(index))).toEqual([newest, middle, old]);
});

test("the RSS items and the rows of the sitemap from any episode up to any other are exactly theirs", () => {
  const rows = build.episodes.map(({ sitemapRows }) => sitemapRows);

  for (const from of [0, 1, 2, 3]) {
    for (const to of [0, 1, 2, 3].filter((index) => index >= from)) {
      const items = compiled.slice(from, to).map(({ rssItem }) => rssItem);
      const opened = catalog.rssItems(from, to);
      expect(itemText(opened)).toBe(items.join(""));
      expect(opened).toMatchObject({
        bytes: Buffer.byteLength(items.join("")),
        crc32: crc32(Buffer.from(items.join(""))),
      });
      expect(text(catalog.sitemapRows(from, to))).toBe(rows.slice(from, to).join(""));
    }
  }
});

test.each([0, 1, 2])("entry %d comes back in the other formats, with its notes", (index) => {
  const { entries, notesPlace, rssItem } = compiled[index] ?? expect.unreachable();
  const [offset, bytes] = notesPlace;
  const opened = catalog.entriesAt(index);

  expect(opened).toMatchObject(entries);
  expect(text(opened.notes)).toBe(text(Buffer.from(rssItem).subarray(offset, offset + bytes)));
});

test.each([0, 1, 2])("entry %d comes back as Markdown", (index) => {
  expect(catalog.markdownAt(index)).toBe(compiled[index]?.markdown);
});

test("a show without episodes comes back without episodes", () => {
  const empty = open(pack(exampleBuild([])).buffer);

  expect(empty.entries).toEqual([]);
  expect(empty.indexOf("old")).toBe(-1);
  expect(itemText(empty.rssItems(0, 0))).toBe("");
});

test("more items than are inflated at once come in pieces, and whole", () => {
  const episodes = Array.from({ length: 50 }, (_, index) =>
    exampleEpisode({
      slug: `a-${index}`,
      publishedAt: index,
      notesHtml: `<p>${`${index} `.repeat(10_000)}</p>`,
    }),
  );
  const items = open(pack(exampleBuild(episodes)).buffer).rssItems(0, 50);
  const pieces = [...items.inflated()];

  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ byteLength }) => byteLength))).toBeLessThan(300_000);
  expect(Buffer.concat(pieces).byteLength).toBe(items.bytes);
});

describe("bytes are read when they are asked for", () => {
  const broken = open(corrupted(({ rest }) => rest));

  test("a broken record breaks no other", () => {
    expect(broken.entries).toHaveLength(3);
    expect(broken.episodeAt(0)).toEqual(newest);
    expect(broken.episodeAt(2)).toEqual(old);
    expect(() => broken.episodeAt(1)).toThrow();
    expect(broken.listedAt(1)).toMatchObject({ slug: "middle" });
  });

  test("nor does a broken item", () => {
    const items = open(corrupted(({ item }) => item.deflated));

    expect(() => itemText(items.rssItems(1, 2))).toThrow();
    expect(itemText(items.rssItems(0, 1))).toBe(compiled[0]?.rssItem);
  });

  test("deflated RSS items are a view of the catalog's own bytes", () => {
    const { buffer } = pack(build);

    expect(open(buffer).rssItems(1, 2).deflated.buffer).toBe(buffer);
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
  const html = anyText.map((raw) => `<p>${escapeXml(raw)}</p>`);

  test("in episodes, which keep their order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { maxLength: 5 }), html, (slugs, notesHtml) => {
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
          const shown = items.map((_, index) => exampleEpisode({ slug: `${index}` }));
          const built = exampleBuild(shown);
          const episodes = built.episodes.map((episode, index) => {
            const rssItem = `${items[index]}<![CDATA[${items[index]}]]>`;
            const notesPlace = [
              Buffer.byteLength(`${items[index]}<![CDATA[`),
              Buffer.byteLength(items[index] ?? ""),
            ] as const;
            const own = shown[index] ?? expect.unreachable();
            const entries = { ...compileEntries(own, exampleShow()), rssItem, notesPlace };
            return { ...episode, ...packEpisode(own, exampleShow(), entries) };
          });
          const opened = open(pack({ ...built, episodes }).buffer);

          for (const [index, item] of items.entries()) {
            expect(itemText(opened.rssItems(index, index + 1))).toBe(`${item}<![CDATA[${item}]]>`);
            expect(text(opened.entriesAt(index).notes)).toBe(item);
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
