import { cp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import type { Output } from "../../src/compile/output/output.ts";
import { itemText } from "../catalog/item-text.ts";
import {
  allBytes,
  build,
  buildOutput,
  type Changes,
  catalogOf,
  changeShow,
  copySmallShow,
  draw,
  drawn,
  edit,
  episodeIn,
  frontMatter,
  lastLines,
  SPRING,
} from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const DAY = 86_400_000;

/** The small show with one of everything that takes work. */
const RICH: Changes = {
  "people/ann.png": drawn(draw(300).png()),
  "first-steps/cover.png": drawn(draw(1400, 1400, "#224466").png()),
  "first-steps/index.md": frontMatter("people: [{name: Ann, img: ../people/ann.png}]\ntags: [tides]"),
  "first-steps/transcript.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello.\n",
  "first-steps/deep-dive.md": "# First Steps\n\n## Key points\n\n1. **Begin.** At the beginning.\n",
  "second-wind/index.md": lastLines("\n![A portrait](../people/ann.png)"),
  "second-wind/chapters.json": '{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "Hello"}]}',
};

let rich: string;
let output: Output;

beforeAll(async () => {
  rich = await copySmallShow(path.join(workplace, "rich"), RICH);
  output = await buildOutput(rich, cache);
});

const variant = async (name: string, changes: Changes): Promise<string> => {
  const root = path.join(workplace, name);
  await cp(rich, root, { recursive: true });
  await changeShow(root, changes);
  return root;
};

describe("the same sources give the same bytes", () => {
  it("with what the build before has done, and with nothing done", async () => {
    const cold = await buildOutput(rich, path.join(workplace, "cold-cache"));
    const warm = await buildOutput(rich, cache);
    const bytes = await allBytes(output);
    expect(await allBytes(cold)).toEqual(bytes);
    expect(await allBytes(warm)).toEqual(bytes);
  });

  it("on another day", async () => {
    const later = await buildOutput(rich, cache, { now: SPRING + 40_000 * DAY });
    expect(await allBytes(later)).toEqual(await allBytes(output));
  });

  it("in another folder, whose files were written in another order", async () => {
    const root = path.join(workplace, "elsewhere", "deep down", "the show");
    const entries = await readdir(rich, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile()).reverse()) {
      const file = path.join(entry.parentPath, entry.name);
      await cp(file, path.join(root, path.relative(rich, file)));
    }
    expect(await allBytes(await buildOutput(root, cache))).toEqual(await allBytes(output));
  });
});

describe("work on pictures and audio is done once", () => {
  const workOf = async (root: string) => {
    const counting = openWorkCache(cache);
    await buildOutput(root, "", { cache: counting });
    return Object.fromEntries(counting.done);
  };

  it("an unchanged show takes none", async () => {
    expect(await workOf(rich)).toEqual({});
  });

  it.each([
    ["the notes of one episode", { "first-steps/index.md": lastLines("\nMore.") }, {}],
    ["a title", { "first-steps/index.md": edit("First", "Very First") }, { "share-picture-6": 1 }],
    ["a deep dive", { "first-steps/deep-dive.md": lastLines("2. **End.** There.") }, {}],
    [
      "a portrait in two episodes",
      { "people/ann.png": drawn(draw(200, 200, "#335577").png()) },
      { "picture-facts-2": 1, "picture-2": 3 },
    ],
  ])("a change of %s takes only that", async (name, changes: Changes, done) => {
    expect(await workOf(await variant(`after a change of ${name}`, changes))).toEqual(done);
  });
});

describe("validators say what the public sees and nothing else", () => {
  const validatorsOf = (built: Output) => {
    const { entries, validatorsAt } = catalogOf(built);
    return Object.fromEntries(entries.map(({ slug }, index) => [slug, validatorsAt(index)]));
  };

  it("a change of a scheduled episode leaves those of the editions before it", async () => {
    const changes = { "a-look-ahead/index.md": lastLines("\nNew words.") };
    const [before, after] = [
      validatorsOf(output),
      validatorsOf(await buildOutput(await variant("future", changes), cache)),
    ];
    expect(after["second-wind"]).toEqual(before["second-wind"]);
    expect(after["first-steps"]).toEqual(before["first-steps"]);
    expect(after["a-look-ahead"]?.rss).not.toBe(before["a-look-ahead"]?.rss);
    for (const document of ["atom", "json", "all"] as const)
      expect(after["a-look-ahead"]?.[document]).not.toBe(before["a-look-ahead"]?.[document]);
  });

  it("a change of the colours leaves those of the feeds, and alters that of all that is out", async () => {
    const root = await variant("colours", { "show.yaml": lastLines('theme: {accent: "#b5381f"}') });
    const [before, after] = [validatorsOf(output), validatorsOf(await buildOutput(root, cache))];
    for (const slug of ["first-steps", "second-wind"]) {
      for (const document of ["rss", "archive", "atom", "json"] as const)
        expect(after[slug]?.[document]).toBe(before[slug]?.[document]);
      expect(after[slug]?.all).not.toBe(before[slug]?.all);
    }
  });

  it("a change of an old episode alters all of them", async () => {
    const changes = { "first-steps/index.md": lastLines("\nNew words.") };
    const [before, after] = [
      validatorsOf(output),
      validatorsOf(await buildOutput(await variant("past", changes), cache)),
    ];
    for (const slug of ["first-steps", "second-wind", "a-look-ahead"]) {
      for (const document of ["rss", "atom", "json", "all"] as const)
        expect(after[slug]?.[document]).not.toBe(before[slug]?.[document]);
    }
  });
});

