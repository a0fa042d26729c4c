import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { Instant } from "../moments/instant.ts";
import type { AnnouncementState, Delivery, LiveReason } from "./delivery.ts";
import type { ShowSight } from "./show-sight.ts";

/** So long a deployment may take to reach all places from which the feed is served: before, a hub could be given the old one. */
const ROLL_OUT_MS = 60_000;

/** The same of what a host says while a stream is on: each isolate asks every five seconds. */
const SAID_MS = 10_000;

/** More episodes than come out while one of them is still news. */
const MOST_KNOWN = 500;

/** What is to be told besides what was known; of a show that is seen for the first time nothing is. */
export function noticeChanges(state: AnnouncementState | null, sight: ShowSight): AnnouncementState {
  const { items, news, now, live } = sight;
  const before = state ?? { items, changes: 0, known: [], deliveries: [], announced: 0 };
  const fresh = news.filter(({ guid }) => !before.known.includes(guid));
  const change = feedChange(before, sight);
  const changes = before.changes + Number(change !== null);
  // An air date has just passed, or else a deployment has brought the change.
  const isPremiere = fresh.some(({ publishedAt }) => now - publishedAt < ROLL_OUT_MS);
  const from = now + (isPremiere ? 0 : ROLL_OUT_MS);
  const added = (state === null ? [] : sight.targets).flatMap((target) => {
    if (target.of === "feed")
      return change === null ? [] : feedDeliveries(target, change, { before, now, from });
    return fresh.map(({ guid, slug, publishedAt }) =>
      waiting(target.name, { about: guid, slug, at: publishedAt, dueAt: from }),
    );
  });
  // That the feed has changed is said once of all changes that a target has not been told yet.
  const isCovered = ({ state, slug, reason, target }: Delivery): boolean =>
    state === "waiting" &&
    (slug ?? reason) === undefined &&
    added.some((one) => one.target === target && one.reason === undefined);
  const known = [...before.known, ...fresh.map(({ guid }) => guid)].slice(-MOST_KNOWN);
  const kept = stillMeant(before, sight).filter((delivery) => !isCovered(delivery));
  return { ...before, items, live, changes, known, deliveries: [...kept, ...added] };
}

/** What subscribers would see in the feed that they did not see before. */
interface FeedChange {
  /** Whether there is something besides streams that begin and end. */
  readonly isUpdate: boolean;
  /** Streams that have begun or are over, by their guids. */
  readonly streams: readonly { readonly guid: string; readonly reason: LiveReason }[];
  /** How many milliseconds it takes until the feed is so in all places; undefined when a deployment has brought it. */
  readonly reach?: number | undefined;
}

/** Null when nothing has changed. How streams are counts from when somebody has looked at them. */
function feedChange(before: AnnouncementState, sight: ShowSight): FeedChange | null {
  const { items, live } = sight;
  const was = before.live ?? live;
  const guids = [...new Set([...Object.keys(was), ...Object.keys(live)])];
  const changed = guids.filter((guid) => was[guid] !== live[guid]);
  const streams = changed.flatMap((guid): FeedChange["streams"] => {
    if (live[guid] === "live") return [{ guid, reason: "live" }];
    return was[guid] === "live" ? [{ guid, reason: "liveEnd" }] : [];
  });
  const isUpdate = items !== before.items || streams.length < changed.length;
  if (!isUpdate && streams.length === 0) return null;
  return { isUpdate, streams, reach: isUpdate ? undefined : reachOf(sight) };
}

function reachOf({ liveAt, saidAt, now }: ShowSight): number | undefined {
  if (now - saidAt < ROLL_OUT_MS) return SAID_MS;
  return now - liveAt < ROLL_OUT_MS ? 0 : undefined;
}

interface Noticed {
  readonly before: AnnouncementState;
  readonly now: Instant;
  readonly from: Instant;
}

/** Whoever asks why is told of each stream, and of anything else; all others that there is something. */
function feedDeliveries(
  target: AnnounceTarget,
  { isUpdate, streams, reach }: FeedChange,
  { before, now, from }: Noticed,
): Delivery[] {
  const soon = reach === undefined ? from : now + reach;
  const why = target.asksWhy ? streams : [];
  const told = why.map(({ guid, reason }) => ({
    ...waiting(target.name, { about: `${reason} ${guid}`, at: now, dueAt: soon }),
    reason,
  }));
  if (target.asksWhy && !isUpdate) return told;
  return [...told, feedDelivery(target, before, { from: soon, now })];
}

function feedDelivery(
  target: AnnounceTarget,
  { deliveries, changes }: AnnouncementState,
  { from, now }: { readonly from: Instant; readonly now: Instant },
): Delivery {
  const own = deliveries.filter((delivery) => delivery.target === target.name);
  const untried = own.find(
    ({ state, attempts, reason }) => state === "waiting" && attempts === 0 && reason === undefined,
  );
  const free = own.map((delivery) => freeAt(target, delivery));
  const dueAt = untried?.dueAt ?? Math.max(from + (target.afterMs ?? 0), ...free);
  return waiting(target.name, { about: `feed ${changes + 1}`, at: now, dueAt });
}

function waiting(target: string, what: Pick<Delivery, "about" | "slug" | "at" | "dueAt">): Delivery {
  return { target, ...what, since: what.dueAt, attempts: 0, state: "waiting" };
}

/** When a target may be told again after a delivery was tried. */
export function freeAt({ everyMs = 0 }: AnnounceTarget, { triedAt = -everyMs }: Delivery): Instant {
  return triedAt + everyMs;
}

/**
 * What waits, as the show is now: what is about an episode whose air date lies ahead again waits for that; what is about one that was taken
 * away, or for nobody any more, goes.
 */
function stillMeant({ deliveries }: AnnouncementState, { catalog, targets, now }: ShowSight): Delivery[] {
  return deliveries.flatMap((delivery) => {
    const { state, target, slug } = delivery;
    if (state !== "waiting") return [delivery];
    if (!targets.some(({ name }) => name === target)) return [];
    if (slug === undefined) return [delivery];
    const { indexOf, former, entries } = catalog;
    const airDate = entries[indexOf(former.get(slug) ?? slug)]?.publishedAt;
    if (airDate === undefined) return [];
    return airDate <= now ? [delivery] : [{ ...delivery, at: airDate, dueAt: airDate, since: airDate }];
  });
}
