import { type Hearsay, NOTHING_HEARD } from "../catalog/hearsay.ts";
import type { Instant } from "../moments/instant.ts";
import { SOONEST_MS } from "./listening.ts";

/** What is known now, and what is being asked for. */
interface Heard {
  /** Null before the first answer, or its absence. */
  readonly known: Hearsay | null;
  /** Null when nothing is asked for. It never rejects: what was heard last is better than nothing. */
  readonly asking: Promise<Hearsay> | null;
  /** When it is asked next. */
  readonly until: Instant;
}

/** Asks again when `everyMs` have gone by; sooner when there was no answer, for whoever has asked may be gone. */
export type Hear = (now: Instant, everyMs: number) => Heard;

/** Hears what `ask` is answered. The same words are the same hearsay. */
export function hearing(ask: () => Promise<Response>): Hear {
  let known: Hearsay | null = null;
  let asking: Promise<Hearsay> | null = null;
  let [askedAt, heard, names, hasFailed] = [-Infinity, "", 0, false];
  const listen = async (): Promise<Hearsay> => {
    const words = await (await ask()).text();
    if (known !== null && words === heard) return known;
    // The object wrote it.
    const said = JSON.parse(words) as Omit<Hearsay, "name">;
    heard = words;
    return { ...said, name: String(++names) };
  };
  const listenAnyway = async (): Promise<Hearsay> => {
    hasFailed = false;
    known = await listen().catch((error) => {
      console.error(error);
      hasFailed = true;
      return known ?? NOTHING_HEARD;
    });
    asking = null;
    return known;
  };
  return (now, everyMs) => {
    const wait = asking !== null || hasFailed ? Math.min(SOONEST_MS, everyMs) : everyMs;
    if (now - askedAt >= wait) {
      askedAt = now;
      asking = listenAnyway();
    }
    return { known, asking, until: askedAt + (hasFailed ? SOONEST_MS : everyMs) };
  };
}
