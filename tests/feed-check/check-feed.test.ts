import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFeed, RULE_IDS } from "../../src/feed-check/check-feed.ts";
import { BROKEN_FEEDS, STILL_GOOD } from "./broken-feeds.ts";
import { changed, GOOD_FEED, inChannel } from "./good-feed.ts";

const rulesOf = (xml: string): string[] => checkFeed(xml).map(({ level, rule }) => `${level} ${rule}`);

describe("a good feed", () => {
  it("gives no finding", () => {
    expect(checkFeed(GOOD_FEED)).toEqual([]);
  });

  it("gives none either when it is the reference's sample", () => {
    const sample = readFileSync(new URL("./fixtures/own-feed.xml", import.meta.url), "utf8");
    expect(checkFeed(sample)).toEqual([]);
  });

  it.each(STILL_GOOD)("stays good with %s", (_, change) => {
    expect(checkFeed(changed(change))).toEqual([]);
  });

  it("may name its namespaces as it likes", () => {
    expect(
      checkFeed(GOOD_FEED.replaceAll("itunes:", "apple:").replace("xmlns:itunes", "xmlns:apple")),
    ).toEqual([]);
  });
});

describe("a feed with one slip", () => {
  const cases = BROKEN_FEEDS.map(([level, rule, change], index) => ({
    name: `${level} ${rule}`,
    index,
    change,
  }));

  it.each(cases)("gives exactly $name ($index)", ({ name, change }) => {
    expect(rulesOf(changed(change))).toEqual([name]);
  });
});

describe("the rules", () => {
  it("have an id each", () => {
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });

  it("are all shown by a broken feed", () => {
    const shown = new Set(BROKEN_FEEDS.map(([, rule]) => rule));
    expect(RULE_IDS.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe("a finding", () => {
  it("says where it is, what is wrong and what to do", () => {
    const [finding] = checkFeed(changed(["Places &amp; Travel", "Places and Travel"]));
    expect(finding).toEqual({
      level: "error",
      rule: "apple/category-name",
      place: "channel <itunes:category>",
      what: 'is "Society & Culture > Places and Travel", which Apple does not know',
      fix: "did you mean Society & Culture > Places & Travel?",
    });
  });

  it("tells of items without a transcript once, with how many there are", () => {
    const without = GOOD_FEED.replaceAll(/<podcast:transcript [^>]*>/g, "");
    expect(checkFeed(without)).toEqual([
      expect.objectContaining({ rule: "psp/transcript", what: "is missing, and in 1 other item" }),
    ]);
  });

  it("names the item by its number and its title", () => {
    const [finding] = checkFeed(changed(["1800", "half an hour"]));
    expect(finding?.place).toBe("item 2 “Tides” <itunes:duration>");
  });

  it("comes before the warnings when it is an error", () => {
    const xml = changed(["<itunes:author>Ann Example</itunes:author>", ""]).replace("5650889", "many");
    expect(rulesOf(xml)).toEqual(["error apple/enclosure-length", "warning spotify/author"]);
  });

  it("is not repeated for ever", () => {
    const people = '<podcast:person role="gest">Bob</podcast:person>'.repeat(200);
    const findings = checkFeed(changed(inChannel(people)));
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)?.what).toBe('has role that is "gest", and so it may be in more places');
  });
});
