import {
  archivePath,
  chaptersPath,
  embedPath,
  episodePath,
  feedArchivePath,
  markdownPath,
  personPath,
  SEARCH_HEAD_FILE,
  seasonPath,
  tagPath,
  transcriptPagePath,
  transcriptPath,
} from "../../src/catalog/addresses.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { wordSlug } from "../../src/catalog/edition/word-slug.ts";
import { type Episode, TRANSCRIPT_FORMATS } from "../../src/catalog/episode.ts";
import type { ServedBuild } from "./built-site.ts";
import { ORIGIN, textOf } from "./example-site.ts";
import { linksIn } from "./links-in.ts";

/** Everything that is said at an address. */
export async function answer(
  { ask }: ServedBuild,
  address: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await ask(address, { method, headers });
  const said = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const bytes = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return [response.status, ...said, "", bytes].join("\n");
}

/** What all of the builds know, what only one has, and all that any of them links to. */
export async function everyAddress(builds: readonly ServedBuild[]): Promise<string[]> {
  const seen = new Set<string>();
  const waiting = [
    ...SHOW_ADDRESSES,
    ...builds.flatMap(({ catalog, files }) => [
      ...episodesOf(catalog).flatMap(addressesOf),
      ...catalog.redirects.keys(),
      ...[...files.keys()].filter((file) => !file.startsWith("/assets/")),
    ]),
  ];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address) || address.startsWith("/assets/")) continue;
    seen.add(address);
    for (const { ask } of builds) {
      waiting.push(...linksIn(await textOf(await ask(address))));
    }
  }
  return [...seen].sort();
}

const SHOW_ADDRESSES = [
  ...[
    "/",
    "/index.md",
    "/episodes",
    "/episodes.md",
    archivePath(2),
    "/people",
    "/people.md",
    "/about",
    "/about.md",
  ],
  ...["/follow", "/follow.md", "/search", "/search?q=begin", "/search?q=everything", SEARCH_HEAD_FILE],
  ...["/feed.xml", "/atom.xml", "/feed.json", "/follow.opml", feedArchivePath(1), feedArchivePath(2)],
  ...["/sitemap.xml", "/robots.txt", "/llms.txt", "/site.webmanifest", "/.well-known/security.txt"],
  ...["/oembed", "/healthz", "/seasons", "/tags", "/nowhere", "/_headers", "/1", "/2", "/3", "/4"],
];

/** Those in lists, and the others. */
export function episodesOf(catalog: Catalog): Episode[] {
  return [...catalog.entries, ...catalog.unlisted].map((_, index) => catalog.episodeAt(index));
}

/** Every address that an episode has, or that there is because of it. */
export function addressesOf({ slug, number, season, audio, tags = [], people }: Episode): string[] {
  const pages = [
    episodePath(slug),
    transcriptPagePath(slug),
    ...(season === undefined ? [] : [seasonPath(season)]),
    ...tags.map((tag) => tagPath(wordSlug(tag))),
    ...people.map(({ name }) => personPath(wordSlug(name))),
  ];
  return [
    ...pages,
    ...pages.map(markdownPath),
    ...pages.map((page) => `${page}?page=2`),
    ...TRANSCRIPT_FORMATS.map((format) => transcriptPath(slug, format)),
    chaptersPath(slug),
    embedPath(slug),
    `/oembed?url=${encodeURIComponent(`${ORIGIN}${episodePath(slug)}`)}`,
    ...(audio.href.startsWith("/") ? [audio.href] : []),
    ...(number === undefined ? [] : [`/${number}`]),
    `${episodePath(slug)}/`,
  ];
}
