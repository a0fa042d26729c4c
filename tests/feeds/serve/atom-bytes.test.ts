import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { atomBytes, LATEST } from "../../../src/feeds/serve/atom-bytes.ts";
import { exampleCatalog, exampleEpisode, NOTES_ALONE } from "../../catalog/example-show.ts";
import { xmlFault } from "../xml-fault.ts";

const DAY = 86_400_000;
const HTML = '<p>Wet &amp; <a href="https://x.example/?a=1&amp;b=2">cold</a> ]]&gt; 🌊</p>\n';

const episodes = Array.from({ length: LATEST + 3 }, (_, index) =>
  exampleEpisode({ slug: `e${index}`, publishedAt: index * DAY, notesHtml: HTML }),
);
const catalog = exampleCatalog(episodes, NOTES_ALONE);

function atomAt(now: number, from = catalog): string {
  return Buffer.concat(atomBytes(editionAt(from, now))).toString();
}

describe.each([
  ["no episode", -1, 0],
  ["one", 0, 1],
  ["a hundred", 99 * DAY, 100],
  ["more than a hundred", 999 * DAY, 100],
])("with %s out, the Atom document", (_, now, count) => {
  const xml = atomAt(now);

  test("is well-formed", () => {
    expect(xmlFault(xml)).toBeNull();
  });

  test(`has ${count} entries, newest first`, () => {
    const { entries = [] } = parseAtomFeed(xml);
    const dates = entries.map(({ published = "" }) => published);

    expect(entries).toHaveLength(count);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

test("the notes read back as they are", () => {
  const [entry] = parseAtomFeed(atomAt(0)).entries ?? [];

  expect(entry?.content).toEqual({ value: HTML.trim(), type: "html" });
});

test("it was updated when the edition last changed", () => {
  const corrected = exampleCatalog([exampleEpisode({ publishedAt: DAY, updatedAt: 2 * DAY })]);

  expect(parseAtomFeed(atomAt(9 * DAY, corrected)).updated).toBe("1970-01-03T00:00:00Z");
  expect(parseAtomFeed(atomAt(0, corrected)).updated).toBe("1970-01-01T00:00:00Z");
});

test("nothing of a scheduled episode is in it", () => {
  expect(atomAt(0)).not.toContain("/episodes/e1");
});
