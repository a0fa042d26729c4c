import type { Instant } from "../../moments/instant.ts";
import { episodePath } from "../addresses.ts";
import type {
  Catalog,
  CatalogEntry,
  CompiledItems,
  EditionValidators,
  FeedShells,
  FormatEntries,
  SiteFiles,
} from "../catalog.ts";
import type { Episode } from "../episode.ts";
import { type Hearsay, NOTHING_HEARD, type PostsAbout } from "../hearsay.ts";
import type { ListedEpisode } from "../listed-episode.ts";
import { type LiveStreams, liveStreamsAt } from "../live-streams.ts";
import { lowerBound } from "../lower-bound.ts";
import type { Show } from "../show.ts";
import { editionIndex, type SluggedOutline } from "./edition-index.ts";
import type { EpisodeGroup, Grouping } from "./episode-groups.ts";
import { relatedEpisodes } from "./related-episodes.ts";

/** What the public may see of a show at one instant. Whatever is served is made from an Edition, so nothing unpublished can leak. */
export interface Edition {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  /** How many episodes are out. */
  readonly count: number;
  /** When the next episode goes on air; null when none is scheduled. */
  readonly changesAt: Instant | null;
  /** The newest air date or correction; null when no episode is out. */
  readonly changedAt: Instant | null;
  readonly validators: EditionValidators;
  /** The name of what was heard besides. */
  readonly heard: string;
  /** The newest episodes, after leaving out the first `skip`: as lists show them, as all that is asked of many. */
  newest(count: number, skip?: number): ListedEpisode[];
  /** The whole episode with its neighbours, or null when there is none on air; an unlisted one has none. */
  find(slug: string): Aired | null;
  /** The show's live streams. */
  live(): LiveStreams;
  /** The newest trailer among the episodes, or null. */
  trailer(): ListedEpisode | null;
  /** The slug of the episode with this number, or null; where seasons count anew, the first one that aired keeps the short link. */
  slugOfNumber(number: number): string | null;
  /** The outlines of all episodes, newest first, each with its slug. */
  outlines(): readonly SluggedOutline[];
  /** How many seasons, tags or people the episodes have. */
  groupCount(grouping: Grouping): number;
  /** The seasons, tags or people of the episodes; none of them is empty. */
  groups(grouping: Grouping): readonly EpisodeGroup[];
  /** The season, tag or person with this slug, or null. */
  group(grouping: Grouping, slug: string): EpisodeGroup | null;
  /** The episodes that have most in common with this one, `count` at most. */
  related(slug: string, count: number): ListedEpisode[];
  /** The compiled RSS items of `count` episodes after the first `skip`, newest first. */
  rssItems(count: number, skip?: number): CompiledItems;
  /** Those of the newest `count` episodes about which there are posts besides what the host has written, newest first. */
  posted(count: number): PostedEpisode[];
  /** The validator of the archive page that begins after the first `skip` episodes. */
  archiveValidator(skip: number): string;
  /** The compiled rows of the sitemap of the newest `count` episodes. */
  sitemapRows(count: number): Uint8Array;
  /** The newest episodes in the other formats. */
  formatEntries(count: number): FormatEntries[];
  /** Where an old address leads now, or null. */
  redirect(address: string): string | null;
  /** The slug that an episode on air has, which had this one before; or null. */
  slugSince(former: string): string | null;
  /** Whether an episode that was on air under this slug was taken away. */
  isGone(slug: string): boolean;
}

/** An episode on air; `newer` and `older` are its neighbours on air. */
export interface Aired {
  readonly episode: Episode;
  /** The last ones of its posts, which the build did not know. */
  readonly posts: PostsAbout[1];
  /** Its page as Markdown, without them. */
  markdown(): string;
  readonly newer: ListedEpisode | null;
  readonly older: ListedEpisode | null;
}

/** Posts about an episode, and how many newer ones are out. */
interface PostedEpisode {
  readonly newer: number;
  readonly posts: PostsAbout[1];
}

/**
 * The edition of `catalog` at `now`: an episode is in it from the very millisecond of its air date. `hearsay` is what
 * was heard since it was built.
 */
