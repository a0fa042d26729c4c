import { parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { jsonFeedBytes } from "../../../src/feeds/serve/json-feed-bytes.ts";
import { exampleCatalog, exampleEpisode, NOTES_ALONE } from "../../catalog/example-show.ts";

const DAY = 86_400_000;
const HTML = '<p>&quot;Wet&quot; &amp; <a href="https://x.example/?a=1&amp;b=2">cold</a> ]]&gt; 🌊\\</p>\n';

const episodes = Array.from({ length: 103 }, (_, index) =>
  exampleEpisode({ slug: `e${index}`, publishedAt: index * DAY, notesHtml: HTML }),
);
const catalog = exampleCatalog(episodes, NOTES_ALONE);

function jsonAt(now: number): string {
  return Buffer.concat(jsonFeedBytes(editionAt(catalog, now))).toString();
}

describe("the JSON Feed document", () => {
  test.each([
    ["no episode", -1, 0],
    ["one", 0, 1],
    ["a hundred", 99 * DAY, 100],
    ["more than a hundred", 999 * DAY, 100],
  ])("with %s out is of version 1.1 and has its items newest first", (_, now, count) => {
    const { version, items } = JSON.parse(jsonAt(now));
    const dates: string[] = items.map((item: { date_published: string }) => item.date_published);

    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(items).toHaveLength(count);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

test("the notes read back as they are", () => {
  expect(parseJsonFeed(jsonAt(0)).items?.[0]?.content_html).toBe(HTML.trim());
  expect(JSON.parse(jsonAt(0)).items[0].content_html).toBe(HTML);
});

test("nothing of a scheduled episode is in it", () => {
  expect(jsonAt(0)).not.toContain("/episodes/e1");
});
