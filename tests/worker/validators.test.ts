import { createHash } from "node:crypto";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { ADDRESSES } from "../../src/catalog/address-table.ts";
import { embedPath, feedArchivePath, personPath, seasonPath, tagPath } from "../../src/catalog/addresses.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { wordSlug } from "../../src/catalog/edition/word-slug.ts";
import { changeShow, frontMatter } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { runs } from "../fuzz.ts";
import { KITCHEN_SINK } from "../kitchen-sink/built-show.ts";
import { builtOutput, served, servedBuild } from "./built-site.ts";
import { ORIGIN, routesOf } from "./example-site.ts";

// Two builds give the same validator for an address exactly when they give the same bytes. Asked of many builds of the show that uses
// every field, each after one change of its sources.

/** All but one episode are out; all are. */
const INSTANTS = [Date.UTC(2026, 10, 22), Date.UTC(2100, 0, 1)] as const;
const EDITS = runs(60);
const SEED = 20_261_125;

type Yaml = Record<string, unknown>;

/** What a source is in this test: its YAML, and the text below it. */
interface Sheet {
  readonly file: string;
  readonly yaml: Yaml;
  readonly below: string;
}

describe("a validator", () => {
  it("of the feed is another one when an episode has only a correction to tell", async () => {
    const root = path.join(await temporaryFolder(), "show");
    await cp(KITCHEN_SINK, root, { recursive: true });
    const feedOf = async () => (await servedBuild(root, INSTANTS[0])).ask("/feed.xml");
    const before = await feedOf();
    await changeShow(root, { "plain/index.md": frontMatter("updated: 2026-11-01T09:00") });
    const after = await feedOf();
    expect(await after.text()).not.toBe(await before.text());
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  });

  it(`is another one exactly when the bytes are, over ${EDITS} changes of a show`, {
    timeout: 1_800_000,
  }, async () => {
    const root = path.join(await temporaryFolder(), "show");
    await cp(KITCHEN_SINK, root, { recursive: true });
    const seen = new Map<string, Answers>();
    await tell(root, seen);
    const dice = diceOf(SEED);
    let built = 0;
    for (let count = 0; count < EDITS; count++) {
      const restore = await changeOne(root, dice);
      if (await tell(root, seen)) built++;
      await restore();
    }
    expect([...seen.values()].flatMap(({ lies }) => lies)).toEqual([]);
    // Changes that a schema refuses tell nothing.
    expect(built).toBeGreaterThan(EDITS / 2);
    const kinds = new Set([...seen.keys()].map((address) => new URL(address, ORIGIN).pathname));
    expect(kinds.size).toBeGreaterThan(ADDRESSES.length);
  });
});

/** What was ever answered at an address: bytes by validator, validators by bytes, and where the two did not agree. */
interface Answers {
  readonly bytes: Map<string, string>;
  readonly validators: Map<string, string>;
  readonly lies: string[];
}

/** Builds, asks at every address, takes note; false when the sources are refused. */
async function tell(root: string, seen: Map<string, Answers>): Promise<boolean> {
  const output = await builtOutput(root);
  if (output === null) return false;
  for (const now of INSTANTS) {
    const build = served(output, now);
    for (const address of addressesOf(build.catalog)) {
      const response = await build.ask(address);
      const etag = response.headers.get("etag");
      if (etag === null) continue;
      const bytes = createHash("sha256")
        .update(await response.bytes())
        .digest("hex");
      const answers = seen.get(address) ?? noAnswers();
      seen.set(address, answers);
      const known = [answers.bytes.get(etag) ?? bytes, answers.validators.get(bytes) ?? etag];
      if (known[0] !== bytes) answers.lies.push(`${address}: other bytes under ${etag}`);
      if (known[1] !== etag) answers.lies.push(`${address}: the same bytes under another validator`);
      answers.bytes.set(etag, bytes);
      answers.validators.set(bytes, etag);
    }
  }
  return true;
}

function noAnswers(): Answers {
  return { bytes: new Map(), validators: new Map(), lies: [] };
}

