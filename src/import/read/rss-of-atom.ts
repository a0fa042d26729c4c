import { decodeHTML } from "entities";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { escapeMarkup } from "../../html/escape-xml.ts";
import { emptyElement, firstText, textElement } from "./feed-elements.ts";

/**
 * A feed of Atom 1.0 (RFC 4287) or 0.3 as a channel of RSS. What Atom has and RSS has not stays beside it, links among them.
 */
export function rssChannelOfAtom(feed: FeedElement): FeedElement {
  const picture = firstText(feed, ["atom:logo", "atom:icon"]);
  return {
    name: "channel",
    attributes: feed.attributes,
    text: feed.text,
    children: [
      ...plainElement(feed, "title", ["atom:title"]),
      ...linkOf(feed),
      ...plainElement(feed, "description", ["atom:subtitle", "atom:tagline"]),
      ...language(feed),
      ...plainElement(feed, "copyright", ["atom:rights", "atom:copyright"]),
      ...plainElement(feed, "lastBuildDate", ["atom:updated", "atom:modified"]),
      ...plainElement(feed, "generator", ["atom:generator"]),
      ...authorOf(feed),
      ...categoriesOf(feed),
      ...(picture === undefined ? [] : [pictureOf(picture)]),
      ...feed.children,
    ],
  };
}

/** An entry as an item of RSS. Its id is the guid: byte for byte, for that is what apps know it by. */
export function rssItemOfAtom(entry: FeedElement): FeedElement {
  const id = firstText(entry, ["atom:id"]);
  return {
    name: "item",
    attributes: entry.attributes,
    text: entry.text,
    children: [
      ...plainElement(entry, "title", ["atom:title"]),
      ...linkOf(entry),
      ...(id === undefined ? [] : [{ ...emptyElement("guid", { isPermaLink: "false" }), text: id }]),
      ...plainElement(entry, "pubDate", [
        "atom:published",
        "atom:issued",
        "atom:created",
        "atom:updated",
        "atom:modified",
      ]),
      ...htmlElement(entry, "description", "atom:summary"),
      ...htmlElement(entry, "content:encoded", "atom:content"),
      ...linksOf(entry, "enclosure").map(enclosureOf),
      ...authorOf(entry),
      ...categoriesOf(entry),
      ...entry.children,
    ],
  };
}

function plainElement(owner: FeedElement, name: string, sources: readonly string[]): FeedElement[] {
  const source = sources
    .map((wanted) => owner.children.find((child) => child.name === wanted))
    .find((child) => child !== undefined);
  if (source === undefined) return [];
  const isHtml = source.attributes.get("type") === "html" || source.attributes.get("type") === "text/html";
  return [textElement(name, isHtml ? decodeHTML(source.text.replace(/<[^>]{0,2000}>/g, "")) : source.text)];
}

/** RFC 4287 §3.1.1: text that is not said to be HTML is plain, and RSS knows HTML alone. */
function htmlElement(owner: FeedElement, name: string, source: string): FeedElement[] {
  return owner.children
    .filter((child) => child.name === source && !child.attributes.has("src"))
    .slice(0, 1)
    .map(({ attributes, text }) =>
      textElement(name, /html/.test(attributes.get("type") ?? "text") ? text : escapeMarkup(text)),
    );
}

function linkOf(owner: FeedElement): FeedElement[] {
  return linksOf(owner, "alternate")
    .slice(0, 1)
    .map((link) => textElement("link", addressOf(owner, link)));
}

/** A link that does not say what it is leads to the page (RFC 4287 §4.2.7.2). */
function linksOf({ children }: FeedElement, relation: string): FeedElement[] {
  return children.filter(
    ({ name, attributes }) => name === "atom:link" && (attributes.get("rel") ?? "alternate") === relation,
  );
}

function enclosureOf(link: FeedElement): FeedElement {
  const { attributes } = link;
  return emptyElement("enclosure", {
    url: attributes.get("href"),
    length: attributes.get("length"),
    type: attributes.get("type"),
  });
}

/** An address may be relative to the `xml:base` of what it stands in. */
function addressOf({ attributes }: FeedElement, link: FeedElement): string {
  const address = link.attributes.get("href") ?? "";
  const base = link.attributes.get("xml:base") ?? attributes.get("xml:base");
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address;
}

function authorOf(owner: FeedElement): FeedElement[] {
  if (owner.children.some(({ name }) => name === "itunes:author")) return [];
  const author = owner.children.find(({ name }) => name === "atom:author");
  const name = author === undefined ? undefined : firstText(author, ["atom:name"]);
  return name === undefined ? [] : [textElement("itunes:author", name)];
}

function categoriesOf({ children }: FeedElement): FeedElement[] {
  return children
    .filter(({ name }) => name === "atom:category")
    .flatMap(({ attributes }) => attributes.get("label") ?? attributes.get("term") ?? [])
    .map((term) => textElement("category", term));
}

function language({ attributes }: FeedElement): FeedElement[] {
  const language = attributes.get("xml:lang");
  return language === undefined ? [] : [textElement("language", language)];
}

function pictureOf(address: string): FeedElement {
  return { name: "image", attributes: new Map(), text: "", children: [textElement("url", address)] };
}
