import { Document, isScalar, Scalar, visit } from "yaml";
import type { SourceFields } from "./translation.ts";

/** The text of show.yaml with these fields, in their order: lists as blocks, long texts on lines of their own. */
export function showText(fields: SourceFields): string {
  return yamlText(fields);
}

/** The text of index.md: the fields as front matter, and the notes below it, which may be none. */
export function episodeText(fields: SourceFields, markdown: string): string {
  const body = markdown.trim();
  return `---\n${yamlText(fields)}---\n${body === "" ? "" : `\n${body}\n`}`;
}

/** Longer texts of words are folded; addresses and guids stay on their line. */
const LONG = 100;

function yamlText(fields: SourceFields): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && isScalar(node) && typeof node.value === "string") node.type = styleOf(node.value);
    },
  });
  return document.toString({ lineWidth: LONG, flowCollectionPadding: true });
}

function styleOf(text: string): Scalar.Type {
  const isProse =
    text === text.trim() && !/[^\P{C}\n]|[\u0085\u2028\u2029]/u.test(text) && !/ {2}| \n|\n /.test(text);
  if (!isProse) return Scalar.QUOTE_DOUBLE;
  if (text.includes("\n")) return Scalar.BLOCK_LITERAL;
  return text.length > LONG && /\S \S+ \S/.test(text) ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}
