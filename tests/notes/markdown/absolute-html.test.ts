import { describe, expect, it } from "vitest";
import { absoluteHtml } from "../../../src/notes/markdown/absolute-html.ts";

const page = "https://show.example/episodes/tides";

describe("HTML for a feed", () => {
  it.each([
    ["a moment", '<a href="#t=751">x</a>', `<a href="${page}#t=751">x</a>`],
    ["a file", '<a href="/assets/x.pdf">x</a>', '<a href="https://show.example/assets/x.pdf">x</a>'],
    [
      "an image",
      '<img src="/assets/x.png" alt="" loading="lazy" />',
      '<img src="https://show.example/assets/x.png" alt="" />',
    ],
    [
      "another site",
      '<a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer">x</a>',
      '<a href="https://a.example/?a=1&amp;b=2">x</a>',
    ],
    ["a mailbox", '<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
    [
      "a footnote",
      '<sup><a href="#notes-footnote-1" role="doc-noteref" id="notes-footnote-ref-1">1</a></sup>',
      `<sup><a href="${page}#notes-footnote-1" role="doc-noteref">1</a></sup>`,
    ],
    [
      "an id and a class",
      '<section id="x" class="footnotes" role="doc-endnotes"><p>x</p></section>',
      '<section role="doc-endnotes"><p>x</p></section>',
    ],
  ])("needs no page around it: %s", (_, html, expected) => {
    expect(absoluteHtml(html, page)).toBe(expected);
  });

  it("leaves the words as they are", () => {
    const html = "<p>a &amp; b &lt;c&gt; <em>d</em></p>\n<pre><code>x\n  y</code></pre>";
    expect(absoluteHtml(html, page)).toBe(html);
  });
});
