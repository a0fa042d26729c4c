import type { CompiledShow } from "../bundle/pack.ts";
import { bareAddress } from "../catalog/addresses.ts";
import type { RedirectTarget, SiteFiles } from "../catalog/catalog.ts";
import { compareAired } from "../catalog/edition/compare-aired.ts";
import type { Show } from "../catalog/show.ts";
import { formatShells } from "../feeds/atom-and-json/format-shells.ts";
import { rssShell } from "../feeds/rss/rss-channel.ts";
import { showDocuments } from "../machines/show-documents.ts";
import type { Identities } from "../schemas/identities-schema.ts";
import { editionValidators } from "./edition-validators.ts";
import type { FinishedEpisode } from "./episode/finish-episode.ts";
import { showHtml } from "./show-html/show-html.ts";

/** What a catalog is made of. */
export interface CatalogParts {
  readonly show: Show;
  /** The show's description for feeds: limited HTML. */
  readonly description: string;
  readonly site: Omit<SiteFiles, "documents" | "html">;
  /** In any order. */
  readonly episodes: readonly FinishedEpisode[];
  readonly identities: Identities;
  /** A digest of the code that puts feeds together at request. */
  readonly servingCode: string;
}

/** A show and its episodes → what `pack` writes. Pure: the same parts give the same catalog, for the build and for tests. */
export function assembleCatalog(parts: CatalogParts): CompiledShow {
  const { show, description, site, servingCode } = parts;
  const all = parts.episodes.toSorted((a, b) => compareAired(a.packed, b.packed));
  const episodes = all.filter(({ isUnlisted }) => !isUnlisted);
  const changes = newestChanges(episodes);
  const shells = { rss: rssShell(show, description), ...formatShells(show, site.icon) };
  const validated = episodes.map(({ digests }, index) => ({ ...digests, changedAt: changes[index] ?? 0 }));
  const [emptyValidators, ...validators] = editionValidators(validated, {
    show,
    words: site.words,
    shells,
    servingCode,
  });
  return {
    show,
    site: { ...site, documents: showDocuments(show, site), html: showHtml(show, site) },
    shells,
    redirects: redirectsOf(all, show),
    ...formerAndGone(parts.identities),
    emptyValidators,
    episodes: episodes.map(({ packed }, index) => ({
      ...packed,
      changedAt: changes[index] ?? 0,
      validators: validators[index] ?? emptyValidators,
    })),
    unlisted: all
      .filter(({ isUnlisted }) => isUnlisted)
      .map(({ packed }) => ({ ...packed, changedAt: packed.outline.changedAt })),
  };
}

/** For each episode the newest air date or correction among it and those behind it. */
function newestChanges(newestFirst: readonly FinishedEpisode[]): number[] {
  const oldestFirst: number[] = [];
  for (const { packed } of newestFirst.toReversed())
    oldestFirst.push(Math.max(packed.outline.changedAt, oldestFirst.at(-1) ?? 0));
  return oldestFirst.reverse();
}

/** The names that episodes no longer have: those of one that was taken away are all gone. */
function formerAndGone({ episodes }: Identities): Pick<CompiledShow, "former" | "gone"> {
  const blocks = [...episodes];
  return {
    former: blocks.flatMap(([slug, { was = [], removed }]) =>
      removed === true ? [] : was.map((name) => [name, slug] as const),
    ),
    gone: blocks.flatMap(([slug, { was = [], removed, published }]) =>
      removed === true ? [slug, ...was].map((name) => [name, published] as const) : [],
    ),
  };
}

function redirectsOf(
  episodes: readonly FinishedEpisode[],
  show: Show,
): (readonly [string, RedirectTarget])[] {
  const ofShow = Object.entries(show.redirects ?? {}).map(([from, to]) => [from, { to }] as const);
  const ofEpisodes = episodes.flatMap(({ packed, redirects }) =>
    redirects.map((from) => [from, { slug: packed.slug }] as const),
  );
  return [...ofShow, ...ofEpisodes].map(([from, target]) => [bareAddress(from), target]);
}
