import type { CompiledEpisode, CompiledShow } from "../bundle/pack.ts";
import { bareAddress } from "../catalog/addresses.ts";
import type { RedirectTarget, SiteFiles } from "../catalog/catalog.ts";
import { compareAired } from "../catalog/edition/compare-aired.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { feedEntry } from "../feeds/atom-and-json/feed-entry.ts";
import { serializeAtomEntry, serializeJsonItem } from "../feeds/atom-and-json/feed-serializer.ts";
import { formatShells } from "../feeds/atom-and-json/format-shells.ts";
import { rssShell } from "../feeds/rss/rss-channel.ts";
import { rssItem } from "../feeds/rss/rss-item.ts";
import { cdataPlace } from "../feeds/rss/xml-element.ts";
import { sitemapRows } from "../machines/sitemap.ts";
import { guidIri } from "../schemas/podcast-guid.ts";
import { editionValidators, type ValidatedParts } from "./edition-validators.ts";
import { feedNotes } from "./episode/feed-notes.ts";

/** What a catalog is made of. */
export interface CatalogParts {
  readonly show: Show;
  /** The show's description for feeds: limited HTML. */
  readonly description: string;
  readonly site: SiteFiles;
  /** In any order. */
  readonly episodes: readonly Episode[];
  /** A digest of the code that puts feeds together at request. */
  readonly servingCode: string;
}

/** A show and its episodes → what `pack` writes. Pure: the same parts give the same catalog, for the build and for tests. */
export function assembleCatalog(parts: CatalogParts): CompiledShow {
  const { show, description, site, servingCode } = parts;
  const episodes = parts.episodes.toSorted(compareAired);
  const changes = newestChanges(episodes);
  const compiled = episodes.map((episode, index) => compileEntries(episode, changes[index] ?? 0, show));
  const shells = { rss: rssShell(show, description), ...formatShells(show, site.icon) };
  const validated = compiled.map(({ validated }) => validated);
  const [emptyValidators, ...validators] = editionValidators(validated, { show, shells, servingCode });
  return {
    show,
    site,
    shells,
    redirects: redirectsOf(episodes, show),
    emptyValidators,
    episodes: compiled.map(({ entries }, index) => ({
      ...entries,
      validators: validators[index] ?? emptyValidators,
    })),
  };
}

/** For each episode the newest air date or correction among it and those behind it. */
function newestChanges(newestFirst: readonly Episode[]): number[] {
  const oldestFirst: number[] = [];
  for (const { publishedAt, updatedAt = 0 } of newestFirst.toReversed())
    oldestFirst.push(Math.max(publishedAt, updatedAt, oldestFirst.at(-1) ?? 0));
  return oldestFirst.reverse();
}

interface ValidatedEntries {
  readonly entries: Omit<CompiledEpisode, "validators">;
  readonly validated: ValidatedParts;
}

function compileEntries(episode: Episode, changedAt: number, show: Show): ValidatedEntries {
  const notes = feedNotes(episode, show);
  const entry = feedEntry(episode, show, guidIri(episode.guid, show.guid));
  const item = rssItem(episode, show, notes);
  const [atom, json] = [serializeAtomEntry(entry), serializeJsonItem(entry)];
  return {
    entries: {
      episode,
      changedAt,
      rssItem: item,
      notesPlace: cdataPlace(item, notes.content),
      entries: { atom, json },
      sitemapRows: sitemapRows(episode, show),
    },
    validated: {
      rssItem: item,
      atom: JSON.stringify([atom, notes.content]),
      json: JSON.stringify([json, notes.content]),
      whole: JSON.stringify(episode),
      changedAt,
    },
  };
}

function redirectsOf(episodes: readonly Episode[], show: Show): (readonly [string, RedirectTarget])[] {
  const ofShow = Object.entries(show.redirects ?? {}).map(([from, to]) => [from, { to }] as const);
  const ofEpisodes = episodes.flatMap((episode) =>
    (episode.redirects ?? []).map((from) => [from, { slug: episode.slug }] as const),
  );
  return [...ofShow, ...ofEpisodes].map(([from, target]) => [bareAddress(from), target]);
}
