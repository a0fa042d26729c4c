import { Podcast } from "podcast";
import type { FeedShell } from "../../catalog/catalog.ts";
import { xmlText } from "../../html/escape-xml.ts";
import type { XmlElement } from "./xml-element.ts";

// The one place that knows the package `podcast`. What it would add by itself is switched off or left unused: its channel
// <author> and <lastBuildDate> of now, an empty owner, itunes:summary as a copy of the description (docs/decisions/0004).

/** What RSS itself says of a channel; `elements` are all other ones. */
export interface RssChannel {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly elements: readonly XmlElement[];
}

/** What RSS itself says of an item; `elements` are all other ones. */
export interface RssItem {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly guid: string;
  readonly publishedAt: number;
  /** Of the Dublin Core: plain RSS wants an e-mail address for an author. */
  readonly creator: string;
  readonly categories: readonly string[];
  readonly enclosure: { readonly url: string; readonly bytes: number; readonly type: string };
  readonly elements: readonly XmlElement[];
}

/** A channel → the document around its items and around what depends on the edition: `lastBuildDate`, links to its pages. */
export function serializeRssShell(
  channel: RssChannel,
  namespaces: Readonly<Record<string, string>>,
): FeedShell {
  const podcast = new Podcast({
    title: xmlText(channel.title),
    description: xmlText(channel.description),
    siteUrl: xmlText(channel.link),
    generator: "Airdate",
    namespaces: NO_NAMESPACES,
    customNamespaces: { ...namespaces },
    customElements: [...channel.elements],
  });
  const xml = withWhiteSpace(podcast.buildXml());
  // The last one is the package's own: behind it everything is escaped, before it CDATA may hold anything.
  const dateStart = xml.lastIndexOf("<lastBuildDate>");
  const dateEnd = xml.lastIndexOf("</lastBuildDate>") + "</lastBuildDate>".length;
  const tail = "</channel></rss>";
  return {
    beforeDate: xml.slice(0, dateStart).replace("?>", "?>\n"),
    afterDate: `${xml.slice(dateEnd, -tail.length)}\n`,
    tail: `${tail}\n`,
  };
}

/** An item → `<item>…</item>` on a line of its own. */
export function serializeRssItem(item: RssItem): string {
  const podcast = new Podcast({ title: "-", siteUrl: "-", namespaces: NO_NAMESPACES });
  podcast.addItem({
    title: xmlText(item.title),
    description: xmlText(item.description),
    url: xmlText(item.link),
    guid: xmlText(item.guid),
    date: new Date(item.publishedAt),
    author: xmlText(item.creator),
    categories: item.categories.map(xmlText),
    enclosure: {
      url: xmlText(item.enclosure.url),
      size: item.enclosure.bytes,
      type: xmlText(item.enclosure.type),
    },
    customElements: [...item.elements],
  });
  const xml = withWhiteSpace(podcast.buildXml());
  return `${xml.slice(xml.indexOf("<item>"), xml.lastIndexOf("</channel>"))}\n`;
}

/**
 * XML in which the white space of a guid survives its readers: they make a line feed of a carriage return, and in attributes a space of
 * each (XML 1.0 §2.11, §3.3.3), unless it is a reference. Quotes outside of attributes and CDATA are escaped, and no CDATA has a return.
 */
function withWhiteSpace(xml: string): string {
  return xml.replace(/<!\[CDATA\[.*?\]\]>|="[^"]*"|\r/gs, (piece) =>
    piece.startsWith("<") ? piece : piece.replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`),
  );
}

const NO_NAMESPACES = { iTunes: false, podcast: false, simpleChapters: false };
