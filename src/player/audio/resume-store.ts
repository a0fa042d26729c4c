import type { Memory } from "./guarded-storage.ts";

/** Where each episode was left. `key` names an episode for ever: its guid. Times in seconds. */
export interface ResumeStore {
  /** Where to go on, or null to begin at the beginning. */
  read(key: string): number | null;
  /** Notes where an episode is; near its end it is forgotten, as one that is heard. */
  write(key: string, place: Place): void;
  forget(key: string): void;
}

interface Place {
  readonly seconds: number;
  readonly durationSeconds: number;
}

const KEY = "airdate:left";

/** So many episodes are remembered, the ones heard last. */
const MOST = 100;

/** Whoever heard no more than this has not begun. */
const BEGUN_SECONDS = 5;

/** Credits and farewells: the last thirty seconds, less of a short episode. */
const END_SECONDS = 30;
const END_SHARE = 0.05;

export function resumeStore(memory: Memory, clock: () => number): ResumeStore {
  const change = (key: string, left: Left | null): void => {
    const others = Object.entries(readLeft(memory)).filter(([other]) => other !== key);
    const all = left === null ? others : [...others, [key, left] as const];
    const kept = all.toSorted(([, a], [, b]) => b[1] - a[1]).slice(0, MOST);
    memory.write(KEY, Object.fromEntries(kept));
  };
  return {
    read: (key) => readLeft(memory)[key]?.[0] ?? null,
    write: (key, place) => change(key, isWorthKeeping(place) ? [Math.floor(place.seconds), clock()] : null),
    forget: (key) => change(key, null),
  };
}

/** Where it was left, and when (milliseconds since 1970). */
type Left = readonly [seconds: number, at: number];

function isWorthKeeping({ seconds, durationSeconds }: Place): boolean {
  const left = durationSeconds - seconds;
  return seconds > BEGUN_SECONDS && left > Math.min(END_SECONDS, durationSeconds * END_SHARE);
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
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));
}
