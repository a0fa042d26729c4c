import { elementsOf, type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { isBlock } from "../../html/is-block.ts";
import { rawTextOf, textOf } from "../../html/text-of.ts";

/**
 * What a reader of `rendered` would find other than in `source`, in a few words; undefined when both read the same: the same text under
 * the same marks and links, in the same headings, lists, quotes, tables and lines. White space and boxes without a meaning of their own
 * do not count, nor whether an address that stands there in full is also a link.
 */
export function whatDiffers(source: readonly HtmlNode[], rendered: readonly HtmlNode[]): string | undefined {
  const anchors = new Set(
    elementsOf(source).flatMap(({ attributes: { href = "" } }) => (href.startsWith("#") ? [href] : [])),
  );
  const [wanted, got] = [source, rendered].map((nodes) => new Reading(anchors).of(nodes));
  if (wanted === undefined || got === undefined) return undefined;
  const at = wanted.findIndex((line, index) => line !== got[index]);
  if (at < 0 && wanted.length === got.length) return undefined;
  return difference(at < 0 ? [] : wanted.slice(at), got.slice(at < 0 ? wanted.length : at));
}

function difference([wanted]: readonly string[], [got]: readonly string[]): string {
  const [[way = "", text = ""], [otherWay = "", otherText = ""]] = [
    (wanted ?? "").split(WAY_END),
    (got ?? "").split(WAY_END),
  ];
  return text === otherText
    ? `in Markdown ${shown(way, text)} would stand in ${named(otherWay)}, not in ${named(way)}`
    : `in Markdown ${shown(way, text)} would be ${shown(otherWay, otherText)}`;
}

function named(way: string): string {
  return way === "" ? "a paragraph" : way.slice(1).replace(/ #\d+/g, "");
}

function shown(way: string, text: string): string {
  if (text === "") return way === "" ? "nothing" : named(way);
  const plain = text.replaceAll(MARK_START, "‹").replaceAll(MARK_END, "›").replaceAll(WAY_END, " ");
  return `“${[...plain].slice(0, 100).join("")}”`;
}

// Controls, which no safe text holds.
const MARK_START = "\u0001";
const MARK_END = "\u0002";
const WAY_END = "\u0003";

/** Elements of a line under one name; those that are not here mean nothing to a reader. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ b: "strong", strong: "strong", i: "em", em: "em", s: "del", del: "del", code: "code" },
  ...Object.fromEntries(
    "abbr cite dfn ins kbd mark q rp rt ruby samp small sub sup u var".split(" ").map((name) => [name, name]),
  ),
};

/** Blocks that are no more than the paragraphs in them. */
const BOXES = new Set(["p", "div", "section", "figure", "figcaption", "thead", "tbody", "tfoot"]);

/** What holds nothing but rows. */
const TABLES = new Set(["table", "thead", "tbody", "tfoot"]);

/** Lines of a text, each with the way to it: one reading, and it is over. */
class Reading {
  readonly #anchors: ReadonlySet<string>;
  readonly #lines: string[] = [];
  #line = "";
  #marks = "";

  constructor(anchors: ReadonlySet<string>) {
    this.#anchors = anchors;
  }

  of(nodes: readonly HtmlNode[]): readonly string[] {
    this.#read(nodes, { path: "", marks: [] });
    this.#end("");
    return this.#lines;
  }

  #read(nodes: readonly HtmlNode[], way: Way): void {
    for (const node of nodes) {
      if (!isElement(node)) this.#say(node.text, way.marks);
      else if (isBlock(node)) this.#block(node, way);
      else this.#inline(node, way);
    }
  }

  #inline(element: HtmlElement, way: Way): void {
    if (element.name === "br") this.#breakLine();
    else if (element.name === "img")
      this.#say(
        `${MARK_START}${full(element.attributes.src)} ${element.attributes.alt ?? ""}${MARK_END}`,
        way.marks,
      );
    else this.#read(element.children, { ...way, marks: [...way.marks, ...this.#marksOf(element)] });
  }

  #marksOf(element: HtmlElement): string[] {
    const { id, href, title } = element.attributes;
    const mark = MARKS[element.name];
    return [
      ...(mark === undefined ? [] : [mark === "abbr" ? `abbr ${title ?? ""}` : mark]),
      ...(href === undefined || isItsOwnText(href, element) ? [] : [`a ${full(href)}`]),
      ...(id !== undefined && this.#anchors.has(`#${id}`) ? [`id ${id}`] : []),
    ];
  }

  #block(element: HtmlElement, way: Way): void {
    const { name, children } = element;
    this.#end(way.path);
    if (name === "hr") this.#lines.push(`${way.path}/hr${WAY_END}`);
    else if (name === "pre")
      this.#lines.push(`${way.path}/pre${WAY_END}${rawTextOf(children).replace(/\n+$/, "")}`);
    else if (name === "tr")
      this.#lines.push(`${way.path}/tr${WAY_END}${children.map((cell) => this.#cell(cell)).join("")}`);
    else this.#within(element, way);
  }

  #within(element: HtmlElement, { path, marks }: Way): void {
    const inner = BOXES.has(element.name) ? path : `${path}/${stepInto(element, this.#lines.length)}`;
    if (element.name === "li") this.#lines.push(`${inner}${WAY_END}`);
    const children = TABLES.has(element.name)
      ? element.children.filter((row) => isElement(row))
      : element.children;
    this.#read(children, { path: inner, marks: [...marks, ...this.#marksOf(element)] });
    this.#end(inner);
  }

  #cell(cell: HtmlNode): string {
    if (!isElement(cell)) return "";
    const lines = new Reading(this.#anchors).of(cell.children);
    return `[${cell.name} ${cell.attributes.align ?? ""} ${lines.join("\n\n").replaceAll(WAY_END, " ")}]`;
  }

  #breakLine(): void {
    this.#line += "\n";
    this.#marks = "";
  }

  #say(text: string, marks: readonly string[]): void {
    const now = [...new Set(marks)].sort().join(",");
    for (const piece of text.split(/(\s+)/)) {
      if (piece === "") continue;
      if (/^\s/.test(piece)) this.#line += " ";
      else {
        if (now !== this.#marks) this.#line += `${MARK_START}${now}${MARK_END}`;
        this.#marks = now;
        this.#line += piece;
      }
    }
  }

  /** Ends a line; two breaks in a row part paragraphs as their ends do. */
  #end(path: string): void {
    const paragraphs = this.#line.replace(/ +/g, " ").split(/ ?\n(?: ?\n)+ ?/);
    for (const paragraph of paragraphs) {
      const lines = paragraph.split("\n").map((line) => line.trim());
      const text = lines.join("\n").trim();
      if (text !== "") this.#lines.push(`${path}${WAY_END}${text}`);
    }
    this.#line = "";
    this.#marks = "";
  }
}

interface Way {
  readonly path: string;
  readonly marks: readonly string[];
}

/** Two lists or quotes in a row are not one: how many lines there were before tells them apart. */
function stepInto({ name, attributes }: HtmlElement, lineCount: number): string {
  if (name === "ol") return `ol from ${attributes.start ?? "1"} #${lineCount}`;
  return /^(?:ul|li|blockquote|table)$/.test(name) ? `${name} #${lineCount}` : name;
}

function full(address: string | undefined): string {
  return address === undefined ? "" : (URL.parse(address)?.href ?? address);
}

function isItsOwnText(href: string, element: HtmlElement): boolean {
  return bare(textOf(element.children)) === bare(href);
}

function bare(address: string): string {
  return full(address.replace(/^mailto:/i, ""))
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "");
}