describe("a new episode", () => {
  const itemsOf = (built: Output) => {
    const catalog = catalogOf(built);
    return Object.fromEntries(
      catalog.entries.map(({ slug }, index) => [slug, itemText(catalog.rssItems(index, index + 1))]),
    );
  };

  it("changes no byte of the others' items and files", async () => {
    const root = await variant("with a new one", {
      "in-between/index.md": "---\ntitle: In Between\npublished: 2026-01-10\n---\nHello.\n",
      "in-between/audio.mp3": await readFile(path.join(rich, "first-steps", "audio.mp3")),
    });
    const after = await buildOutput(root, cache);
    expect(Object.keys(itemsOf(after))).toEqual(["a-look-ahead", "second-wind", "in-between", "first-steps"]);
    expect(itemsOf(after)).toMatchObject(itemsOf(output));
    const [filesAfter, filesBefore] = [await allBytes(after), await allBytes(output)];
    const isOfAll = (name: string) => name === "catalog.bin" || name.startsWith("/search/");
    for (const [address, bytes] of filesBefore)
      if (!isOfAll(address)) expect(filesAfter.get(address)).toEqual(bytes);
  });
});

it("a draft may wait for its audio, and is checked in all else", async () => {
  const waiting = "---\ntitle: Unheard\npublished: 2026-01-10\ndraft: true\n---\n";
  const root = await variant("with a draft that waits", { "unheard/index.md": waiting });
  expect(await build(root, cache)).toMatchObject({ episodes: 3, drafts: 1 });
  await changeShow(root, { "unheard/index.md": edit("draft: true", "draft: true\nnumber: many") });
  expect(await build(root, cache)).toMatchObject({
    problems: [{ file: "unheard/index.md", line: 5, what: expect.stringContaining("number") }],
  });
});

it("a draft leaves no trace in the output", async () => {
  const secret = "Zanzibarbarossa";
  const root = await variant("with a draft", {
    "kept-back/index.md": `---\ntitle: ${secret}\npublished: 2026-01-10\ndraft: true\nimage: front.png\n---\n${secret} ![](p.png)\n`,
    "kept-back/audio.mp3": await readFile(path.join(rich, "first-steps", "audio.mp3")),
    "kept-back/deep-dive.md": `# ${secret}\n\n${secret}\n`,
    "kept-back/transcript.vtt": `WEBVTT\n\n00:00.000 --> 00:02.000\n${secret}\n`,
    "kept-back/chapters.json": `{"chapters": [{"startTime": 0, "title": "${secret}"}]}`,
    "kept-back/front.png": drawn(draw(1400, 1400, "#010203").png()),
    "kept-back/p.png": drawn(draw(100, 100, "#010203").png()),
  });
  const result = await build(root, cache);
  expect(result).toMatchObject({ episodes: 3, drafts: 1 });
  const left = await allBytes((result as { output: Output }).output);
  expect(left).toEqual(await allBytes(output));
  for (const bytes of left.values()) expect(Buffer.from(bytes).includes(secret)).toBe(false);
});

it("another site address changes addresses, and no guid", async () => {
  const local = catalogOf(await buildOutput(rich, cache, { siteUrl: "http://localhost:8787" }));
  const public_ = catalogOf(output);
  const guidsOf = ({ show, entries, episodeAt }: typeof local) => [
    show.guid,
    ...entries.map((_, index) => episodeAt(index).guid),
  ];
  expect(local.show.url).toBe("http://localhost:8787");
  expect(itemText(local.rssItems(0, local.entries.length))).not.toContain("https://small.example");
  expect(guidsOf(local)).toEqual(guidsOf(public_));
});

it("a guid that the front matter names is kept, another is derived from the folder's name", async () => {
  const root = await variant("renamed", {
    "first-steps/index.md": edit("title: First Steps\nnumber: 1", "title: Other Words\nnumber: 9"),
  });
  const guidOf = (built: Output, slug: string) => episodeIn(built, slug).guid;
  expect(guidOf(output, "second-wind")).toBe("small-talk-0002");
  expect(guidOf(output, "first-steps")).toBe(GUID_OF_FIRST_STEPS);
  expect(guidOf(await buildOutput(root, cache), "first-steps")).toBe(GUID_OF_FIRST_STEPS);
});

/** Apps know the episode by it: a change of how guids are made would give all listeners every episode anew. */
const GUID_OF_FIRST_STEPS = "3fe47461-4dfe-529b-ad7b-2a98e197c7db";

it("a show without episodes can be built", async () => {
  const root = await variant("empty", { "first-steps": null, "second-wind": null, "a-look-ahead": null });
  expect(await build(root, cache)).toMatchObject({ episodes: 0, drafts: 0 });
});

it("progress is told for every episode", async () => {
  const told: string[] = [];
  await build(rich, cache, { onProgress: (done, all) => told.push(`${done} of ${all}`) });
  expect(told).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
});
