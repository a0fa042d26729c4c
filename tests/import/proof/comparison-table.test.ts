import { describe, expect, it } from "vitest";
import { compareFeeds } from "../../../src/import/compare/compare-feeds.ts";
import { comparisonTable, comparisonText, sumOf } from "../../../src/import/proof/comparison-table.ts";
import { feedWith, item, OTHER } from "../compare/feeds.ts";

const BEFORE = feedWith([
  OTHER,
  item({}, "<description>A | B &lt;i&gt;c&lt;/i&gt;</description>"),
  item({ guid: "gone", title: "Foam", date: "", audio: "" }),
]);
const AFTER = feedWith(
  [OTHER, item({ date: "Sat, 03 Oct 2026 06:00:00 GMT" }, "<description>A | D</description>")],
  "<language>en</language>",
);

describe("a comparison in figures", () => {
  it("counts items that are equal, and every difference by its verdict", () => {
    const sum = {
      items: 3,
      equal: 1,
      better: 1,
      different: 2,
      unexplained: 2,
      lost: 0,
      missing: 1,
      broken: 2,
    };
    expect(sumOf(compareFeeds(BEFORE, AFTER))).toEqual(sum);
  });

  it("takes a podcast:guid that was not said for no break", () => {
    const after = feedWith([item()], "<podcast:guid>b</podcast:guid>");
    expect(sumOf(compareFeeds(feedWith([item()]), after)).broken).toBe(0);
  });
});

describe("a comparison as a table", () => {
  it("has what is missing and what breaks first, a row for each kind of difference, and nothing that Markdown would take for its own", () => {
    expect(comparisonTable(compareFeeds(BEFORE, AFTER))).toBe(
      [
        "| what | where | it is | before | here |",
        "| --- | --- | --- | --- | --- |",
        "| item | item 3 “Foam” | missing | is there | – |",
        "| date | item 2 “Tides” | different | 2026-10-02T06:00:00Z | 2026-10-03T06:00:00Z |",
        "| notes | item 2 “Tides” | different | A \\| B c | A \\| D |",
        "| language | show | better: was not said | – | en |",
        "",
      ].join("\n"),
    );
  });

  it("shows the place at which two long texts part", () => {
    const notes = (end: string) => `<description>${"word ".repeat(40)}${end} and so on</description>`;
    const table = comparisonTable(
      compareFeeds(feedWith([item({}, notes("one"))]), feedWith([item({}, notes("two"))])),
    );
    expect(table).toContain("| …word word word word one and so on | …word word word word two and so on |");
  });

  it("gives one row to a difference that many items have", () => {
    const many = (link: string) => [
      item({}, `<link>${link}</link>`),
      OTHER.replace("</item>", `<link>${link}</link></item>`),
    ];
    const table = comparisonTable(
      compareFeeds(feedWith(many("https://a.example")), feedWith(many("https://b.example"))),
    );
    expect(table).toContain(
      "| link | 2 items, first item 1 “Tides” | different: the episode’s page here |".replace("’", "'"),
    );
  });
});

describe("a comparison in a terminal", () => {
  it("has the same rows as paragraphs that need no more than 80 columns", () => {
    expect(comparisonText(compareFeeds(BEFORE, AFTER))).toBe(`item: missing
  item 3 “Foam”
  before  is there
  here    –

date: different
  item 2 “Tides”
  before  2026-10-02T06:00:00Z
  here    2026-10-03T06:00:00Z

notes: different
  item 2 “Tides”
  before  A | B c
  here    A | D

language: better: was not said
  show
  before  –
  here    en
`);
  });
});
