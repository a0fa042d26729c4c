import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeepDiveSection } from "../../../src/catalog/deep-dive.ts";
import { parseDeepDive } from "../../../src/notes/deep-dive/deep-dive.ts";
import { deepDiveHtml } from "../../../src/notes/deep-dive/deep-dive-html.ts";
import { runs } from "../../fuzz.ts";
import { breachesIn } from "../markdown/safe-grammar.ts";

const named = { id: "x", title: "A & B" };
const html = (section: DeepDiveSection) =>
  deepDiveHtml({ sections: [section] }).replace("<h3>A &amp; B</h3>\n", "");

describe("a deep dive in a feed", () => {
  it("is its parts under headings", () => {
    const deepDive = {
      intro: "<p>i</p>",
      sections: [{ ...named, kind: "plain", html: "<p>x</p>" } as const],
      footnotes: "<p>f</p>",
    };
    expect(deepDiveHtml(deepDive)).toBe("<p>i</p>\n<h3>A &amp; B</h3>\n<p>x</p>\n<p>f</p>");
  });

  it("numbers its points", () => {
    const points = [
      { headline: "One <", html: "text", links: [] },
      { headline: "Two", html: "", links: [] },
    ];
    const items =
      "<li><p><strong>One &lt;</strong></p>\n<p>text</p></li>\n<li><p><strong>Two</strong></p></li>";
    expect(html({ ...named, kind: "keyPoints", intro: "", points })).toBe(`<ol>\n${items}\n</ol>`);
  });

  it("says whom a quote is by", () => {
    const entries = [
      { kind: "quote", html: "<p>q</p>", attribution: "Ann" } as const,
      { kind: "story", html: "s" } as const,
    ];
    expect(html({ ...named, kind: "quotes", entries })).toBe(
      "<blockquote>\n<p>q</p>\n<p>— Ann</p>\n</blockquote>\n<p>s</p>",
    );
  });

  it("has a quote's lead before it", () => {
    const entries = [{ kind: "quote", html: "<p>q</p>", lead: "On <b>", attribution: "Ann" } as const];
    expect(html({ ...named, kind: "quotes", entries })).toBe(
      "<p><strong>On &lt;b&gt;</strong></p>\n<blockquote>\n<p>q</p>\n<p>— Ann</p>\n</blockquote>",
    );
  });

  it("writes terms in bold, as apps do not know lists of definitions", () => {
    const definitions = [
      { term: "Ebb", html: "out" },
      { term: "Flow", html: "<p>in</p>" },
    ];
    const expected = "<p><strong>Ebb</strong>: out</p>\n<p><strong>Flow</strong></p>\n<p>in</p>";
    expect(html({ ...named, kind: "definitions", intro: "", definitions })).toBe(expected);
  });

  it("lists its resources", () => {
    const resources = [
      { title: "A", url: "https://a.example/?a&b", html: "good" },
      { title: "B", url: "/b", html: "" },
    ];
    const items = '<li><a href="https://a.example/?a&amp;b">A</a>: good</li>\n<li><a href="/b">B</a></li>';
    expect(html({ ...named, kind: "resources", intro: "", resources })).toBe(`<ul>\n${items}\n</ul>`);
  });

  it("holds nothing that notes may not hold", () => {
    const pieces =
      '## Key points|## Quotes|## Definitions|## Resources|## Guests|1. **a** <b>|- **x**: y|- <a href=javascript:x>z</a>|- [a](b"c): <d|> q — <script>|“q” — &lt;r|### h <i>|x<img src=x onerror=y>|- a: b <ul><li>|[^1]|[^1]: n|(1:00)|- [<b>](https://a.example)|'.split(
        "|",
      );
    const soup = fc
      .array(fc.constantFrom(...pieces), { maxLength: 25, size: "max" })
      .map((all) => all.join("\n\n"));
    fc.assert(
      fc.property(soup, (markdown) => {
        const { deepDive } = parseDeepDive(markdown, {
          resolve: (reference) => `/${reference}`,
          idPrefix: "notes-",
        });
        expect(breachesIn(deepDiveHtml(deepDive))).toEqual([]);
      }),
      { seed: 5, numRuns: runs(500) },
    );
  });
});
