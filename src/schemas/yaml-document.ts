import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Problem } from "./problem.ts";

/** A key or an index on the way from the top of a YAML document to a node. */
export type YamlPath = readonly (string | number)[];

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value that YAML ends where a comment begins, though it probably was to go on: `Hello #1` is the text `Hello`. */
interface CutText {
  readonly path: YamlPath;
  /** What was cut off, with its `#`. */
  readonly lost: string;
}

/** A parsed YAML document that remembers where everything stood. */
export interface YamlDocument {
  readonly value: unknown;
  /** Where the value at `path` stands; for a path that is not there, where its nearest parent does. */
  placeOf(path: YamlPath): Place;
  /** Where the last key of `path` is written. */
  placeOfKey(path: YamlPath): Place;
  /** Values that probably lost their end to a comment. */
  readonly cutTexts: readonly CutText[];
}

/** Where a piece of YAML comes from: its file, and the line of that file at which it begins. */
export interface YamlOrigin {
  readonly file: string;
  readonly firstLine: number;
}

/**
 * YAML 1.2 (so `no` is a text and 12:30 is not a number) → its value with the places of its nodes, or everything that is wrong with it.
 * A document is a map of keys; anchors and aliases are read, but not so many that they grow without bound.
 */
export function parseYaml(text: string, origin: YamlOrigin): YamlDocument | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + origin.firstLine - 1, column: col };
  };
  const problems = tellingErrors(document.errors).map((error) => ({
    file: origin.file,
    ...placeAt(error.pos[0]),
    what:
      error.code === "DUPLICATE_KEY"
        ? "this key stands twice"
        : `this is not YAML: ${lowerFirst(error.message)}`,
    fix: FIXES[error.code] ?? "check the indentation, the colons and the quotes around here",
  }));
  if (problems.length > 0) return problems;
  const value = plainValue(document);
  if (value === undefined)
    return [{ file: origin.file, ...placeAt(danglingAliasOffset(document)), ...NO_ALIAS }];
  if (!isRecord(value)) return [{ file: origin.file, line: origin.firstLine, column: 1, ...NOT_A_MAP }];
  return {
    value,
    placeOf: (path) => placeAt(valueOffset(document, path)),
    placeOfKey: (path) => placeAt(keyOffset(document, path)),
    cutTexts: cutTexts(document, text),
  };
}

const NOT_A_MAP = { what: "this is not a list of keys and values", fix: "write keys such as title: My show" };

const NO_ALIAS = {
  what: "this is an alias that leads nowhere, or many that grow without bound",
  fix: "put quotes around a text that begins with *",
};

const FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "indent with spaces; YAML allows no tabs",
  DUPLICATE_KEY: "keep one of the two",
  BAD_INDENT: "line it up with the keys above it, and close every bracket",
  MISSING_CHAR: "close the quote or bracket that was opened before",
  BLOCK_AS_IMPLICIT_KEY: "put quotes around a value that holds a colon followed by a space",
  MULTILINE_IMPLICIT_KEY: "put a colon after the key, or quotes around a text of several lines",
};

/** A key that stands twice is a fault by itself; of all others only the first is: the rest follow from it. */
function tellingErrors(errors: Document.Parsed["errors"]): Document.Parsed["errors"] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
}

/** The value, or undefined where an alias leads nowhere or aliases multiply past the library's limit. */
function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return undefined;
  }
}

/** Where the first alias without an anchor stands; the top when every alias has one. */
function danglingAliasOffset(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueOffset(document: Document.Parsed, path: YamlPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document.contents, path.slice(0, length));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: YamlPath): number {
  const key = pairAt(nodeAt(document.contents, path.slice(0, -1)), path.at(-1))?.key;
  return isScalar(key) && key.range ? key.range[0] : valueOffset(document, path);
}

function nodeAt(top: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((node, step) => {
    if (isSeq(node)) return node.items[Number(step)];
    return pairAt(node, step)?.value;
  }, top);
}

/** Keys are compared as text: `1:` is a number in YAML and a name in a path. */
function pairAt(node: unknown, key: string | number | undefined) {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Values without quotes with a `#` behind them that no space follows: those who write a comment put one there. */
function cutTexts(document: Document.Parsed, text: string): CutText[] {
  const found: CutText[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      const isText = typeof node.value === "string" || node.value === null;
      if (key === "key" || !isText || node.type !== "PLAIN" || !node.range) return;
      const [, end, behind] = node.range;
      const lost = /^[ \t]*(#[^\s#].*)/.exec(text.slice(end, behind))?.[1];
      if (lost !== undefined) found.push({ path: pathTo([...ancestors, node]), lost: lost.trimEnd() });
    },
  });
  return found;
}

/** The keys and indices along a chain of nodes from the top of a document. */
function pathTo(nodes: readonly unknown[]): YamlPath {
  return nodes.flatMap((node, at): YamlPath => {
    const parent = nodes[at - 1];
    if (isSeq(parent)) return [parent.items.indexOf(node)];
    return isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [];
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
