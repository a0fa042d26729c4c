import { Feed } from "feed";
import type { FeedShell, FormatEntry } from "../../catalog/catalog.ts";
import { escapeXml, xmlText } from "../../html/escape-xml.ts";
import type { FeedEntry } from "./feed-entry.ts";

// The one place that knows the package `feed`. It makes the skeletons of Atom and JSON Feed; what it gets wrong is not asked of
// it: enclosures (their type from the extension), categories (their `<` unescaped), JSON Feed 1.0 and its single author
// (docs/decisions/0005). The notes are left out: they stand in the compiled RSS item already and are put in at request.

/** What Atom and JSON Feed say of a show; every address is full. */
export interface ShellFields {
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
export function serializeAtomShell(fields: ShellFields): FeedShell {
  const xml = new Feed({
    id: fields.id,
    title: textForPackage(fields.title),
    description: textForPackage(fields.description),
    author: { name: textForPackage(fields.author) },
    link: fields.home,
    feed: fields.atom,
    updated: new Date(0),
    image: fields.icon,
    favicon: fields.favicon,
    generator: "Airdate",
    ...(fields.hub !== undefined && { hub: fields.hub }),
    ...(fields.copyright !== undefined && { copyright: textForPackage(fields.copyright) }),
  }).atom1();
  const [before = "", after = ""] = xml.split(/<updated>[^<]*<\/updated>/);
  const categories = fields.categories
    .map((category) => `    <category term="${escapeXml(category)}"/>\n`)
    .join("");
  const language = ` xml:lang="${escapeXml(fields.language)}"`;
  return {
    beforeDate: before.replace("<feed ", `<feed${language} `),
    afterDate: after.replace("</feed>", `${categories}`),
    tail: "</feed>\n",
  };
}

/** An Atom entry around its content. */
export function serializeAtomEntry(entry: FeedEntry): FormatEntry {
  const feed = new Feed({ id: entry.id, title: "-", generator: false, updated: new Date(0) });
  feed.addItem({
    // The package says that a title is HTML.
    title: escapeXml(entry.title),
    id: entry.id,
    link: entry.link,
    date: new Date(entry.updatedAt),
    published: new Date(entry.publishedAt),
    description: escapeXml(entry.summary),
    content: STAND_IN,
    author: entry.authors.map(({ name, url }) => ({
      name: textForPackage(name),
      ...(url !== undefined && { link: url }),
    })),
  });
  const document = feed.atom1();
  const xml = document.slice(document.indexOf("    <entry>"), document.lastIndexOf("</entry>"));
  const start = xml.indexOf(`${CONTENT}${STAND_IN}`) + CONTENT.length;
  const { url, type, bytes } = entry.enclosure;
  const length = bytes === undefined ? "" : ` length="${bytes}"`;
  const enclosure = `    <link rel="enclosure" type="${escapeXml(type)}"${length} href="${escapeXml(url)}"/>`;
  const tags = entry.tags.map((tag) => `        <category term="${escapeXml(tag)}"/>`);
  return {
    before: xml.slice(0, start),
    after: `${xml.slice(start + STAND_IN.length)}${[enclosure, ...tags].join("\n")}\n    </entry>\n`,
  };
}

/** The JSON Feed 1.1 document around its items. */
export function serializeJsonShell(fields: ShellFields): FeedShell {
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: fields.title,
    home_page_url: fields.home,
    feed_url: fields.json,
    description: fields.description,
    icon: fields.icon,
    favicon: fields.favicon,
    authors: [{ name: fields.author }],
    language: fields.language,
    ...(fields.complete && { expired: true }),
    ...(fields.hub !== undefined && { hubs: [{ type: "WebSub", url: fields.hub }] }),
  };
  return { beforeDate: `${JSON.stringify(head).slice(0, -1)},"items":[`, afterDate: "", tail: "]}\n" };
}

/** A JSON Feed item around its content. */
export function serializeJsonItem(entry: FeedEntry): FormatEntry {
  const feed = new Feed({ id: entry.id, title: "-", generator: false, updated: new Date(0) });
  feed.addItem({
    id: entry.guid,
    title: entry.title,
    link: entry.link,
    date: new Date(entry.updatedAt),
    published: new Date(entry.publishedAt),
    image: entry.image,
    category: entry.tags.map((name) => ({ name })),
  });
  const [item] = (JSON.parse(feed.json1()) as { items: Record<string, unknown>[] }).items;
  const { url, type, bytes, seconds } = entry.enclosure;
  const mended = {
    ...item,
    summary: entry.summary,
    authors: entry.authors,
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
