import { createRequire } from "node:module";

// The XML parser of the independent reader, asked for the tree itself.
const { XMLParser } = createRequire(import.meta.resolve("feedsmith"))("fast-xml-parser") as {
  readonly XMLParser: new (options: object) => { parse(xml: string): RawNode[] };
};

type RawNode = Readonly<Record<string, RawNode[] | string | Readonly<Record<string, string>>>>;

/** An element as it was read: its own text without that of its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** The root element of a document. */
export function xmlTree(xml: string): XmlNode {
  const [root] = nodesOf(PARSER.parse(xml));
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The child elements of one name. */
export function childrenCalled(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first child element of that name. */
export function childCalled(node: XmlNode, name: string): XmlNode {
  const [child] = childrenCalled(node, name);
  if (child === undefined) throw new Error(`no ${name} in ${node.name}`);
  return child;
}

/** An element and all within it. */
export function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  cdataPropName: "#cdata",
});

function nodesOf(raw: readonly RawNode[]): XmlNode[] {
  return raw.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@") ?? "";
    const inner = node[name];
    if (name.startsWith("#") || !Array.isArray(inner)) return [];
    const attributes = (node[":@"] ?? {}) as Readonly<Record<string, string>>;
    return [{ name, attributes, text: textOf(inner), children: nodesOf(inner) }];
  });
}

function textOf(raw: readonly RawNode[]): string {
  return raw
    .map((node) => {
      const cdata = node["#cdata"];
      return Array.isArray(cdata) ? textOf(cdata) : String(node["#text"] ?? "");
    })
    .join("");
}
