import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { pageSchema } from "../../src/schemas/page-schema.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { fieldRows } from "../docs/field-table.ts";
import { KITCHEN_SINK } from "./built-show.ts";

async function yamlOf(file: string): Promise<unknown> {
  const text = await readFile(path.join(KITCHEN_SINK, file), "utf8");
  return parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? text);
}

/** The names of all fields in a value, as `fieldRows` spells them; `tables` are those whose keys are the host's own. */
function namesIn(value: unknown, tables: readonly string[], prefix = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, tables, `${prefix}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isTable = tables.includes(prefix);
    const name = isTable ? `${prefix}.<key>` : prefix === "" ? key : `${prefix}.${key}`;
    return [...(isTable ? [] : [name]), ...namesIn(inner, tables, name)];
  });
}

/** A field of a part that stands in several places (a person, a value) is named by the part. */
function inItsPart(name: string): string {
  return name.split(".").slice(-2).join(".");
}

/** Left out on purpose, each with its reason. */
const NOT_USED: Readonly<Record<string, string>> = {
  draft: "a draft is not in the feed",
  "home.lead": "stands for home.page: one thing leads",
  "home.season": "stands for home.page: one thing leads",
  previewRound: "is of previews, not of what is out",
  "audio.file": "stands for audio.url: a file of the media bucket",
  "publisher.itemGuid": "a publisher is a feed, not an episode",
  "publisher.medium": "is always publisher",
  "podroll[].itemGuid": "recommends shows, not episodes",
};

const SHOW = namesIn(await yamlOf("show.yaml"), ["seasons", "redirects"]);
const EPISODES = (
  await Promise.all(
    ["everything", "moved", "plain", "later", "aside"].map((slug) => yamlOf(`${slug}/index.md`)),
  )
).flatMap((value) => namesIn(value, []));
const PAGES = (await Promise.all(["press", "imprint"].map((name) => yamlOf(`pages/${name}.md`)))).flatMap(
  (value) => namesIn(value, []),
);
const PARTS = new Set([...SHOW, ...EPISODES].map(inItsPart));

test.each([
  ["show.yaml", showSchema("UTC"), SHOW],
  ["index.md", episodeSchema("UTC"), EPISODES],
  ["a page", pageSchema, PAGES],
] as const)("the kitchen sink uses every field of %s", (_, schema, used) => {
  const isUsed = (name: string) => (name.includes(".") ? PARTS.has(inItsPart(name)) : used.includes(name));
  const names = fieldRows(schema).map(({ name }) => name);

  expect(names.filter((name) => !isUsed(name) && NOT_USED[name] === undefined)).toEqual([]);
});
