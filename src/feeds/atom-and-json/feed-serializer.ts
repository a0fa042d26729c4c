import { Feed } from "feed";
import type { FeedFrame, FormatEntry } from "../../catalog/catalog.ts";
import { escapeXml, xmlText } from "../../html/escape-xml.ts";
import type { EntryFacts } from "./entry-facts.ts";

// The one place that knows the package `feed`. It makes the skeletons of Atom and JSON Feed; what it gets wrong is not asked of
// it: enclosures (their type from the extension), categories (their `<` unescaped), JSON Feed 1.0 and its single author
// (docs/decisions/0005). The notes are left out: they stand in the compiled RSS item already and are put in at request.

/** What Atom and JSON Feed say of a show; every address is full. */
export interface FeedFacts {
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  readonly author: string;
  readonly language: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly hub?: string | undefined;
  readonly icon: string;
  readonly favicon: string;
  readonly copyright?: string | undefined;
  readonly categories: readonly string[];
  /** Whether there will be no further episode. */
  readonly complete: boolean;
}

/** The Atom document around its `updated` and its entries. */
export function serializeAtomFrame(facts: FeedFacts): FeedFrame {
  const xml = new Feed({
    id: facts.id,
    title: textForPackage(facts.title),
    description: textForPackage(facts.description),
    author: { name: textForPackage(facts.author) },
    link: facts.home,
    feed: facts.atom,
    updated: new Date(0),
    image: facts.icon,
    favicon: facts.favicon,
    generator: "Airdate",
    ...(facts.hub !== undefined && { hub: facts.hub }),
    ...(facts.copyright !== undefined && { copyright: textForPackage(facts.copyright) }),
  }).atom1();
  const [before = "", after = ""] = xml.split(/<updated>[^<]*<\/updated>/);
  const categories = facts.categories
    .map((category) => `    <category term="${escapeXml(category)}"/>\n`)
    .join("");
  const language = ` xml:lang="${escapeXml(facts.language)}"`;
  return {
    beforeDate: before.replace("<feed ", `<feed${language} `),
    afterDate: after.replace("</feed>", `${categories}`),
    tail: "</feed>\n",
  };
}

/** An Atom entry around its content. */
export function serializeAtomEntry(facts: EntryFacts): FormatEntry {
  const feed = new Feed({ id: facts.id, title: "-", generator: false, updated: new Date(0) });
  feed.addItem({
    // The package says that a title is HTML.
    title: escapeXml(facts.title),
    id: facts.id,
    link: facts.link,
    date: new Date(facts.updatedAt),
    published: new Date(facts.publishedAt),
    description: escapeXml(facts.summary),
    content: STAND_IN,
    author: facts.authors.map(({ name, url }) => ({
      name: textForPackage(name),
      ...(url !== undefined && { link: url }),
    })),
  });
  const xml = feed.atom1();
  const entry = xml.slice(xml.indexOf("    <entry>"), xml.lastIndexOf("</entry>"));
  const start = entry.indexOf(`${CONTENT}${STAND_IN}`) + CONTENT.length;
  const { url, type, bytes } = facts.enclosure;
  const enclosure = `    <link rel="enclosure" type="${escapeXml(type)}" length="${bytes}" href="${escapeXml(url)}"/>`;
  const tags = facts.tags.map((tag) => `        <category term="${escapeXml(tag)}"/>`);
  return {
    before: entry.slice(0, start),
    after: `${entry.slice(start + STAND_IN.length)}${[enclosure, ...tags].join("\n")}\n    </entry>\n`,
  };
}

/** The JSON Feed 1.1 document around its items. */
export function serializeJsonFrame(facts: FeedFacts): FeedFrame {
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: facts.title,
    home_page_url: facts.home,
    feed_url: facts.json,
    description: facts.description,
    icon: facts.icon,
    favicon: facts.favicon,
    authors: [{ name: facts.author }],
    language: facts.language,
    ...(facts.complete && { expired: true }),
    ...(facts.hub !== undefined && { hubs: [{ type: "WebSub", url: facts.hub }] }),
  };
  return { beforeDate: `${JSON.stringify(head).slice(0, -1)},"items":[`, afterDate: "", tail: "]}\n" };
}

/** A JSON Feed item around its content. */
export function serializeJsonItem(facts: EntryFacts): FormatEntry {
  const feed = new Feed({ id: facts.id, title: "-", generator: false, updated: new Date(0) });
  feed.addItem({
    id: facts.guid,
    title: facts.title,
    link: facts.link,
    date: new Date(facts.updatedAt),
    published: new Date(facts.publishedAt),
    image: facts.image,
    category: facts.tags.map((name) => ({ name })),
  });
  const [item] = (JSON.parse(feed.json1()) as { items: Record<string, unknown>[] }).items;
  const { url, type, bytes, seconds } = facts.enclosure;
  const mended = {
    ...item,
    summary: facts.summary,
    authors: facts.authors,
    attachments: [{ url, mime_type: type, size_in_bytes: bytes, duration_in_seconds: seconds }],
  };
  return { before: `${JSON.stringify(mended).slice(0, -1)},"content_html":`, after: "}" };
}

/** How the content of an entry begins; all other text has its `<` escaped. */
const CONTENT = '<content type="html"><![CDATA[';

/** Stands for the content while an entry is serialised: the package leaves out an empty one. */
const STAND_IN = "-";

/** Text as the package wants it: it takes `&amp;` for a `&` that was escaped already, and would write `R&amp;D` as `R&D`. */
function textForPackage(text: string): string {
  return xmlText(text).replaceAll("&", "&amp;");
}
