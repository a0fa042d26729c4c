import { describe, expect, it } from "vitest";
import { checkFeed } from "../../src/feed-check/check-feed.ts";
import { changed, description, inChannel, inItem } from "./good-feed.ts";

const MILLION = 1_000_000;
const ENTITIES = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
  "",
);

/** Feeds that are made to be slow, or to grow. */
const HOSTILE: readonly (readonly [what: string, xml: string])[] = [
  ["an entity bomb", `<!DOCTYPE rss [<!ENTITY a0 "ha">${ENTITIES}]><rss>&a20;</rss>`],
  ["an entity that reads a file", '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>'],
  ["a document type that never ends", `<!DOCTYPE ${"[".repeat(MILLION)}`],
  ["deep nesting", "<rss>".repeat(MILLION)],
  ["deep nesting that is closed", changed(inChannel("<b>".repeat(100_000) + "</b>".repeat(100_000)))],
  ["open brackets", "<".repeat(2 * MILLION)],
  ["open quotes", `<rss ${'a="'.repeat(MILLION)}`],
  ["open comments", "<!--".repeat(MILLION)],
  ["open CDATA", `<rss>${"<![CDATA[".repeat(MILLION)}`],
  ["30 megabytes", "x".repeat(30 * MILLION)],
  ["nothing", ""],
  ["no XML", '{"version": "https://jsonfeed.org/version/1.1"}'],
  ["an element with a dangerous name", changed(inChannel('<a __proto__="1"/>'))],
  ["a category of a megabyte", changed(["Places &amp; Travel", "x".repeat(MILLION)])],
  ["a role of a megabyte", changed(['"guest"', `"${"x".repeat(MILLION)}"`])],
  ["a tag of a megabyte", changed(inItem(`<podcast:${"x".repeat(MILLION)}/>`))],
  [
    "an e-mail of a megabyte",
    changed(inChannel(`<managingEditor>${"a@a.".repeat(MILLION / 4)}</managingEditor>`)),
  ],
  ["a title of spaces", changed(["Tides", `1${" ".repeat(MILLION)}x`])],
  ["a title of open tags", changed(["Tides", `<![CDATA[${"<a".repeat(MILLION)}]]>`])],
  ["a date of a megabyte", changed(["Fri, 09 Oct", `Fri,${" ".repeat(MILLION)}09 Oct`])],
  ["notes of open tags", changed(description(`<div>${"<a href=".repeat(MILLION / 8)}`))],
  ["notes of spaces", changed(description(`<div>${`<a href${" ".repeat(MILLION)}>`}`))],
  ["notes of references", changed(["Why tides", "&#".repeat(MILLION)])],
  [
    "an address of a megabyte",
    changed(["https://pod.example/media/7.m4a", `https://pod.example/${".".repeat(MILLION)}`]),
  ],
  ["a hundred thousand slips of a tag", changed(inChannel("<podcast:persen/>".repeat(100_000)))],
  ["a million items", changed(inChannel("<item/>".repeat(MILLION)))],
  ["ten thousand items", changed(inChannel("<item/>".repeat(10_000)))],
  [
    "ten thousand namespaces",
    changed(
      inChannel(
        Array.from(
          { length: 10_000 },
          (_, i) => `<a xmlns:n${i}="https://www.itunes.com/dtds/podcast-1.0.dtd"/>`,
        ).join(""),
      ),
    ),
  ],
];

describe("a hostile feed ends in bounded work, with a finding", () => {
  it.each(HOSTILE)("%s", (_, xml) => {
    const findings = checkFeed(xml);
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings).length).toBeLessThan(MILLION);
  });
});
