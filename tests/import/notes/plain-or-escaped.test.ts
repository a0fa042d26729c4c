import fc from "fast-check";
import type { PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { plainOrEscaped } from "../../../src/import/notes/plain-or-escaped.ts";
import { runs } from "../../fuzz.ts";

const AS_IT_IS = unified().use(remarkGfm).use(remarkStringify);
const OURS = unified()
  .use(remarkGfm)
  .use(remarkStringify, { handlers: { text: plainOrEscaped } });

// What marks are made of, and what stands beside them.
const PIECES = [
  ..."aswhp19 .,:;!?&#*_~`^|@<>()[]{}\\/-+=\"'\n\té字–",
  "www.",
  "http:",
  "://",
  "&amp",
  "1. ",
  "- ",
  "see ",
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""));

function around(value: string): fc.Arbitrary<PhrasingContent> {
  const children = [{ type: "text" as const, value }];
  return fc.constantFrom<PhrasingContent>(
    { type: "text", value },
    { type: "emphasis", children },
    { type: "strong", children },
    { type: "link", url: "https://a.example/", children },
    { type: "image", url: "https://a.example/", alt: value },
    { type: "break" },
    { type: "html", value: "<sub>" },
  );
}

it("texts are written as the library writes them, whatever stands in and beside them", () => {
  const line = fc.array(text.chain(around), { minLength: 1, maxLength: 4 });
  const root = fc
    .tuple(line, fc.constantFrom("paragraph", "heading", "tableCell"))
    .map(([children, kind]): Root => {
      if (kind === "paragraph") return { type: "root", children: [{ type: "paragraph", children }] };
      if (kind === "heading") return { type: "root", children: [{ type: "heading", depth: 2, children }] };
      const row = { type: "tableRow" as const, children: [{ type: "tableCell" as const, children }] };
      return { type: "root", children: [{ type: "table", children: [row, row] }] };
    });
  const property = fc.property(root, (tree) => {
    expect(OURS.stringify(tree)).toBe(AS_IT_IS.stringify(tree));
  });
  fc.assert(property, { numRuns: runs(3000) });
});
