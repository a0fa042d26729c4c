/** Sanitised HTML as values. Names are in lower case; texts and attribute values are decoded. */
export type HtmlNode = HtmlText | HtmlElement;

/** A run of text. */
interface HtmlText {
  readonly text: string;
}

/** An element with its attributes in order of writing. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** Whether a node is an element and, where names are given, one of these. */
export function isElement(node: HtmlNode | undefined, ...names: readonly string[]): node is HtmlElement {
  return node !== undefined && "name" in node && (names.length === 0 || names.includes(node.name));
}

/** Every element in nodes, in the order of the document. */
export function elementsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => (isElement(node) ? [node, ...elementsOf(node.children)] : []));
}

/** The elements of `safeHtml` that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);
