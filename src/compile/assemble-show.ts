import { type CompiledEpisode, pack } from "../bundle/pack.ts";
import { bareAddress, SEARCH_INDEX_FILE } from "../catalog/addresses.ts";
import type { EditionValidators, RedirectTarget } from "../catalog/catalog.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { feedEntry } from "../feeds/atom-and-json/feed-entry.ts";
import { serializeAtomEntry, serializeJsonItem } from "../feeds/atom-and-json/feed-serializer.ts";
import { formatShells } from "../feeds/atom-and-json/format-shells.ts";
import { rssShell } from "../feeds/rss/rss-channel.ts";
import { rssItem } from "../feeds/rss/rss-item.ts";
import { xmlText } from "../html/escape-xml.ts";
import { guidIri } from "../schemas/podcast-guid.ts";
import type { BuildContext } from "./build-context.ts";
import { codeDigest, type OwnSources } from "./cache/code-digest.ts";
import { shortDigest } from "./cache/digest.ts";
import type { CompiledHead } from "./compile-show.ts";
import { feedNotes } from "./episode/feed-notes.ts";
import { ASSET_HEADERS } from "./output/asset-headers.ts";
import { digestAssets } from "./output/asset-set.ts";
import type { Output } from "./output/output.ts";
import { searchIndexFile } from "./output/search-index-file.ts";
import { addSiteFiles } from "./output/site-files.ts";

/** A show and its episodes, newest first → what a build leaves: the catalog and the files beside it. */
export async function assembleShow(
  episodes: readonly Episode[],
  { show, icons, description }: CompiledHead,
  { assets }: BuildContext,
  own: OwnSources,
): Promise<Output> {
  const site = { ...(await addSiteFiles(own.code, show, assets)), ...icons };
  assets.addAt("/_headers", Buffer.from(ASSET_HEADERS));
  assets.addAt(SEARCH_INDEX_FILE, searchIndexFile(episodes, show));
  const items = episodes.map((episode) => compileEntries(episode, show));
  const rss = rssShell(show, description);
  const shells = { rss, ...formatShells(show, icons.icon) };
  const pagesCode = await codeDigest(own.code, PAGE_ROOMS, own.lockFile);
  const emptyValidators = {
    rss: shortDigest(JSON.stringify([rss, show.feed, show.hub])),
    formats: shortDigest(JSON.stringify([shells.atom, shells.json, shells.opml])),
    pages: shortDigest(pagesCode, JSON.stringify([show, site])),
  };
  const validated = withValidators(items, emptyValidators);
  const allValidators = JSON.stringify([emptyValidators, validated.map(({ validators }) => validators)]);
  const redirects = redirectsOf(episodes, show);
  const digest = shortDigest(allValidators, JSON.stringify(redirects), digestAssets(assets.files));
  return {
    catalog: pack({ digest, show, site, shells, redirects, emptyValidators, episodes: validated }),
    files: assets.files,
  };
}

/** The rooms whose code makes the pages and the documents for machines. */
const PAGE_ROOMS = [
  "catalog",
  "feeds",
  "http",
  "languages",
  "pages",
  "player",
  "search",
  "transcripts",
  "worker",
];

type Unvalidated = Omit<CompiledEpisode, "validators">;

function compileEntries(episode: Episode, show: Show): Unvalidated {
  const notes = feedNotes(episode, show);
  const facts = feedEntry(episode, show, guidIri(episode.guid, show.guid));
  return {
    episode,
    rssItem: rssItem(episode, show, notes),
    notes: xmlText(notes.content),
    entries: { atom: serializeAtomEntry(facts), json: serializeJsonItem(facts) },
  };
}

/**
 * Validators by edition: each is a digest of its newest episode and of the validator of the edition before it. So it says all
 * that is shown and nothing that is not: editing a scheduled episode changes no validator that anybody has.
 */
function withValidators(
  items: readonly Unvalidated[],
  emptyValidators: EditionValidators,
): CompiledEpisode[] {
  const oldestFirst: CompiledEpisode[] = [];
  let before = emptyValidators;
  for (const item of items.toReversed()) {
    before = {
      rss: shortDigest(before.rss, item.rssItem),
      formats: shortDigest(before.formats, JSON.stringify(item.entries), item.notes),
      pages: shortDigest(before.pages, JSON.stringify(item.episode)),
    };
    oldestFirst.push({ ...item, validators: before });
  }
  return oldestFirst.reverse();
}

function redirectsOf(episodes: readonly Episode[], show: Show): (readonly [string, RedirectTarget])[] {
  const ofShow = Object.entries(show.redirects ?? {}).map(([from, to]) => [from, { to }] as const);
  const ofEpisodes = episodes.flatMap((episode) =>
    (episode.redirects ?? []).map((from) => [from, { slug: episode.slug }] as const),
  );
  return [...ofShow, ...ofEpisodes].map(([from, target]) => [bareAddress(from), target]);
}