/** Every kind of address, of all that the show has. */
function addressesOf(catalog: Catalog): string[] {
  const episodes = catalog.entries.map((_, index) => catalog.episodeAt(index));
  const fixed = ADDRESSES.map(({ path: address }) => address).filter((address) => !address.includes("<"));
  const lists = episodes.flatMap(({ season, tags = [], people }) => [
    ...(season === undefined ? [] : [seasonPath(season)]),
    ...tags.map((tag) => tagPath(wordSlug(tag))),
    ...people.map(({ name }) => personPath(wordSlug(name))),
  ]);
  return [
    ...fixed,
    ...[1, 2, 3].map(feedArchivePath),
    ...lists.flatMap((address) => [address, `${address}.md`]),
    ...episodes.flatMap((episode) => routesOf(episode).map(([address]) => address)),
    ...episodes.map(({ slug }) => embedPath(slug)),
    ...episodes.map(({ slug }) => `/oembed?url=${ORIGIN}/episodes/${slug}`),
    ...["/search?q=everything", "/search?q=plain+notes", "/episodes?page=2"],
  ];
}

/** Changes one thing of the sources; gives what undoes it. */
async function changeOne(root: string, dice: Dice): Promise<() => Promise<void>> {
  const texts = ["show.yaml", ...["everything", "plain", "later"].map((slug) => `${slug}/index.md`)];
  const files = [...texts, "everything/deep-dive.md", "everything/words.vtt", "everything/worte.srt"];
  const place = path.join(root, dice.among(files));
  const before = await readFile(place, "utf8");
  const isText = texts.some((file) => place.endsWith(path.normalize(file)));
  await writeFile(
    place,
    isText && dice.below(8) > 0 ? changedYaml(place, before, dice) : changedWords(before, dice),
  );
  return () => writeFile(place, before);
}

/** Some word below the front matter, changed. */
function changedWords(text: string, dice: Dice): string {
  const words = [...text.matchAll(/(?<=\s)\p{L}{4,}(?=\s)/gu)];
  const { index = 0, 0: word = "" } = dice.among(words);
  return `${text.slice(0, index)}${word}${dice.below(1000)}${text.slice(index + word.length)}`;
}

function changedYaml(place: string, text: string, dice: Dice): string {
  const sheet = sheetOf(place, text);
  const leaves = leavesOf(sheet.yaml);
  const { owner, key } = dice.among(leaves);
  if (dice.below(4) === 0) delete owner[key];
  else owner[key] = changedValue(owner[key], dice);
  if (dice.below(10) === 0 && place.endsWith("show.yaml")) Object.assign(sheet.yaml, dice.among(WHOLESALE));
  const yaml = stringify(sheet.yaml);
  return place.endsWith(".md") ? `---\n${yaml}---\n${sheet.below}` : yaml;
}

/** Changes that no single value makes. */
const WHOLESALE: readonly Yaml[] = [
  { language: "de" },
  { language: "ar" },
  { theme: { accent: "#b5381f", paper: "cool", corners: "square" } },
  { feed: { limit: 1 } },
  { feed: { limit: 1, people: false } },
  { redirects: { "/somewhere": "/about" } },
];

function sheetOf(file: string, text: string): Sheet {
  if (!file.endsWith(".md")) return { file, yaml: parse(text), below: "" };
  const [, yaml = "", below = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { file, yaml: parse(yaml), below };
}

interface Leaf {
  readonly owner: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Every value that is no list or map, where it stands; and every key that holds one. */
function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as Record<string | number, unknown>;
  return Object.entries(owner).flatMap(([key, inner]) =>
    typeof inner === "object" && inner !== null ? [{ owner, key }, ...leavesOf(inner)] : [{ owner, key }],
  );
}

function changedValue(value: unknown, dice: Dice): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1 + dice.below(3);
  if (typeof value !== "string") return value;
  if (/^https?:/.test(value)) return `${value}${dice.below(100)}`;
  const date = /^(\d{4}-\d{2}-)(\d{2})(.*)$/.exec(value);
  return date
    ? `${date[1]}${String(1 + dice.below(28)).padStart(2, "0")}${date[3]}`
    : `${value} ${dice.below(100)}`;
}

interface Dice {
  /** A whole number from 0 up to, not including, `most`. */
  below(most: number): number;
  among<T>(values: readonly T[]): T;
}

/** The same throws for the same seed (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, among: (values) => values[below(values.length)] as (typeof values)[number] };
}