export function editionAt(catalog: Catalog, now: Instant, hearsay: Hearsay = NOTHING_HEARD): Edition {
  const { entries, unlisted } = catalog;
  const first = firstAired(entries, now);
  const isAired = (index: number): boolean => index >= first && index < entries.length;
  /** By its address alone an unlisted one is found too. */
  const isOut = (index: number): boolean =>
    isAired(index) || (unlisted[index - entries.length]?.publishedAt ?? Infinity) <= now;
  const airedAt = (index: number): ListedEpisode | null => (isAired(index) ? catalog.listedAt(index) : null);
  const groupsIn = (grouping: Grouping) => editionIndex(catalog, first).groups(grouping);
  return {
    show: catalog.show,
    site: catalog.site,
    shells: catalog.shells,
    count: entries.length - first,
    changesAt: entries[first - 1]?.publishedAt ?? null,
    changedAt: entries[first]?.changedAt ?? null,
    validators: catalog.validatorsAt(first),
    heard: hearsay.name,
    newest: (count, skip = 0) => {
      const start = first + Math.max(0, skip);
      return entries
        .slice(start, start + Math.max(0, count))
        .map((_, offset) => catalog.listedAt(start + offset));
    },
    find: (slug) => {
      const index = catalog.indexOf(slug);
      if (!isOut(index)) return null;
      const [newer, older] = isAired(index) ? [airedAt(index - 1), airedAt(index + 1)] : [null, null];
      return {
        ...withPosts(catalog.episodeAt(index), hearsay),
        markdown: () => catalog.markdownAt(index),
        newer,
        older,
      };
    },
    live: () => liveStreamsAt(catalog.show, now, hearsay.overrides),
    trailer: () => {
      const offset = editionIndex(catalog, first).outlines.findIndex(({ trailer }) => trailer);
      return offset < 0 ? null : catalog.listedAt(first + offset);
    },
    slugOfNumber: (number) => entries.slice(first).findLast((entry) => entry.number === number)?.slug ?? null,
    outlines: () => editionIndex(catalog, first).outlines,
    groupCount: (grouping) => groupsIn(grouping).count,
    groups: (grouping) => groupsIn(grouping).inOrder(),
    group: (grouping, slug) => groupsIn(grouping).get(slug) ?? null,
    related: (slug, count) => {
      const index = catalog.indexOf(slug);
      const outline = isAired(index) ? editionIndex(catalog, first).outlines[index - first] : undefined;
      if (outline === undefined) return [];
      const found = relatedEpisodes({ index, outline }, count, {
        tags: groupsIn("tag"),
        people: groupsIn("person"),
        episodes: entries.length,
        hosts: catalog.show.people.map(({ name }) => name),
      });
      return found.map(catalog.listedAt);
    },
    rssItems: (count, skip = 0) => {
      const from = Math.min(first + Math.max(0, skip), entries.length);
      return catalog.rssItems(from, Math.min(from + Math.max(0, count), entries.length));
    },
    posted: (count) =>
      postedAmong(hearsay, (slug) => catalog.indexOf(slug) - first, Math.min(count, entries.length - first)),
    sitemapRows: (count) => catalog.sitemapRows(first, Math.min(first + Math.max(0, count), entries.length)),
    archiveValidator: (skip) =>
      catalog.validatorsAt(Math.min(first + Math.max(0, skip), entries.length)).archive,
    formatEntries: (count) =>
      entries.slice(first, first + Math.max(0, count)).map((_, offset) => catalog.entriesAt(first + offset)),
    redirect: (address) => {
      const target = catalog.redirects.get(address);
      if (target === undefined) return null;
      if ("to" in target) return target.to;
      return isOut(catalog.indexOf(target.slug)) ? episodePath(target.slug) : null;
    },
    slugSince: (former) => {
      const slug = catalog.former.get(former) ?? "";
      return isOut(catalog.indexOf(slug)) ? slug : null;
    },
    isGone: (slug) => (catalog.gone.get(slug) ?? Infinity) <= now,
  };
}

function withPosts(episode: Episode, { posts }: Hearsay): Pick<Aired, "episode" | "posts"> {
  const [, own = []] = posts.find(([slug]) => slug === episode.slug) ?? [];
  return own.length === 0 || episode.unlisted
    ? { episode, posts: [] }
    : { episode: { ...episode, social: [...(episode.social ?? []), ...own] }, posts: own };
}

/** `newerThan` is how many newer ones are out; less than none of an episode that is still to come, or is not there. */
function postedAmong(
  { posts }: Hearsay,
  newerThan: (slug: string) => number,
  count: number,
): PostedEpisode[] {
  return posts
    .map(([slug, own]) => ({ newer: newerThan(slug), posts: own }))
    .filter(({ newer }) => newer >= 0 && newer < count)
    .toSorted((a, b) => a.newer - b.newer);
}

/** The index of the newest entry on air: the first one whose air date is not after `now`. */
function firstAired(entries: readonly CatalogEntry[], now: Instant): number {
  return lowerBound(entries.length, (index) => (entries[index]?.publishedAt ?? 0) > now);
}
