import type { Instant } from "../moments/instant.ts";
import type { LiveItem, Show } from "./show.ts";

/** How a live stream is at one moment (`podcast:liveItem`). */
type LiveStatus = "pending" | "live" | "ended";

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
}

/** A stream that says no end is over after so many milliseconds: nobody talks for longer, and a host forgets to say it. */
const LONGEST = 24 * 3_600_000;

/**
 * The live streams of a show at `now`. A stream is announced until its start, runs from then on, and is over at its end; what a host says
 * besides is so already: `live` of one that began early, `ended` of one that is over.
 */
export function liveStreamsAt({ live }: Pick<Show, "live">, now: Instant): LiveStreams {
  const statuses = live.map((item) => statusAt(item, now));
  const streams = live.flatMap((item, index): LiveStream[] => {
    const status = statuses[index];
    return status === "pending" || status === "live" ? [{ ...item, status }] : [];
  });
  const changes = live.flatMap(changesOf).filter((change) => change > now);
  return {
    statuses,
    streams: streams.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start),
    changesAt: changes.length === 0 ? null : Math.min(...changes),
  };
}

/** What tells this moment of a show's live streams from others, in a letter for each: `ple`. Empty when there are none. */
export function livePhase({ statuses }: Pick<LiveStreams, "statuses">): string {
  return statuses.map((status) => status.charAt(0)).join("");
}

function statusAt(item: LiveItem, now: Instant): LiveStatus {
  if (item.status === "ended" || now >= endOfStream(item)) return "ended";
  return item.status === "live" || now >= item.start ? "live" : "pending";
}

function changesOf(item: LiveItem): Instant[] {
  return item.status === "ended" ? [] : [item.start, endOfStream(item)];
}

function endOfStream({ start, end }: LiveItem): Instant {
  return end ?? start + LONGEST;
}

function rank({ status }: LiveStream): number {
  return status === "live" ? 0 : 1;
}
