import { serializeRssShell } from "../../src/feeds/rss/rss-serializer.ts";
import type { XmlElement } from "../../src/feeds/rss/xml-element.ts";

/** Elements as a feed has them, letter by letter. */
export function written(...elements: readonly XmlElement[]): string {
  return serializeRssShell({ title: "-", description: "-", link: "-", elements }, {}).afterDate.trim();
}
