import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { renderHtml } from "../../html/render-html.ts";

/** The episode whose notes a footer stands under. */
export interface FooterPage {
  readonly title: string;
  /** The page's full address. */
  readonly url: string;
  readonly slug: string;
}

/** Stands for an episode's page until it is known which: Markdown takes it for an address, alone and within others. */
const SOME_PAGE = "https://page-of-the-episode.invalid";

/** The Markdown of a footer, ready to be rendered once for all episodes: `{url}` is an address in it. */
export function footerMarkdown(markdown: string): string {
  return markdown.replaceAll("{url}", SOME_PAGE);
}

/**
 * The HTML that became of `footerMarkdown`, for one episode: `{title}`, `{url}` and `{slug}` stand as text in text, and encoded in
 * addresses. Whatever a title holds, it is neither Markdown nor HTML.
 */
export function fillFooter(html: string, page: FooterPage): string {
  return renderHtml(parseHtml(html).map((node) => filled(node, page)));
}

function filled(node: HtmlNode, page: FooterPage): HtmlNode {
  if (!isElement(node)) return { text: inText(node.text, page) };
  return {
    ...node,
    attributes: filledAttributes(node, page),
    children: node.children.map((child) => filled(child, page)),
  };
}

function filledAttributes({ attributes }: HtmlElement, page: FooterPage): HtmlElement["attributes"] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name === "href" || name === "src" ? inAddress(value, page) : inText(value, page),
    ]),
  );
}

function inText(text: string, { title, url, slug }: FooterPage): string {
  const values = { title, slug };
  return text
    .replaceAll(SOME_PAGE, () => url)
    .replace(/\{(title|slug)\}/g, (_, name: keyof typeof values) => values[name]);
}

/** Where the page itself is the address it stays one; within another's query it is a value. */
function inAddress(address: string, { title, url, slug }: FooterPage): string {
  const values = { title, slug };
  const [page, rest] = address.startsWith(SOME_PAGE) ? [url, address.slice(SOME_PAGE.length)] : ["", address];
  const others = rest
    .replaceAll(SOME_PAGE, () => encodeURIComponent(url))
    .replace(/(?:\{|%7B)(title|slug)(?:\}|%7D)/gi, (_, name: string) =>
      encodeURIComponent(values[name.toLowerCase() as keyof typeof values]),
    );
  return `${page}${others}`;
}
