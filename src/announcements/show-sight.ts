import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { editionAt } from "../catalog/edition/edition.ts";
import { type LiveStatus, liveStreamsAt } from "../catalog/live-streams.ts";
import type { Instant } from "../moments/instant.ts";
import type { AnnouncementState } from "./delivery.ts";

/** A show as it is at an instant, and who can be told of it. */
export interface ShowSight {
  readonly catalog: Catalog;
  readonly now: Instant;
  readonly targets: readonly AnnounceTarget[];
  /** Tells the items of the feed. */
  readonly items: string;
  /** The episodes on air that are recent enough to be news, oldest first. */
  readonly news: readonly FreshEpisode[];
  /** How each live stream is, by its guid. */
  readonly live: Readonly<Record<string, LiveStatus>>;
  /** When the clock has last begun or ended one; -Infinity when it has not. */
  readonly liveAt: Instant;
  /** When the host has last said something of one. */
  readonly saidAt: Instant;
  /** When there is more to see. */
  readonly changesAt: Instant | null;
}

interface FreshEpisode {
  readonly guid: string;
  readonly slug: string;
  readonly publishedAt: Instant;
}

/** An episode that was out for longer before it was seen is no news: somebody has brought an archive along. */
export const NEWS_MS = 2 * 86_400_000;

/**
 * The feed's items are told by their length and their CRC-32, which the catalog has for the gzip: a show whose channel is written differently has
 * nothing new for subscribers.
 */
export function showSight(
  deployed: Pick<ShowSight, "catalog" | "now" | "targets">,
  state: AnnouncementState | null,
): ShowSight {
  const { catalog, now } = deployed;
  const { show, count, changesAt, rssItems } = editionAt(catalog, now);
  const {
    statuses,
    changedAt: liveAt,
    changesAt: liveChangesAt,
  } = liveStreamsAt(show, now, state?.overrides);
  const saidAt = Math.max(...Object.values(state?.overrides ?? {}).map(({ at }) => at));
  const live = Object.fromEntries(show.live.map(({ guid }, index) => [guid, statuses[index] ?? "pending"]));
  const { bytes, crc32 } = rssItems(show.feed?.limit ?? count);
  const first = catalog.entries.length - count;
  const news = catalog.entries.flatMap(({ slug, publishedAt }, index) =>
    index >= first && publishedAt > now - NEWS_MS
      ? [{ slug, publishedAt, guid: catalog.episodeAt(index).guid }]
      : [],
  );
  return {
    ...deployed,
    items: `${bytes} ${crc32}`,
    news: news.reverse(),
    live,
    liveAt,
    saidAt,
    changesAt: sooner(changesAt, liveChangesAt),
  };
}

function sooner(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
