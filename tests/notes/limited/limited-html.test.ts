import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitedHtml } from "../../../src/notes/limited/limited-html.ts";
import { renderNotes } from "../../../src/notes/markdown/render-notes.ts";
import { breachesIn } from "../markdown/safe-grammar.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("HTML for a feed's description", () => {
  it.each([
    [
      "paragraphs stay",
      '<p>a <em>b</em> <a href="https://a.example" rel="x">c</a></p>',
      '<p>a <em>b</em> <a href="https://a.example">c</a></p>',
    ],
    ["headings are bold paragraphs", '<h3 id="x">A <em>b</em></h3>', "<p><strong>A <em>b</em></strong></p>"],
    [
      "lists stay, with lists in them",
      "<ul>\n<li>a<ol><li>b</li></ol></li></ul>",
      "<ul><li>a<ol><li>b</li></ol></li></ul>",
    ],
    ["items are lines", "<ol><li><p>a</p><p>b</p></li></ol>", "<ol><li>a<br />b</li></ol>"],
    ["quotations are what is said", "<blockquote><p>a</p></blockquote>", "<p>a</p>"],
    ["rows are lines", "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>", "<p>a | b</p>"],
    ["code is its text, line by line", "<pre><code>a\nb</code></pre>", "<p>a<br />b</p>"],
    ["images are their words", '<p><img src="/x.png" alt="A dog" /></p>', "<p>A dog</p>"],
    ["text alone is a paragraph", "a <code>b</code>", "<p>a b</p>"],
    ["terms are bold", "<dl><dt>a</dt><dd>b</dd></dl>", "<p><strong>a</strong></p><p>b</p>"],
    [
      "footnotes are left out",
      '<p>a<sup><a href="#x" role="doc-noteref">1</a></sup></p><section role="doc-endnotes"><ol><li>b</li></ol></section>',
      "<p>a</p>",
    ],
    ["rules are left out", "<p>a</p><hr /><p>b</p>", "<p>a</p><p>b</p>"],
  ])("has only the elements every app knows: %s", (_, html, expected) => {
    expect(limitedHtml(html, 4000)).toBe(expected);
  });

  it("ends after a whole paragraph", () => {
    expect(limitedHtml("<p>one</p><p>two</p><p>3</p>", 20)).toBe("<p>one</p><p>two</p>");
    expect(limitedHtml("<p>one</p><p>two</p><p>3</p>", 19)).toBe("<p>one</p>");
  });

  it.each([
    ["after a word", "<p>one two three</p>", 17, "<p>one two…</p>"],
    ["with its tags closed", "<p>a <em>word here</em> and more</p>", 32, "<p>a <em>word here…</em></p>"],
    [
      "after a link",
      '<p>a <a href="https://a.example">link here</a> and more</p>',
      53,
      '<p>a <a href="https://a.example">link here</a>…</p>',
    ],
    [
      "before a link that would be cut",
      '<p>a <a href="https://a.example">link here</a> and more</p>',
      52,
      "<p>a…</p>",
    ],
    ["in bytes, not characters", "<p>ééé ééé</p>", 17, "<p>ééé…</p>"],
    ["after a grapheme, never in one", "<p>👩‍👩‍👧👩‍👩‍👧</p>", 30, "<p>👩‍👩‍👧…</p>"],
    ["to nothing when nothing fits", "<p>one</p>", 5, ""],
  ])("cuts a first paragraph that is too long %s", (_, html, maxBytes, expected) => {
    expect(limitedHtml(html, maxBytes)).toBe(expected);
  });

  it("is never longer than asked, and well-formed", () => {
    const words = fc.array(
      fc.constantFrom("# a", "- b", "**c é**", "[d](https://d.example)", "👩‍👩‍👧", "\n", "> e", " ", "| f |"),
    );
    fc.assert(
      fc.property(words, fc.nat(200), (markdown, maxBytes) => {
        const notes = renderNotes(markdown.join("\n"), { resolve: (reference) => `/${reference}` });
        const html = "fault" in notes ? "" : limitedHtml(notes.html, maxBytes);
        expect(bytes(html)).toBeLessThanOrEqual(maxBytes);
        expect(breachesIn(html)).toEqual([]);
        expect(html.replace(/<\/?(?:p|ol|ul|li|a|b|i|strong|em|br)\b[^>]*>/g, "")).not.toContain("<");
      }),
      { seed: 12 },
    );
  });
});
