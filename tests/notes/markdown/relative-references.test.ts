import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeReferences } from "../../../src/notes/markdown/relative-references.ts";
import { renderNotes } from "../../../src/notes/markdown/render-notes.ts";

describe("the files that notes name", () => {
  it.each([
    ["[a](notes.pdf)", [{ reference: "notes.pdf", line: 1, kind: "link" }]],
    ["x\n\n![a](dog.png)", [{ reference: "dog.png", line: 3, kind: "image" }]],
    ["one\ntwo ![a](dog.png)", [{ reference: "dog.png", line: 2, kind: "image" }]],
    ["- a\n- b\n- [c](../c.md#part)", [{ reference: "../c.md", line: 3, kind: "link" }]],
    ["[a](my%20notes.pdf?x=1)", [{ reference: "my notes.pdf", line: 1, kind: "link" }]],
    ["x\n\n[a][r]\n\n[r]: r.pdf", [{ reference: "r.pdf", line: 5, kind: "link" }]],
    ['text\n\n<img src="x.png" alt="">', [{ reference: "x.png", line: 3, kind: "image" }]],
    ['an <a HREF = "x.pdf">x</a>', [{ reference: "x.pdf", line: 1, kind: "link" }]],
    ["[a]( <a b.pdf> )", [{ reference: "a b.pdf", line: 1, kind: "link" }]],
    ["[a](\nb.pdf)", [{ reference: "b.pdf", line: 2, kind: "link" }]],
    ["[a]\n\n[a]:\n  b.pdf", [{ reference: "b.pdf", line: 4, kind: "link" }]],
    ["[a](https.pdf)", [{ reference: "https.pdf", line: 1, kind: "link" }]],
    ["[a](h&#116;ml.pdf)", [{ reference: "html.pdf", line: 1, kind: "link" }]],
  ])("are found with their lines: %j", (markdown, references) => {
    expect(relativeReferences(markdown)).toEqual(references);
  });

  it.each([
    "[a](https://a.example) [b](mailto:a@b.example) [c](#d) [e](/f) [g](//h.example)",
    "`![a](dog.png)`",
    "[a](javascript:x)",
    "[a]()",
  ])("are none in %j", (markdown) => {
    expect(relativeReferences(markdown)).toEqual([]);
  });

  it("are what resolve is asked", () => {
    const address = fc.constantFrom(
      "a.png",
      "../b.md",
      "c%20d.pdf",
      "#e",
      "/f",
      "https://g.example",
      "x:y",
      "h?i#j",
    );
    const link = fc.tuple(fc.constantFrom("![x](", "[x]("), address).map(([start, end]) => `${start}${end})`);
    const markdown = fc.array(link).map((links) => links.join("\n\n"));
    fc.assert(
      fc.property(markdown, (text) => {
        const asked: string[] = [];
        renderNotes(text, { resolve: (reference) => `/assets/${asked.push(reference)}` });
        expect(relativeReferences(text).map(({ reference }) => reference)).toEqual(asked);
      }),
      { seed: 7 },
    );
  });
});
