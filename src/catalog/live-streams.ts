import type { Instant } from "../moments/instant.ts";
import type { LiveItem, Show } from "./show.ts";

/** A live stream as it is at one moment. */
export interface LiveStream extends LiveItem {
  readonly status: "pending" | "live";
}

/** The live streams that run or are announced at a moment, those that run first, and when that changes; null when it does not. */
export interface LiveStreams {
  readonly streams: readonly LiveStream[];
  readonly changesAt: Instant | null;
}

/** A stream that says no end is over after so many milliseconds: nobody talks for longer, and a host forgets to say it. */
const LONGEST = 24 * 3_600_000;

/**
 * The live streams of a show at `now`. The host says what is so (`pending`, `live`, `ended`), and the clock goes on from there: an
 * announced stream runs from its start, and one that runs is over at its end.
 */
export function liveStreamsAt({ live }: Pick<Show, "live">, now: Instant): LiveStreams {
  const streams = live.flatMap((item): LiveStream[] => {
    const status = statusAt(item, now);
    return status === "ended" ? [] : [{ ...item, status }];
  });
  const changes = live.flatMap(changesOf).filter((change) => change > now);
  return {
    streams: streams.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start),
    changesAt: changes.length === 0 ? null : Math.min(...changes),
  };
}

function statusAt(item: LiveItem, now: Instant): LiveItem["status"] {
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
