import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { isBlock } from "../../html/is-block.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { rawTextOf } from "../../html/text-of.ts";
import { inlineMarkdown, type MakeFull } from "./inline-markdown.ts";

/**
 * HTML as the build's sanitiser writes it → Markdown (CommonMark, tables after GFM) that says the same; `resolve` makes its
 * addresses full. What Markdown has no way to say keeps its text.
 */
export function markdownOfHtml(html: string, resolve: MakeFull): string {
  return blocks(parseHtml(html), resolve).join("\n\n");
}

/** Each a block; what stands in lines between blocks is a paragraph. */
function blocks(nodes: readonly HtmlNode[], resolve: MakeFull): string[] {
  const found: string[] = [];
  let line: HtmlNode[] = [];
  const endLine = (): void => {
    found.push(paragraph(line, resolve));
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLine();
      found.push(...blockMarkdown(node, resolve));
    } else line.push(node);
  }
  endLine();
  return found.filter((block) => block !== "");
}

function paragraph(nodes: readonly HtmlNode[], resolve: MakeFull): string {
  return inlineMarkdown(nodes, resolve)
    .replace(/^(?:\s|\\\n)+|(?:\s|\\\n)+$/g, "")
    .replace(/\\\n +/g, "\\\n")
    .replace(/(?<=^|\n)[#+=-]/g, "\\$&")
    .replace(/(?<=(?:^|\n)\d{1,9})[.)]/g, "\\$&");
}

function blockMarkdown(element: HtmlElement, resolve: MakeFull): string[] {
  const { name, children } = element;
  const inner = (): string[] => blocks(children, resolve);
  switch (name) {
    case "ul":
    case "ol":
      return [list(element, resolve)];
    case "blockquote":
      return [indented(inner().join("\n\n"), "> ", "> ")];
    case "pre":
      return [fenced(rawTextOf(children))];
    case "hr":
      return ["---"];
    case "table":
      return table(element, resolve);
    case "dt":
    case "summary":
    case "caption":
      return [`**${paragraph(children, resolve)}**`];
    default:
      return /^h[1-6]$/.test(name) ? [heading(element, resolve)] : inner();
  }
}

function heading({ name, children }: HtmlElement, resolve: MakeFull): string {
  return `${"#".repeat(Number(name[1]))} ${paragraph(children, resolve).replaceAll("\\\n", " ")}`;
}

function list({ name, attributes, children }: HtmlElement, resolve: MakeFull): string {
  const items = children.filter((child) => isElement(child, "li"));
  const first = Number(attributes.start ?? 1);
  return items
    .map((item, index) => {
      const marker = name === "ol" ? `${first + index}. ` : "- ";
      return indented(blocks(item.children, resolve).join("\n\n"), marker, " ".repeat(marker.length));
    })
    .join("\n");
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}

/** The fence is longer than any run of backticks within (CommonMark §4.5). */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, "")}\n${fence}`;
}

function table(element: HtmlElement, resolve: MakeFull): string[] {
  const rows = elementsNamed("tr", element.children).map(({ children }) =>
    children
      .filter((child) => isElement(child))
      .map(
        (cell) => ` ${inlineMarkdown(cell.children, resolve).replaceAll("\\\n", " ").replaceAll("\n", " ")} `,
      ),
  );
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const lines = [head, head.map(() => " --- "), ...body].map((cells) => `|${cells.join("|")}|`);
  return [lines.join("\n")];
}

function elementsNamed(name: string, nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.name === name ? [node] : elementsNamed(name, node.children);
  });
}
