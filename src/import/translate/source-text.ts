import { Document, isScalar, Scalar, visit } from "yaml";
import type { SourceFields } from "./translation.ts";

/** The text of show.yaml with these fields, in their order: lists as blocks, long texts on lines of their own. */
export function showText(fields: SourceFields): string {
  return yamlText(fields);
}

/** Comments in front matter, of one or more lines: above the fields of these names, and below all. */
export interface SourceComments {
  readonly above: Readonly<Record<string, string>>;
  readonly last: string;
}

/** The text of index.md: the fields as front matter, and the notes below it, which may be none. */
export function episodeText(fields: SourceFields, markdown: string, comments?: SourceComments): string {
  const body = markdown.trim();
  return `---\n${yamlText(fields, comments)}---\n${body === "" ? "" : `\n${body}\n`}`;
}

/** Longer texts of words are folded; addresses and guids stay on their line. */
const LONG = 100;

function yamlText(fields: SourceFields, { above, last }: SourceComments = NO_COMMENTS): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key }, { length: depth }) => {
      const text = isScalar(key) && depth === TOP ? above[String(key.value)] : undefined;
      if (isScalar(key) && text !== undefined) key.commentBefore = commentOf(text);
    },
    Scalar: (key, node) => {
      if (key !== "key" && isScalar(node) && typeof node.value === "string") node.type = styleOf(node.value);
    },
  });
  const text = document.toString({ lineWidth: LONG, flowCollectionPadding: true });
  return last === "" ? text : `${text}${commentOf(last).replace(/^/gm, "#")}\n`;
}

/** What is above a pair of the file's own map: the document and that map. */
const TOP = 2;

const NO_COMMENTS: SourceComments = { above: {}, last: "" };

/** As the library has it: without the `#`. */
function commentOf(text: string): string {
  return text.replace(/^/gm, " ");
}

function styleOf(text: string): Scalar.Type {
  const isProse =
    text === text.trim() && !/[^\P{C}\n]|[\u0085\u2028\u2029]/u.test(text) && !/ {2}| \n|\n /.test(text);
  if (!isProse) return Scalar.QUOTE_DOUBLE;
  if (text.includes("\n")) return Scalar.BLOCK_LITERAL;
  return text.length > LONG && /\S \S+ \S/.test(text) ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}
