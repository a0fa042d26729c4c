import type { Network } from "./network.ts";

/** What a promise gives, or "late" when it takes longer than so many milliseconds. */
export async function withinTime<T>(
  promise: Promise<T>,
  milliseconds: number,
  { sleep }: Pick<Network, "sleep">,
): Promise<T | "late"> {
  const stop = new AbortController();
  const late = sleep(milliseconds, stop.signal).then(
    () => "late" as const,
    () => "late" as const,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    // Without a reason of its own it makes an error each time, which takes as long as a piece that is read.
    stop.abort(null);
    // Whoever comes too late may fail unheard.
    promise.catch(() => undefined);
  }
}
