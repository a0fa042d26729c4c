import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { emptyElement, firstText, textElement } from "./feed-elements.ts";

/**
 * The channel of RSS 1.0 as one of RSS 2.0. The picture stands beside it, and the Dublin Core says what RSS 2.0 has elements for; both stay as
 * well.
 */
export function rssChannelOfRdf(root: FeedElement, channel: FeedElement): FeedElement {
  const pictures = root.children.filter(({ name, children }) => name === "image" && children.length > 0);
  const others = channel.children.filter(({ name }) => name !== "image" || pictures.length === 0);
  const children = [...others.filter(({ name }) => name !== "items"), ...pictures];
  return { ...channel, children: [...children, ...fromDublinCore(channel)] };
}

/**
 * An item of RSS 1.0 as one of RSS 2.0. It has no guid: its `rdf:about` is what tells it from others, and readers take it for the guid.
 * A file is named by mod_enclosure (`enc:enclosure`).
 */
export function rssItemOfRdf(item: FeedElement): FeedElement {
  const about = attributeEnding(item, "about");
  const hasGuid = item.children.some(({ name }) => name === "guid") || about === undefined;
  const guid = hasGuid ? [] : [{ ...emptyElement("guid", { isPermaLink: "false" }), text: about }];
  const files = item.children.filter(({ name }) => name.endsWith(":enclosure")).map(enclosureOf);
  const hasDate = item.children.some(({ name }) => name === "pubDate");
  const date = hasDate ? undefined : firstText(item, ["dc:date"]);
  const pubDate = date === undefined ? [] : [textElement("pubDate", date)];
  return { ...item, children: [...item.children, ...guid, ...pubDate, ...files, ...fromDublinCore(item)] };
}

function enclosureOf(file: FeedElement): FeedElement {
  return emptyElement("enclosure", {
    url: attributeEnding(file, "resource") ?? attributeEnding(file, "url"),
    length: attributeEnding(file, "length"),
    type: attributeEnding(file, "type"),
  });
}

/** An attribute whatever its prefix. */
function attributeEnding({ attributes }: FeedElement, local: string): string | undefined {
  return [...attributes].find(([name]) => name === local || name.endsWith(`:${local}`))?.[1];
}

const DUBLIN_CORE = [
  ["dc:language", "language"],
  ["dc:rights", "copyright"],
  ["dc:creator", "itunes:author"],
] as const;

function fromDublinCore(element: FeedElement): FeedElement[] {
  return DUBLIN_CORE.flatMap(([dublin, name]) => {
    const text = firstText(element, [dublin]);
    const isSaid = element.children.some((child) => child.name === name);
    return text === undefined || isSaid ? [] : [textElement(name, text)];
  });
}
