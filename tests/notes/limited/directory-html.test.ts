import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directoryHtml } from "../../../src/notes/limited/directory-html.ts";
import { renderNotes } from "../../../src/notes/markdown/render-notes.ts";
import { breachesIn } from "../markdown/safe-grammar.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("HTML for an episode's description", () => {
  it.each([
    ["emphasis is its words", "<p>a <strong>b <em>c</em></strong></p>", "<p>a b c</p>"],
    [
      "links stay, on one line",
      '<p><a href="https://a.example" rel="x"><b>c</b><br />d</a></p>',
      '<p><a href="https://a.example">c d</a></p>',
    ],
    ["links without words are left out", '<p>a<a href="https://a.example"></a></p>', "<p>a</p>"],
    ["lines are paragraphs", "<p>a<br />\nb<br /><em>c</em></p>", "<p>a</p><p>b</p><p>c</p>"],
    [
      "items hold what they say",
      "<ul>\n<li>a<ol><li>b</li></ol></li></ul>",
      "<ul><li>a<ol><li>b</li></ol></li></ul>",
    ],
    [
      "items of several lines hold paragraphs",
      "<ol><li><p>a</p><p>b</p></li></ol>",
      "<ol><li><p>a</p><p>b</p></li></ol>",
    ],
    ["headings are paragraphs", "<h3>A <em>b</em></h3><p>c</p>", "<p>A b</p><p>c</p>"],
  ])("has only what every directory takes: %s", (_, html, expected) => {
    expect(directoryHtml(html, 4000)).toBe(expected);
  });

  it.each([
    ["after a paragraph", "<p>one</p><p>two</p><p>3</p>", 19, "<p>one</p>"],
    [
      "after an item",
      "<p>1</p><ul><li>one</li><li>two</li><li>3</li></ul>",
      41,
      "<p>1</p><ul><li>one</li><li>two</li></ul>",
    ],
    ["before a list of which no item fits", "<p>1</p><ul><li>one</li></ul><p>2</p>", 20, "<p>1</p>"],
    [
      "before chapters of which not all fit",
      "<p>1</p><p>00:00 a</p><p>00:10 b</p><p>00:20 c</p>",
      40,
      "<p>1</p>",
    ],
    [
      "before a list of chapters of which not all fit",
      "<p>1</p><ul><li>00:00 a</li><li>00:10 b</li></ul>",
      40,
      "<p>1</p>",
    ],
    ["after a word of a first paragraph", "<p>one two three</p>", 17, "<p>one two…</p>"],
    [
      "before a link that would be cut",
      '<p>see <a href="https://a.example">a long link</a></p>',
      50,
      "<p>see…</p>",
    ],
    ["to nothing when nothing fits", "<p>one</p>", 5, ""],
  ])("that is too long ends %s", (_, html, maxBytes, expected) => {
    expect(directoryHtml(html, maxBytes)).toBe(expected);
  });

  it("is made in bounded work of very many lines that look like chapters", () => {
    expect(directoryHtml("<p>0:10 a</p>".repeat(20_000), 4000)).toBe("");
  });

  it("is never longer than asked, well-formed, and has its links whole", () => {
    const words = fc.array(
      fc.constantFrom(
        "# a",
        "- b",
        "**c é**",
        "[d e](https://d.example)",
        "👩‍👩‍👧",
        "\n",
        "> e",
        " ",
        "| f |",
        "0:10 g",
        "h\\",
      ),
    );
    fc.assert(
      fc.property(words, fc.nat(200), (markdown, maxBytes) => {
        const notes = renderNotes(markdown.join("\n"), { resolve: (reference) => `/${reference}` });
        const html = "fault" in notes ? "" : directoryHtml(notes.html, maxBytes);
        expect(bytes(html)).toBeLessThanOrEqual(maxBytes);
        expect(breachesIn(html)).toEqual([]);
        expect(html.replace(/<\/?(?:p|ol|ul|li|a)\b[^>]*>/g, "")).not.toContain("<");
        expect(html.replaceAll('<a href="https://d.example">d e</a>', "")).not.toContain("<a");
      }),
      { seed: 12 },
    );
  });
});
