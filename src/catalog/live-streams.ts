import type { Instant } from "../moments/instant.ts";
import type { LiveItem, Show } from "./show.ts";

/** How a live stream is at one moment (`podcast:liveItem`). */
export type LiveStatus = "pending" | "live" | "ended";

/** A live stream as it is at one moment. */
export interface LiveStream extends LiveItem {
  readonly status: Exclude<LiveStatus, "ended">;
}

/** The live streams of a show at a moment. */
export interface LiveStreams {
  /** How each of them is, in the order in which the host names them. */
  readonly statuses: readonly LiveStatus[];
  /** Those that run or are announced, those that run first. */
  readonly streams: readonly LiveStream[];
  /** When that changes; null when it does not. */
  readonly changesAt: Instant | null;
  /** When the clock has changed it last; -Infinity when it has not. */
  readonly changedAt: Instant;
}

/** What a host has said of a stream while it runs, against the clock, and when. */
export interface LiveOverride {
  readonly status: Exclude<LiveStatus, "pending">;
  readonly at: Instant;
}

/** The same of each stream of which something was said, by its guid. */
export type LiveOverrides = Readonly<Record<string, LiveOverride>>;

/** A stream that says no end is over after so many milliseconds: nobody talks for longer, and a host forgets to say it. */
const HOUR = 3_600_000;
const LONGEST = 24 * HOUR;

/**
 * The live streams of a show at `now`. A stream is announced until its start, runs from then on, and is over at its end; what a host says
 * besides is so already: `live` of one that began early, `ended` of one that is over. What he says without a deployment is so from that moment
 * on: one that he starts early ends at its time; one that he starts when it runs already goes on until he ends it.
 */
export function liveStreamsAt(
  { live }: Pick<Show, "live">,
  now: Instant,
  overrides: LiveOverrides = {},
): LiveStreams {
  const terms = live.map((item) => termOf(item, overrides[item.guid]));
  const statuses = terms.map((term) => statusAt(term, now));
  const streams = live.flatMap((item, index): LiveStream[] => {
    const status = statuses[index];
    return status === "pending" || status === "live" ? [{ ...item, status }] : [];
  });
  const changes = terms.flat().filter((change) => change > now);
  const passed = terms.flat().filter((change) => change <= now);
  return {
    statuses,
    streams: streams.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start),
    changesAt: changes.length === 0 ? null : Math.min(...changes),
    changedAt: Math.max(-Infinity, ...passed),
  };
}

/** Whether a host may say at `now` that a stream of the show begins or ends: one is announced, runs, or was over within the last day. */
export function mayBeLive({ live }: Pick<Show, "live">, now: Instant): boolean {
  return live.some((item) => item.status !== "ended" && now < endOf(item) + LONGEST);
}

/** Whether that is likely: within an hour of the time of a stream, or while one runs because its host has said so. */
export function isLikelyLive({ live }: Pick<Show, "live">, now: Instant, overrides: LiveOverrides): boolean {
  return live.some((item) => {
    const isNear = item.start - HOUR <= now && now < endOf(item) + HOUR;
    return isNear || statusAt(termOf(item, overrides[item.guid]), now) === "live";
  });
}

/** What tells this moment of a show's live streams from others, in a letter for each: `ple`. Empty when there are none. */
export function livePhase({ statuses }: Pick<LiveStreams, "statuses">): string {
  return statuses.map((status) => status.charAt(0)).join("");
}

/** From when to when a stream runs; nothing when it is over, or will not be. */
type Term = readonly [] | readonly [start: Instant, end: Instant];

function termOf(item: LiveItem, override: LiveOverride | undefined): Term {
  if (item.status === "ended" || override?.status === "ended") return [];
  const { start } = item;
  const begun = override?.at ?? (item.status === "live" ? -Infinity : start);
  return [begun, begun > start ? begun + LONGEST : endOf(item)];
}

function endOf({ start, end = start + LONGEST }: LiveItem): Instant {
  return end;
}

function statusAt([start = -Infinity, end = -Infinity]: Term, now: Instant): LiveStatus {
  if (now >= end) return "ended";
  return now >= start ? "live" : "pending";
}

function rank({ status }: LiveStream): number {
  return status === "live" ? 0 : 1;
}
