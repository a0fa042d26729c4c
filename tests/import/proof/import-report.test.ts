import { describe, expect, it } from "vitest";
import { compareFeeds } from "../../../src/import/compare/compare-feeds.ts";
import { importReport, isProven } from "../../../src/import/proof/import-report.ts";
import { feedWith, item } from "../compare/feeds.ts";

function proofOf(after: string) {
  return {
    title: "Salt\n& Sea",
    before: [{ name: "https://old.example/feed?a|b", bytes: 12, digest: "ab" }],
    after: { name: "https://salt.example/feed.xml", bytes: 34, digest: "cd" },
    comparison: compareFeeds(feedWith([item()]), feedWith([after])),
    remarks: [{ place: "item 1 “Tides”", what: "itunes:keywords became tags" }],
  };
}

describe("the report of an import", () => {
  it("says that no subscriber loses anything, with what was compared and done", () => {
    const proof = proofOf(item({}, "<itunes:duration>60</itunes:duration>"));
    expect(isProven(proof)).toBe(true);
    expect(importReport(proof)).toBe(`# How Salt & Sea moved here

**No subscriber loses an episode, and none is downloaded again.**

Episodes: 1, here: 1, the same in everything: 0. Things that are better: 1, different: 0 (without a reason: 0), lost: 0.

## What is other than it was

| what | where | it is | before | here |
| --- | --- | --- | --- | --- |
| duration | item 1 “Tides” | better: was not said | – | 60 |

Identity of an episode is its guid, byte for byte, its date and its audio file; where these are equal, no app downloads anything again.

## What was compared

| feed | bytes | SHA-256 |
| --- | --- | --- |
| https://old.example/feed?a%7Cb | 12 | \`ab\` |
| https://salt.example/feed.xml | 34 | \`cd\` |

## What was done on the way

- item 1 “Tides”: itunes:keywords became tags
`);
  });

  it.each([
    ["guid", item({ guid: "other" })],
    ["date", item({ date: "Fri, 02 Oct 2026 06:00:01 GMT" })],
    ["enclosure", item({ audio: '<enclosure url="https://b.example/t.mp3" length="1" type="audio/mpeg"/>' })],
    ["item", item({ guid: "x", title: "x", date: "", audio: "" })],
  ])("fails when a %s is not what it was", (_, after) => {
    const proof = proofOf(after);
    expect(isProven(proof)).toBe(false);
    expect(importReport(proof)).toContain(
      "**Not yet.** What would make apps download again or lose an episode: 1.",
    );
  });
});
