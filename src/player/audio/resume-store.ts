import type { Memory } from "./guarded-storage.ts";

/** What was heard of each episode. `key` names an episode for ever: its guid. Times in seconds. */
export interface ResumeStore {
  /** Where to go on, or null to begin at the beginning. */
  read(key: string): number | null;
  /** Notes where an episode is; near its end it is heard. */
  write(key: string, place: EpisodePlace): void;
  /** It was heard to its end. */
  hear(key: string, place: EpisodePlace): void;
  /** What is known of episodes, the ones heard last first. */
  all(): readonly BegunEpisode[];
}

/** How far an episode is, and what lists show of it. */
export interface EpisodePlace {
  readonly seconds: number;
  /** Infinite when nobody knows. */
  readonly durationSeconds: number;
  /** Where its page is. */
  readonly path: string;
  readonly title: string;
}

/** An episode that was begun, or heard. */
export interface BegunEpisode extends EpisodePlace {
  readonly isHeard: boolean;
}

const KEY = "airdate:left";

/** So many episodes are remembered, the ones heard last. */
const MOST = 300;

/** Whoever heard no more than this has not begun. */
const BEGUN_SECONDS = 5;

/** Credits and farewells: the last thirty seconds, less of a short episode. */
const END_SECONDS = 30;
const END_SHARE = 0.05;

/** In the place of the seconds: it was heard. */
const HEARD = -1;

export function resumeStore(memory: Memory, clock: () => number): ResumeStore {
  const change = (key: string, left: Left | null): void => {
    const others = Object.entries(readLeft(memory)).filter(([other]) => other !== key);
    const all = left === null ? others : [...others, [key, left] as const];
    const kept = all.toSorted(byTime).slice(0, MOST);
    memory.write(KEY, Object.fromEntries(kept));
  };
  const note = (key: string, seconds: number, { durationSeconds, path, title }: EpisodePlace): void =>
    change(key, [seconds, clock(), path, title, Number.isFinite(durationSeconds) ? durationSeconds : 0]);
  return {
    read(key) {
      const seconds = readLeft(memory)[key]?.[0] ?? HEARD;
      return seconds === HEARD ? null : seconds;
    },
    write(key, place) {
      if (isNearEnd(place)) return note(key, HEARD, place);
      if (place.seconds > BEGUN_SECONDS) return note(key, Math.floor(place.seconds), place);
      // Who looks into what was heard has heard it all the same.
      if (readLeft(memory)[key]?.[0] !== HEARD) change(key, null);
    },
    hear: (key, place) => note(key, HEARD, place),
    all: () => Object.entries(readLeft(memory)).toSorted(byTime).flatMap(begunEpisode),
  };
}

/** Where it was left, and when (milliseconds since 1970); what lists show is not there of what an earlier version wrote. */
type Left = readonly [seconds: number, at: number, path?: string, title?: string, durationSeconds?: number];

function isNearEnd({ seconds, durationSeconds }: EpisodePlace): boolean {
  return durationSeconds - seconds <= Math.min(END_SECONDS, durationSeconds * END_SHARE);
}

function byTime([, [, one]]: readonly [string, Left], [, [, other]]: readonly [string, Left]): number {
  return other - one;
}

function begunEpisode([, [seconds, , path, title, durationSeconds]]: readonly [
  string,
  Left,
]): BegunEpisode[] {
  if (path === undefined || title === undefined) return [];
  const isHeard = seconds === HEARD;
  return [
    { path, title, isHeard, seconds: isHeard ? 0 : seconds, durationSeconds: durationSeconds || Infinity },
  ];
}

/** Other versions and other hands may have written there: what is not as expected was never said. */
function readLeft(memory: Memory): Readonly<Record<string, Left>> {
  const value = memory.read(KEY);
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Left] => isLeft(entry[1])),
  );
}

function isLeft(value: unknown): value is Left {
  if (!Array.isArray(value)) return false;
  const [seconds, at, path = "", title = "", durationSeconds = 0] = value;
  const isNumbered = [seconds, at, durationSeconds].every((part) => Number.isFinite(part));
  return isNumbered && typeof title === "string" && typeof path === "string" && /^($|\/(?!\/))/.test(path);
}
