import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlReferences } from "../../../src/notes/markdown/relative-references.ts";
import { type RenderedNotes, renderHtmlNotes } from "../../../src/notes/markdown/render-notes.ts";
import { runs } from "../../fuzz.ts";
import { breachesIn } from "./safe-grammar.ts";

const resolve = (reference: string) => `/assets/${encodeURIComponent(reference)}`;

function notes(html: string): RenderedNotes {
  const rendered = renderHtmlNotes(html, { resolve });
  if ("fault" in rendered) throw new Error(rendered.fault.what);
  return rendered;
}

describe("notes that came as HTML", () => {
  it.each([
    ["<p>One<p>Two", "<p>One</p><p>Two</p>"],
    ["Bare & <b>bold</b> words", "<p>Bare &amp; <b>bold</b> words</p>"],
    ["One<br>Two<BR/>Three", "<p>One<br />Two<br />Three</p>"],
    ["Before<ul><li>item</ul>after", "<p>Before</p>\n<ul><li>item</li></ul><p>after</p>"],
    ["<P CLASS=x STYLE='color:red'>A&nbsp;b &euro;</P>", "<p>A\u00A0b €</p>"],
    ["<h1>Head</h1>", '<h3 id="notes-head">Head</h3>'],
    ["<p>At (12:31)</p>", '<p>At <a href="#t=751">(12:31)</a></p>'],
    ["# no *Markdown*", "<p># no *Markdown*</p>"],
    [
      '<p><a href="https://a.example/?x=1&y=2" target=_blank onclick="go()">x</a></p>',
      '<p><a href="https://a.example/?x=1&amp;y=2" rel="noopener noreferrer">x</a></p>',
    ],
    ['<p><a href="plan.pdf">x</a></p>', '<p><a href="/assets/plan.pdf">x</a></p>'],
    ["<p>a<script>alert(1)</script><style>p{}</style>b</p>", "<p>ab</p>"],
    ['<p><a href="java&#9;script:alert(1)">x</a></p>', "<p>x</p>"],
    ["<p>a<!-- b -->c", "<p>ac</p>"],
    ["<body><div><p>x</div>", "<div><p>x</p></div>"],
    ["", ""],
  ])("%j are %j", (html, expected) => {
    expect(notes(html).html.replace(/\n$/, "")).toBe(expected);
    expect(breachesIn(notes(html).html)).toEqual([]);
  });

  it.each([
    ["<div><h2>Head</h2><p> </p><p>First <i>one</i>.</p></div>", "First one."],
    ["First words<br>and more", "First words and more"],
    ["<ul><li>a list</ul>", ""],
  ])("begin with their first paragraph: %j", (html, first) => {
    expect(notes(html).firstParagraph).toBe(first);
  });

  it("are plain text too", () => {
    expect(notes("<p>A &amp; <b>b</b></p><ul><li>c<li>d</ul>").text).toBe("A & b c d");
  });

  it("name files beside them, with their lines", () => {
    expect(htmlReferences('<p>x</p>\n<p><a href="plan.pdf">x</a>\n<img src=dog.png></p>')).toEqual([
      { reference: "plan.pdf", line: 2, kind: "link" },
      { reference: "dog.png", line: 3, kind: "image" },
    ]);
    expect(htmlReferences('<p><a href="https://a.example/">x</a></p>')).toEqual([]);
  });

  it("are refused above 200,000 characters", () => {
    const fault = { line: 1, what: expect.stringContaining("200001"), fix: expect.any(String) };
    expect(renderHtmlNotes("x".repeat(200_001), { resolve })).toEqual({ fault });
    expect(htmlReferences(`<a href=x>${"x".repeat(200_001)}`)).toEqual([]);
  });
});

describe("hostile HTML", () => {
  const folder = new URL("golden/hostile/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));

  it.each(files)("does no harm: %s", (file) => {
    expect(breachesIn(notes(readFileSync(new URL(file, folder), "utf8")).html)).toEqual([]);
  });

  const pieces = fc.constantFrom(
    ..."<script> </script> <svg> <math> <style> </style> <a <a> </a> <img src= href= onerror= javascript: java&#9;script: // \" ' > < & &lt; <!-- --> <![CDATA[ ]]> <title> <noscript> <p> </p> <ul> <li> <table> <td> <b> <span> <div> </div> id=x style=x data-line=9 (12:31) x".split(
      " ",
    ),
    " ",
    "\n",
    "\0",
    "\u202E",
    "\uD800",
  );

  it("holds nothing that is not on the list", () => {
    const soup = fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60, size: "max" });
    fc.assert(
      fc.property(soup, (all) => {
        expect(breachesIn(notes(all.join("")).html)).toEqual([]);
      }),
      { numRuns: runs(1500), seed: 396 },
    );
  });

  const many = (text: string) => text.repeat(Math.floor(199_000 / text.length));
  it.each(["<div>", "<b>", "<", "<a href=x>", "&amp;", "<p>x", "<table><td>", "</p>", '<a b="'])(
    "of %s over and over is read in a moment",
    (piece) => {
      expect(breachesIn(notes(many(piece)).html)).toEqual([]);
    },
  );
});
