import { cp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../../src/compile/cache/digest.ts";
import { folderFacts } from "../../../src/compile/cache/folder-facts.ts";
import { type KeptEpisodes, openKeptEpisodes } from "../../../src/compile/cache/kept-episodes.ts";
import { writeIdentities } from "../../../src/compile/identities/identities-file.ts";
import {
  allBytes,
  build,
  type Change,
  type Changes,
  changeShow,
  copySmallShow,
  draw,
  drawn,
  edit,
  fixture,
  frontMatter,
  inTurn,
  lastLines,
  SPRING,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const MINUTE = 60_000;

const ALL = ["a-look-ahead", "first-steps", "second-wind"];
const PEOPLE = frontMatter("people: [{name: Ann, img: ../people/ann.png}]");

/** The small show with one of everything that an episode can be made of. */
const RICH: Changes = {
  "people/ann.png": drawn(draw(300).png()),
  "handout.pdf": "%PDF-1.7",
  "words.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello.\n",
  "first-steps/cover.png": drawn(draw(1400, 1400, "#224466").png()),
  "first-steps/index.md": inTurn(PEOPLE, frontMatter("tags: [tides]")),
  "first-steps/transcript.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello.\n",
  "first-steps/deep-dive.md": "# First Steps\n\n## Key points\n\n1. **Begin.** At the beginning.\n",
  "second-wind/index.md": inTurn(
    PEOPLE,
    frontMatter("transcript: [{file: ../words.vtt}]"),
    lastLines("\n[It](../handout.pdf), and [the first](../first-steps/index.md)"),
  ),
  "second-wind/chapters.json": '{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "Hello"}]}',
  "a-look-ahead/index.md": frontMatter("draft: true"),
};

/** Builds `root` as it would be built a minute later, when its files are old enough to be told apart. */
async function buildKept(root: string, folder: string, siteUrl?: string) {
  const compiled: string[] = [];
  const kept = openKeptEpisodes({
    ...{ folder, root, siteUrl, now: Date.now() + MINUTE },
    facts: folderFacts(root, Date.now() + MINUTE)?.files ?? null,
  });
  const recorder: KeptEpisodes = {
    ...kept,
    keep: (origin, episode) => {
      compiled.push(origin.slug);
      return kept.keep(origin, episode);
    },
  };
  const result = await build(root, cache, { kept: recorder, siteUrl, now: SPRING });
  return { result, compiled: compiled.sort() };
}

/** A digest of every file of a build, or its Problems. */
const bytesOf = async (result: Awaited<ReturnType<typeof build>>) => {
  if (!("output" in result)) return result;
  const files = await allBytes(result.output);
  return [...files].map(([address, bytes]) => `${address} ${digest(bytes)}`);
};

describe("an episode is compiled again when something of it has changed", () => {
  let shows = 0;
  let root: string;
  let folder: string;

  beforeAll(async () => {
    root = await copySmallShow(path.join(workplace, "show"), RICH);
    folder = path.join(workplace, "kept");
    expect((await buildKept(root, folder)).compiled).toEqual(ALL);
  });

  /** A copy of the show, built before the changes, which are made then. */
  const changed = async (changes: Changes) => {
    const copy = path.join(workplace, `changed-${++shows}`);
    await cp(root, copy, { recursive: true });
    const own = path.join(workplace, `kept-${shows}`);
    await buildKept(copy, own);
    await changeShow(copy, changes);
    return buildKept(copy, own).then((built) => ({ ...built, copy, own }));
  };

  const same =
    (act: (place: string) => Promise<unknown>): Change =>
    async (place) => {
      const { atime, mtime } = await stat(place);
      await act(place);
      await utimes(place, atime, mtime);
    };
  const moved: Change = same(async (place) => {
    await writeFile(`${place}.new`, (await readFile(place, "utf8")).replace("Begin.", "Start."));
    await rename(`${place}.new`, place);
  });

  it.each<[string, Changes, readonly string[]]>([
    ["nothing", {}, []],
    ["a file of another", { "people/ben.png": drawn(draw(200).png()) }, []],
    [
      "its notes, and a link to it",
      { "first-steps/index.md": lastLines("\nMore.") },
      ["first-steps", "second-wind"],
    ],
    ["a draft", { "a-look-ahead/index.md": lastLines("\nMore.") }, ["a-look-ahead"]],
    ["its deep dive", { "first-steps/deep-dive.md": lastLines("2. **End.** There.") }, ["first-steps"]],
    [
      "as many bytes with the old date",
      { "first-steps/deep-dive.md": same(edit("Begin.", "Start.")) },
      ["first-steps"],
    ],
    ["another file with the old date in its place", { "first-steps/deep-dive.md": moved }, ["first-steps"]],
    ["its date alone", { "second-wind/index.md": edit("\n", "\n") }, ["second-wind"]],
    ["its transcript", { "first-steps/transcript.vtt": edit("Hello", "Hallo") }, ["first-steps"]],
    ["a transcript elsewhere", { "words.vtt": edit("Hello", "Hallo") }, ["second-wind"]],
    ["its chapters", { "second-wind/chapters.json": edit("Hello", "Hallo") }, ["second-wind"]],
    ["its cover", { "first-steps/cover.png": drawn(draw(1500).png()) }, ["first-steps"]],
    ["its audio", { "second-wind/audio.mp3": fixture("chapters.mp3") }, ["second-wind"]],
    ["a file less", { "first-steps/deep-dive.md": null }, ["first-steps"]],
    ["a file more", { "second-wind/deep-dive.md": "# Second Wind\n\nWords.\n" }, ["second-wind"]],
    ["a portrait in two", { "people/ann.png": drawn(draw(200).png()) }, ["first-steps", "second-wind"]],
    ["a file that it links to", { "handout.pdf": "%PDF-2.0" }, ["second-wind"]],
    ["the artwork", { "artwork.jpg": drawn(draw(1500).jpeg()) }, ALL],
    ["the show's title", { "show.yaml": edit("title: ", "title: The ") }, ALL],
    ["the time zone", { "show.yaml": edit("Europe/Lisbon", "Asia/Tokyo") }, ALL],
    ["the show's address", { "show.yaml": edit("https://small.example", "https://big.example") }, ALL],
    ["the show's author", { "show.yaml": edit("author: Ann", "author: Ben") }, []],
    ["a key of the show that stands twice", { "show.yaml": lastLines("title: Tides") }, ALL],
    ["the show's colours", { "show.yaml": lastLines('theme: {accent: "#b5381f"}') }, []],
  ])("%s", async (_, changes, slugs) => {
    const { result, compiled, copy, own } = await changed(changes);
    expect(compiled).toEqual(slugs);
    expect(await bytesOf(result)).toEqual(await bytesOf(await build(copy, cache)));
    const again = await buildKept(copy, own);
    expect(again.compiled).toEqual([]);
    expect(await bytesOf(again.result)).toEqual(await bytesOf(result));
  });

  it("not what npm start has built at another address in between", async () => {
    const own = path.join(workplace, "kept-twice");
    const compiled: (readonly string[])[] = [];
    for (const url of [undefined, "http://localhost:8787", undefined, "http://localhost:8787"])
      compiled.push((await buildKept(root, own, url)).compiled);
    expect(compiled).toEqual([ALL, ALL, [], []]);
  });

  it("and leaves nothing of what it was before", async () => {
    const { copy, own } = await changed({ "first-steps/index.md": lastLines("\nMore.") });
    await changeShow(copy, { "first-steps/index.md": lastLines("\nAnd more.") });
    await buildKept(copy, own);
    const files = (await readdir(own)).sort();
    expect(files.filter((name) => !name.includes("-"))).toHaveLength(ALL.length);
    expect(files).toHaveLength(2 * ALL.length);
  });

  it("what it made and is kept no longer", async () => {
    const files = await readdir(folder);
    for (const file of files.filter((name) => name.includes("-"))) await rm(path.join(folder, file));
    const { compiled, result } = await buildKept(root, folder);
    expect(compiled).toEqual(ALL);
    expect(await bytesOf(result)).toEqual(await bytesOf(await build(root, cache)));
  });

  it("an episode that it links to is gone: a Problem, each time again", async () => {
    const { result, copy, own } = await changed({ "first-steps": null });
    const what = "../first-steps/index.md is not there";
    expect(result).toMatchObject({ problems: [{ what }, { what }] });
    expect((await buildKept(copy, own)).result).toEqual(result);
  });

  it("Problems between kept episodes and warnings of theirs stand where they did", async () => {
    const number = edit("number: 2", "number: 1");
    const { result, copy, own } = await changed({
      "second-wind/index.md": number,
      "second-wind/deep_dive.md": "",
    });
    const again = await buildKept(copy, own);
    expect(again).toEqual({ result, compiled: [] });
    expect(result).toEqual(await build(copy, cache));
    expect(result).toMatchObject({
      problems: [{ file: "first-steps/index.md", line: 3 }],
      warnings: [{ level: "warning" }],
    });
  });
});

it("an episode of files that are too young to be told apart is compiled again", async () => {
  const root = await copySmallShow(path.join(workplace, "young"));
  const folder = path.join(workplace, "kept-young");
  const now = Date.now();
  const open = () => openKeptEpisodes({ folder, root, now, facts: folderFacts(root, now)?.files ?? null });
  await build(root, cache, { kept: open() });
  const found: unknown[] = [];
  const kept = open();
  const find: KeptEpisodes["find"] = (...args) => {
    const episode = kept.find(...args);
    found.push(episode);
    return episode;
  };
  await build(root, cache, { kept: { ...kept, find } });
  expect(found.filter((episode) => episode !== null)).toEqual([]);
});

it("an episode whose front matter has its guid stays as it was compiled when that is written down", async () => {
  const root = await copySmallShow(path.join(workplace, "own-guid"), {
    "first-steps/index.md": frontMatter("guid: as it was elsewhere"),
  });
  const folder = path.join(workplace, "own-guid-kept");
  const { result, compiled } = await buildKept(root, folder);
  expect(compiled).toEqual(ALL);
  if (!("output" in result)) throw new Error(JSON.stringify(result.problems));
  await writeIdentities(root, result.settled.identities);
  const again = await buildKept(root, folder);
  expect(again.compiled).toEqual([]);
  expect(await bytesOf(again.result)).toEqual(await bytesOf(result));
});
