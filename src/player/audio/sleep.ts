/** When playing is to stop by itself: at an instant (milliseconds since 1970), or at a moment of the episode (seconds). */
export type Sleep =
  | { readonly kind: "awake" }
  | { readonly kind: "instant"; readonly at: number }
  | { readonly kind: "moment"; readonly endSeconds: number };

/** When playing is to stop, whichever episode is on by then. */
export interface Nap {
  sleep: Sleep;
  /** It has stopped: nothing is to begin by itself before somebody plays again. */
  isAsleep: boolean;
}

export const AWAKE: Sleep = { kind: "awake" };

export function sleepAfter(minutes: number, now: number): Sleep {
  return { kind: "instant", at: now + minutes * 60_000 };
}

/** So long before it stops it becomes quieter. */
const FADE_SECONDS = 10;

/** How much of the listener's volume is heard, 0 to 1, so many seconds before playing stops; null: it does not. */
export function volumeShare(secondsLeft: number | null): number {
  return secondsLeft === null ? 1 : Math.min(1, secondsLeft / FADE_SECONDS);
}

/** Where an episode is, and how fast it goes. */
export interface Progress {
  readonly now: number;
  readonly seconds: number;
  readonly speed: number;
}

/** How long until playing stops, in seconds of the listener's life; null when it does not, 0 when it is time. */
export function secondsToSleep(sleep: Sleep, { now, seconds, speed }: Progress): number | null {
  switch (sleep.kind) {
    case "awake":
      return null;
    case "instant":
      return Math.max(0, (sleep.at - now) / 1000);
    case "moment":
      return Math.max(0, (sleep.endSeconds - seconds) / speed);
    default:
      return sleep satisfies never;
  }
}
