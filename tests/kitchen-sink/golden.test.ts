import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { type Episode, TRANSCRIPT_FORMATS } from "../../src/catalog/episode.ts";
import { readAsset } from "../../src/compile/output/asset-set.ts";
import { atomBytes } from "../../src/feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../src/feeds/serve/json-feed-bytes.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { itemText } from "../catalog/item-text.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { xmlFault } from "../feeds/xml-fault.ts";
import { type BuiltShow, builtShow, KITCHEN_SINK, NOW } from "./built-show.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

let built: BuiltShow;

beforeAll(async () => {
  built = await builtShow(KITCHEN_SINK, cache);
});

/** Every document of the feeds, by its name among the golden files. */
function documentsOf(catalog: Catalog, now = NOW): Record<string, string> {
  const edition = editionAt(catalog, now);
  const text = (parts: Iterable<Uint8Array>) => Buffer.concat([...parts]).toString();
  return {
    "feed.xml": text(rssFeed(edition).bytes()),
    "atom.xml": text(atomBytes(edition)),
    "feed.json": text(jsonFeedBytes(edition)),
    "follow.opml": edition.shells.opml,
  };
}

function everything(): Episode {
  return built.catalog.episodeAt(built.catalog.indexOf("everything"));
}

async function assetText({ output }: BuiltShow, address: string | undefined): Promise<string> {
  const content = output.files.get(address ?? "");
  if (content === undefined) throw new Error(`no file ${address}`);
  return Buffer.from(await readAsset(content)).toString();
}

describe("the feeds of the show that uses every field", () => {
  test.each(["feed.xml", "atom.xml", "feed.json", "follow.opml"])("%s, byte by byte", async (name) => {
    await expect(documentsOf(built.catalog)[name]).toMatchFileSnapshot(`golden/${name}`);
  });

  test.each(["feed.xml", "atom.xml", "follow.opml"])("%s is well-formed", (name) => {
    expect(xmlFault(documentsOf(built.catalog)[name] ?? "")).toBeNull();
  });

  test("chapters.json, byte by byte", async () => {
    const { chaptersFile } = everything();
    await expect(await assetText(built, chaptersFile)).toMatchFileSnapshot("golden/chapters.json");
  });

  test.each(TRANSCRIPT_FORMATS)("transcript.%s, byte by byte", async (format) => {
    const file = everything().transcripts.find((each) => each.language === "en-gb" && each.format === format);
    await expect(await assetText(built, file?.path)).toMatchFileSnapshot(`golden/transcript.${format}`);
  });

  test.each([
    ["that is not out", /episodes\/later|cdn\.example\/later|Not yet/],
    ["that is unlisted", /episodes\/aside|cdn\.example\/aside|Between us|given its address/],
  ])("say nothing of the episode %s", (_, words) => {
    for (const text of Object.values(documentsOf(built.catalog))) expect(text).not.toMatch(words);
  });
});

describe("the same sources give the same bytes", () => {
  test("a year later, and with nothing done before", async () => {
    const now = NOW + 365 * 86_400_000;
    // The clock of the machine too: packages read it by themselves.
    vi.useFakeTimers({ now, toFake: ["Date"] });
    const later = await builtShow(KITCHEN_SINK, path.join(workplace, "cold"), { now });
    vi.useRealTimers();

    expect(Buffer.from(later.output.catalog).equals(built.output.catalog)).toBe(true);
  });

  test("in another folder", async () => {
    const root = path.join(workplace, "else where", "show");
    await cp(KITCHEN_SINK, root, { recursive: true });

    expect(Buffer.from((await builtShow(root, cache)).output.catalog).equals(built.output.catalog)).toBe(
      true,
    );
  });

  test("whenever they are asked for", () => {
    expect(documentsOf(built.catalog, NOW + 86_400_000)).toEqual(documentsOf(built.catalog, NOW));
  });
});

describe("one more episode", () => {
  let more: BuiltShow;

  beforeAll(async () => {
    const root = path.join(workplace, "more");
    await cp(KITCHEN_SINK, root, { recursive: true });
    await mkdir(path.join(root, "newest"));
    const audio = '{ url: "https://cdn.example/newest.mp3", bytes: 1, duration: 60 }';
    const text = `---\ntitle: Newest\npublished: 2026-11-20T09:00\nseason: 1\nnumber: 8\naudio: ${audio}\n---\n\nNew.\n`;
    await writeFile(path.join(root, "newest", "index.md"), text);
    more = await builtShow(root, cache);
  });

  test("changes no byte of the others' entries", () => {
    for (const slug of ["everything", "plain", "later"]) {
      const [then, before] = [more.catalog, built.catalog].map((catalog) => {
        const index = catalog.indexOf(slug);
        const { atom, json, notes } = catalog.entriesAt(index);
        return [itemText(catalog.rssItems(index, index + 1)), atom, json, Buffer.from(notes)];
      });
      expect(then).toEqual(before);
    }
  });

  test("changes nothing of what stands around them", () => {
    expect(more.catalog.shells).toEqual(built.catalog.shells);
    const empty = ({ catalog }: BuiltShow) => catalog.validatorsAt(catalog.entries.length);
    expect(empty(more)).toEqual(empty(built));
  });

  test("stands in every feed before the others", () => {
    const [now, before] = [documentsOf(more.catalog), documentsOf(built.catalog)];
    const start = now["feed.xml"]?.indexOf("<item>") ?? 0;
    const end = (now["feed.xml"]?.indexOf("</item>\n") ?? 0) + "</item>\n".length;
    const without = `${now["feed.xml"]?.slice(0, start)}${now["feed.xml"]?.slice(end)}`;
    const date = /<lastBuildDate>[^<]*<\/lastBuildDate>/;

    expect(now["feed.xml"]?.slice(start, end)).toContain("<![CDATA[Newest]]>");
    expect(without.replace(date, "")).toBe(before["feed.xml"]?.replace(date, ""));
    expect(now["follow.opml"]).toBe(before["follow.opml"]);
  });
});
