import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RenderedNotes, renderNotes } from "../../../src/notes/markdown/render-notes.ts";
import { runs } from "../../fuzz.ts";
import { breachesIn } from "./safe-grammar.ts";

const resolve = (reference: string) => `/assets/${encodeURIComponent(reference)}`;

function notes(markdown: string): RenderedNotes {
  const rendered = renderNotes(markdown, { resolve });
  if ("fault" in rendered) throw new Error(rendered.fault.what);
  return rendered;
}

// `name.md` beside `name.html`: two files more are a test more. `{U+202E}` stands for a character no editor shows.
const unseen = (text: string) =>
  text.replace(/\{U\+([0-9A-F]{4})\}/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function pairs(folder: string): readonly { name: string; markdown: string; html: string }[] {
  const url = new URL(`./${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((file) => file.endsWith(".md"));
  return names.sort().map((file) => ({
    name: file.slice(0, -3),
    markdown: unseen(readFileSync(new URL(file, url), "utf8")),
    html: readFileSync(new URL(file.replace(/md$/, "html"), url), "utf8").trimEnd(),
  }));
}

describe("notes in ordinary Markdown", () => {
  it.each(pairs("golden"))("render as expected: $name", ({ markdown, html }) => {
    expect(notes(markdown).html).toBe(html);
    expect(breachesIn(html)).toEqual([]);
  });

  it("are the same every time", () => {
    const markdown = "# A\n\n# A\n\n[^1] and [^1]\n\n[^1]: note";
    expect(notes(markdown)).toEqual(notes(markdown));
  });
});

describe("hostile notes", () => {
  it.each(pairs("golden/hostile"))("do no harm: $name", ({ markdown, html }) => {
    expect(notes(markdown).html).toBe(html);
    expect(breachesIn(html)).toEqual([]);
  });
});

describe("notes of any kind", () => {
  const pieces = fc.constantFrom(
    ..."<script> </script> <svg> <math> <style> </style> <a <img src= href= onerror= javascript: java&#9;script: data:text/html,x // \\ \" ' > < & &lt; &#x202e; <!-- --> <![CDATA[ ]]> <title> <noscript> <p> </p> <ul> <li> </a> <table> <td> <b> id=x name=y style=x [ ]( ) ] ** * _ ` ~~ > - 1. # | |-| [^1] [^1]: <http: http://a.b (12:31) x y".split(
      " ",
    ),
    " ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "\0",
    "\u202E",
    "\uD800",
  );

  it("hold nothing that is not on the list", () => {
    const soup = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60, size: "max" })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(soup, (markdown) => {
        expect(breachesIn(notes(markdown).html)).toEqual([]);
      }),
      { numRuns: runs(1500), seed: 396 },
    );
  });
});

describe("the plain text of notes", () => {
  it.each([
    ["one *two*\nthree", "one two three"],
    ["# Head\n\n- a\n- b", "Head a b"],
    ["word[^1].\n\n[^1]: Note.", "word. Note."],
    ["![A dog](dog.png)", "A dog"],
    ["a &amp; b &lt;c&gt;", "a & b <c>"],
  ])("of %j is %j", (markdown, text) => {
    expect(notes(markdown).text).toBe(text);
  });

  it.each([
    ["# Head\n\nFirst *one*.\n\nSecond.", "First one."],
    ["![](x.png)\n\nFirst.", "First."],
    ["- a list", ""],
    ["", ""],
  ])("begins with the first paragraph: %j", (markdown, first) => {
    expect(notes(markdown).firstParagraph).toBe(first);
  });
});

describe("ids in notes", () => {
  it("begin with the prefix given, as do the links to them", () => {
    const rendered = renderNotes("# A b\n\n[x](#a-b) [page](#player)", { resolve, idPrefix: "n-" });
    expect(rendered).toHaveProperty(
      "html",
      '<h3 id="n-a-b">A b</h3>\n<p><a href="#n-a-b">x</a> <a href="#player">page</a></p>',
    );
  });

  it("occur once", () => {
    const html = notes('# A\n\n# A\n\n# A-1\n\n<p id="a">x</p>\n\n<p id="a">y</p>').html;
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("notes-a");
  });
});

describe("headings in notes", () => {
  it.each([
    ["# A\n\n## B", ["h3", "h4"]],
    ["## A\n\n### B", ["h3", "h4"]],
    ["# A\n\n##### B\n\n###### C", ["h3", "h6", "h6"]],
  ])("of %j stand under the page's h2", (markdown, levels) => {
    expect(Array.from(notes(markdown).html.matchAll(/<(h\d)/g), ([, level]) => level)).toEqual(levels);
  });
});

describe("notes too long or too deep", () => {
  it("are refused above 200,000 characters, with what to do", () => {
    const fault = {
      line: 1,
      what: expect.stringContaining("200001"),
      fix: expect.stringContaining("transcript"),
    };
    expect(renderNotes("x".repeat(200_001), { resolve })).toEqual({ fault });
  });

  it.each([
    [`a\n\nb\n\n${">".repeat(30)}`, 5, "nested", "nest"],
    [`a\n\n- ${"> ".repeat(30)}`, 3, "nested", "nest"],
    [`a\n\n${"word ".repeat(3000)}`, 3, "15000 characters", "blank lines"],
    [`a\n\n> - x\n> - ${"word ".repeat(3000)}`, 4, "characters", "blank lines"],
  ])("are refused with the line: %#", (markdown, line, what, fix) => {
    const fault = { line, what: expect.stringContaining(what), fix: expect.stringContaining(fix) };
    expect(renderNotes(markdown, { resolve })).toEqual({ fault });
  });

  const many = (text: string) => text.repeat(Math.floor(199_000 / text.length));
  const nested = Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n");
  it.each([
    ["quotes in quotes", ">".repeat(10_000)],
    ["lists in lists", nested],
    ["lists on a line", "- ".repeat(10_000)],
    ["lists and quotes", "- > ".repeat(10_000)],
    ["brackets", "[".repeat(50_000)],
    ["brackets closed", "[".repeat(50_000) + "]".repeat(50_000)],
    ["stars", "*".repeat(100_000)],
    ["stars and letters", many("***a** ")],
    ["strong", many("a**b")],
    ["exclamation marks", many("!")],
    ["image starts", many("![")],
    ["links never closed", many("[a](")],
    ["a row", `${many("|a").slice(0, 60_000)}|\n${"|-".repeat(30_000)}|`],
    ["rows", `|a|b|\n|-|-|\n${many("|c|d|\n").slice(0, 150_000)}`],
    ["elements never closed", many("<b>")],
    ["divisions", many("<div>\n\n")],
    ["comments", many("<!--")],
    ["headings", many("# a\n")],
    ["footnotes", Array.from({ length: 8000 }, (_, n) => `a[^${n}]\n\n[^${n}]: x`).join("\n\n")],
    ["addresses", `http://a.b/${many("?!.")}`],
    ["one word", many("a")],
    ["one word for mail", `${many("a@")}`],
  ])("end in bounded work: %s", (_, markdown) => {
    const rendered = renderNotes(markdown, { resolve });
    expect(breachesIn("fault" in rendered ? "" : rendered.html)).toEqual([]);
  });
});
