import { readFileSync } from "node:fs";
import path from "node:path";
import { parseRssFeed } from "feedsmith";
import { open } from "../../src/bundle/open.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { rssShell } from "../../src/feeds/rss/rss-channel.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { rawAnswer } from "./answer.ts";
import type { Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";

/** How many episodes the feed has that archive pages stand behind. */
const LIMIT = 100;

/** Whether a reader that is not ours finds every episode that is out: in the whole feed, and in a short one with its archive. */
export async function readBackRows(site: Site): Promise<Row[]> {
  const catalog = catalogOf(site);
  const expected = guidsOf(catalog);
  const server = await runAt(site, [site.airdate]);
  const { body } = await rawAnswer(server.origin("airdate"), { path: "/feed.xml" });
  await server.stop();
  const whole = readDocument(body.toString());
  const pages = archiveOf(limited(catalog));
  const told = new Set(pages.flatMap(({ guids }) => guids));
  return [
    rowOf("feed, whole", 1, whole.guids.join() === expected.join()),
    rowOf(`feed of ${LIMIT} episodes and its archive`, pages.length, isSame(told, new Set(expected))),
  ];
}

function rowOf(what: string, documents: number, isMet: boolean): Row {
  return {
    what: `${what}, read back by feedsmith`,
    unit: "files",
    figure: documents,
    must: { text: "every episode", isMet },
  };
}

function catalogOf({ bundle }: Site): Catalog {
  const bytes = readFileSync(path.join(bundle.folder, bundle.catalog));
  return open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Of all episodes that are out, newest first. */
function guidsOf(catalog: Catalog): string[] {
  const { count } = editionAt(catalog, Date.now());
  const first = catalog.entries.length - count;
  return Array.from({ length: count }, (_, offset) => catalog.episodeAt(first + offset).guid);
}

/** The same show with a short feed: to build it again would make nothing else. */
function limited(catalog: Catalog): Catalog {
  const show = { ...catalog.show, feed: { ...catalog.show.feed, limit: LIMIT } };
  return { ...catalog, show, shells: { ...catalog.shells, rss: rssShell(show, show.descriptionHtml) } };
}

interface ReadDocument {
  readonly guids: readonly string[];
  /** The address of the archive page before it; undefined when it has none. */
  readonly before: string | undefined;
}

/** The feed and, link by link, the pages behind it. */
function archiveOf(catalog: Catalog): ReadDocument[] {
  const edition = editionAt(catalog, Date.now());
  const documents = [readDocument(textOf(rssFeed(edition)))];
  for (let address = documents[0]?.before; address !== undefined; address = documents.at(-1)?.before) {
    const page = rssArchivePage(edition, Number(/(\d+)\.xml$/.exec(address)?.[1]));
    if (page === null || page === "filling") throw new Error(`there is nothing at ${address}`);
    documents.push(readDocument(textOf(page)));
  }
  return documents;
}

function textOf({ bytes }: RssDocument): string {
  return Buffer.concat([...bytes()]).toString();
}

function readDocument(text: string): ReadDocument {
  const { items = [], atom } = parseRssFeed(text);
  return {
    guids: items.map(({ guid }) => guid?.value ?? ""),
    before: atom?.links?.find(({ rel }) => rel === "prev-archive")?.href,
  };
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((own) => others.has(own));
}
