import { XMLParser, XMLValidator } from "fast-xml-parser";
import { decodeReferences } from "./decode-references.ts";
import { type NamespaceDeclaration, type Prefixes, splitName, usualName } from "./namespaces.ts";

/** An element under its usual name (`itunes:image`), with its text decoded and all references of it resolved. */
export interface FeedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its own text and CDATA, without that of its children. */
  readonly text: string;
  readonly children: readonly FeedElement[];
}

/** A document that is well-formed but for what it lists. */
export interface XmlDocument {
  readonly source: string;
  /** Its elements at the top: well-formed XML has one. */
  readonly roots: readonly FeedElement[];
  /** Every namespace that it declares, wherever. */
  readonly declarations: readonly NamespaceDeclaration[];
  /** Those that count for the whole document. */
  readonly rootDeclarations: readonly NamespaceDeclaration[];
  readonly undeclaredPrefixes: ReadonlySet<string>;
  /** References that XML does not know, such as `&nbsp;`. */
  readonly unknownReferences: ReadonlySet<string>;
  /** Markup where XML allows none: `<` in an attribute, `]]>` in text. */
  readonly strayMarkup: ReadonlySet<string>;
}

/** A document, or why it cannot be read. Entities of its own and more than 100 levels are refused. */
export function parseXml(source: string): XmlDocument | string {
  try {
    // It gives up on hostile depth at once; the validator after it is strict where it is lenient.
    const nodes = PARSER.parse(source) as Node[]; // What `preserveOrder` gives.
    const verdict = XMLValidator.validate(source);
    if (verdict !== true) return `${verdict.err.msg} (line ${lineOf(verdict.err)})`;
    return documentOf(source, nodes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** As the parser gives an element: its children under its name, its attributes under `:@`. */
type Node = { readonly [name: string]: readonly Node[] | string | Readonly<Record<string, string>> };

interface Scope {
  /** The address for which a prefix stands here. */
  readonly prefixes: Prefixes;
  readonly declarations: NamespaceDeclaration[];
  readonly undeclaredPrefixes: Set<string>;
  readonly unknownReferences: Set<string>;
  readonly strayMarkup: Set<string>;
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  cdataPropName: "#cdata",
  ignoreDeclaration: true,
  ignorePiTags: true,
  // References are decoded here, so that those unknown to XML are seen.
  processEntities: false,
  maxNestedTags: 100,
});

function documentOf(source: string, nodes: readonly Node[]): XmlDocument {
  const scope: Scope = {
    prefixes: (prefix) => (prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : undefined),
    declarations: [],
    undeclaredPrefixes: new Set(),
    unknownReferences: new Set(),
    strayMarkup: new Set(),
  };
  const roots = nodes.filter(isElement).map((node) => elementOf(node, scope));
  const rootDeclarations = nodes
    .filter(isElement)
    .flatMap((node) => declarationsOf(attributesOf(node, scope)));
  return { source, roots, rootDeclarations, ...scope };
}

function elementOf(node: Node, outer: Scope): FeedElement {
  const written = nameOf(node);
  const attributes = attributesOf(node, outer);
  const declared = declarationsOf(attributes);
  for (const declaration of declared) outer.declarations.push(declaration);
  const prefixes = declared.length === 0 ? outer.prefixes : withDeclarations(outer.prefixes, declared);
  const scope = { ...outer, prefixes };
  noteUndeclared([written, ...attributes.keys()], scope);
  const content = contentOf(node);
  return {
    name: usualName(written, prefixes),
    attributes,
    text: content.map((part) => textOf(part, scope)).join(""),
    children: content.filter(isElement).map((child) => elementOf(child, scope)),
  };
}

function attributesOf(node: Node, scope: Scope): Map<string, string> {
  const attributes = Object.entries(node[":@"] ?? {}).map(([name, raw]) => [name, String(raw)] as const);
  if (attributes.some(([, raw]) => raw.includes("<"))) scope.strayMarkup.add("< in an attribute");
  return new Map(attributes.map(([name, raw]) => [name, decodeReferences(raw, scope.unknownReferences)]));
}

function declarationsOf(attributes: ReadonlyMap<string, string>): NamespaceDeclaration[] {
  return [...attributes]
    .filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"))
    .map(([name, uri]) => ({ prefix: name.slice("xmlns:".length), uri }));
}

function withDeclarations(outer: Prefixes, declared: readonly NamespaceDeclaration[]): Prefixes {
  const own = new Map(declared.map(({ prefix, uri }) => [prefix, uri]));
  return (prefix) => own.get(prefix) ?? outer(prefix);
}

function noteUndeclared(names: readonly string[], { prefixes, undeclaredPrefixes }: Scope): void {
  for (const name of names) {
    const [prefix] = splitName(name);
    if (prefix !== "" && prefix !== "xmlns" && prefixes(prefix) === undefined) undeclaredPrefixes.add(prefix);
  }
}

function textOf(node: Node, { unknownReferences, strayMarkup }: Scope): string {
  const text = node["#text"];
  if (typeof text === "string") {
    if (text.includes("]]>")) strayMarkup.add("]]> in text");
    return decodeReferences(text, unknownReferences);
  }
  const cdata = node["#cdata"];
  return Array.isArray(cdata) ? cdata.map((part: Node) => String(part["#text"] ?? "")).join("") : "";
}

function isElement(node: Node): boolean {
  return !["#text", "#cdata"].includes(nameOf(node));
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

function contentOf(node: Node): readonly Node[] {
  const content = node[nameOf(node)];
  return Array.isArray(content) ? content : [];
}

/** The validator gives some lines as an object in a place where its types say a number. */
function lineOf(error: { readonly line: unknown }): number {
  return typeof error.line === "number" ? error.line : 1;
}
