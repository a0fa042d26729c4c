import type { Element, Root } from "hast";
import type { Root as Markdown, Nodes, PhrasingContent } from "mdast";
import rehypeRemark, { type Options } from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { escapeMarkup } from "../../html/escape-xml.ts";
import { type HtmlNode, isElement } from "../../html/html-tree.ts";
import { linkAddresses } from "./link-addresses.ts";
import { noteBlocks } from "./note-blocks.ts";
import { plainOrEscaped } from "./plain-or-escaped.ts";

/**
 * A safe tree as Markdown, in several ways of writing it, the one that is best to read first. None may say all that the tree does. Each is
 * made when it is asked for: mostly the first is enough.
 */
export function* markdownOfTree(tree: readonly HtmlNode[]): Generator<string> {
  const root: Root = { type: "root", children: noteBlocks(linkAddresses(tree)).flatMap(hastNode) };
  const marked = markdownOf(root, WITHOUT_MARKDOWN);
  const first = readable(marked);
  yield first;
  if (marked !== first) yield marked;
  yield markdownOf(root, [...WITHOUT_MARKDOWN, ...FRAGILE]);
}

/** Elements of a line that Markdown has no mark for: it lets them through as they are. */
const WITHOUT_MARKDOWN = "abbr cite dfn ins kbd mark q rp rt ruby samp small sub sup u var".split(" ");

/** Those whose marks are not seen as such between some characters, or by our renderer. */
const FRAGILE = ["b", "strong", "i", "em", "s", "del", "a"];

function markdownOf(root: Root, kept: readonly string[]): string {
  const handlers = Object.fromEntries(kept.map((name) => [name, raw]));
  // What rehype-remark makes of a root is one.
  const markdown = unified().use(rehypeRemark, { handlers }).runSync(root) as Markdown;
  return STRINGIFY.stringify({ ...markdown, children: markdown.children.map(tightened) }).trim();
}

/** Lists whose items are a line each, and lists below it, without blank lines between. */
function tightened<Node extends Nodes>(node: Node): Node {
  if (!("children" in node)) return node;
  const children = node.children.map(tightened);
  if (node.type === "listItem") return { ...node, children, spread: !isTight(children) };
  if (node.type === "list")
    return { ...node, children, spread: children.some((item) => "spread" in item && item.spread === true) };
  return { ...node, children };
}

function isTight([first, ...others]: readonly Nodes[]): boolean {
  return first?.type === "paragraph" && others.every(({ type }) => type === "list");
}

const STRINGIFY = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, {
    ...{ bullet: "-", rule: "*", emphasis: "*", fences: true, listItemIndent: "one" },
    handlers: { text: plainOrEscaped },
  });

type Handler = NonNullable<Options["handlers"]>[string];

const raw: Handler = (state, node: Element) => {
  const attributes = Object.entries(node.properties).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  return [
    { type: "html", value: `<${node.tagName}${attributes.join("")}>` },
    // What an element of a line holds is of a line.
    ...(state.all(node) as PhrasingContent[]),
    { type: "html", value: `</${node.tagName}>` },
  ];
};

/**
 * Without marks that keep from a meaning which is not there: `\[12:31]` is `[12:31]`, since moments and chapter lines are looked for in
 * the source as well, and `a\&b` is `a&b` where no reference begins.
 */
function readable(markdown: string): string {
  return markdown
    .replace(/\\\[(\d{1,3}(?::\d{2}){1,2})\](?![([:])/g, "[$1]")
    .replace(/\\&(?!#?[a-z0-9]+;)/gi, "&");
}

function hastNode(node: HtmlNode): (Element | { type: "text"; value: string })[] {
  if (!isElement(node)) return node.text === "" ? [] : [{ type: "text", value: node.text }];
  const { name: tagName, attributes, children } = node;
  return [{ type: "element", tagName, properties: { ...attributes }, children: children.flatMap(hastNode) }];
}
