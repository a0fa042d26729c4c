import { elementsOf, type HtmlElement, type HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { textOf } from "../../html/text-of.ts";
import { addressKind, plainAddress } from "../../notes/markdown/reference-path.ts";
import { safeHtmlTree } from "../../notes/markdown/safe-tree.ts";

/** Notes as a safe tree, and what was left out of them. */
interface CleanNotes {
  readonly tree: readonly HtmlNode[];
  readonly remarks: readonly string[];
}

/**
 * HTML cleaned by the rules for all notes, every address in it full: relative ones are taken against `base`. Links that lead nowhere
 * leave their words; pictures of a single pixel, which only count readers, go.
 */
export function cleanNotes(html: string, base: string | undefined): CleanNotes {
  const isWhole = html.length <= MOST_CHARACTERS;
  const safe = safeHtmlTree(isWhole ? html : beginningOf(html));
  if ("fault" in safe) throw new Error(`notes that were cut are refused: ${safe.fault.what}`);
  const remarks = [...leftOut(html), ...(isWhole ? [] : [TOO_LONG])];
  const anchors = new Set(elementsOf(safe).map(({ attributes }) => attributes.id ?? ""));
  const page = base !== undefined && URL.canParse(base) ? base : undefined;
  const tree = mapHtml(safe, (element) => {
    if (element.attributes.id?.startsWith(GOOGLE_DOCS)) return element.children;
    if (element.name === "a") return linked(element, { page, anchors, remarks });
    if (element.name === "img") return pictured(element, { page, anchors, remarks });
    return [element];
  });
  return { tree, remarks: [...new Set(remarks)] };
}

/** What Google Docs puts around all that is copied from it, as bold text that is not bold. */
const GOOGLE_DOCS = "docs-internal-guid-";

/** Below what our notes may have: their marks take room too. */
const MOST_CHARACTERS = 150_000;
const TOO_LONG = "the notes are longer than 150,000 characters; they were cut";

/** As many whole paragraphs as there is room for, or as many characters. */
function beginningOf(html: string): string {
  const room = html.slice(0, MOST_CHARACTERS);
  const end = room.lastIndexOf("</p>");
  return end > 0 ? room.slice(0, end + "</p>".length) : room;
}

interface Surroundings {
  readonly page: string | undefined;
  /** The ids in these notes. */
  readonly anchors: ReadonlySet<string>;
  readonly remarks: string[];
}

/** What the rules drop, with all that is in it, and a host may miss. */
function leftOut(html: string): string[] {
  return [...html.matchAll(DROPPED)].map(([, name, attributes = "", address = ""]) => {
    if (name === undefined) return leadsNowhere(address);
    const source = /\b(?:src|data)\s*=\s*["']?([^\s"'>]+)/i.exec(attributes)?.[1];
    const of = source === undefined ? "" : ` of ${source.slice(0, 200)}`;
    return `<${name.toLowerCase()}>${of} in the notes was left out`;
  });
}

const DROPPED =
  /<(iframe|script|style|object|embed|video|audio|svg|form|canvas)\b([^<>]*)>|\bhref\s*=\s*["']?\s*((?!https?:|mailto:)[a-z][a-z0-9+.-]*:[^\s"'<>]*)/gi;

function leadsNowhere(address: string): string {
  return `a link to ${address.slice(0, 200)} in the notes leads nowhere on a page; its words were kept`;
}

function linked(element: HtmlElement, surroundings: Surroundings): readonly HtmlNode[] {
  const { href: written, ...others } = element.attributes;
  const isEmpty =
    textOf(element.children) === "" && !elementsOf(element.children).some(({ name }) => name === "img");
  if (isEmpty && others.id === undefined) return element.children;
  if (written === undefined) return others.id === undefined ? element.children : [element];
  const href = fullAddress(written, surroundings);
  if (href !== undefined) return [{ ...element, attributes: { ...others, href } }];
  surroundings.remarks.push(leadsNowhere(written));
  return element.children;
}

function pictured(element: HtmlElement, surroundings: Surroundings): readonly HtmlNode[] {
  const { src: written = "", alt = "", width, height } = element.attributes;
  if ([width, height].some((pixels) => pixels === "0" || pixels === "1")) {
    surroundings.remarks.push("a picture of a single pixel, which counts readers, was left out of the notes");
    return [];
  }
  const src = fullAddress(written, surroundings);
  if (src !== undefined && addressKind(src) === "external")
    return [{ ...element, attributes: { ...element.attributes, src } }];
  surroundings.remarks.push(
    `a picture at ${written.slice(0, 200)} in the notes is nowhere; its description was kept`,
  );
  return [{ text: alt }];
}

/** An address that leads to the same place from anywhere; undefined when it leads nowhere. */
function fullAddress(written: string, { page, anchors }: Surroundings): string | undefined {
  const address = plainAddress(written);
  const kind = addressKind(address);
  if (kind === "external" || kind === "mail") return address;
  if (kind === "refused") return undefined;
  if (kind === "anchor" && anchors.has(address.slice(1))) return address;
  return page === undefined ? undefined : URL.parse(address, page)?.href;
}
