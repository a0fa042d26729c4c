import { readFile } from "node:fs/promises";
import { writeWhole } from "../../../compile/cache/write-whole.ts";
import type { LiveAddress } from "./live-address.ts";

/** The addresses in which nothing was found lately: they are not asked again for a day. */
export interface GoodAnswers {
  readonly has: (target: LiveAddress) => boolean;
  readonly add: (target: LiveAddress) => void;
  /** Keeps them for the next run, whole or not at all. */
  readonly write: () => Promise<void>;
}

const DAY = 86_400_000;

/**
 * Those that `file` holds at the instant `now`, in milliseconds; none when there is no such file, or it cannot be read, or all is to be asked
 * anew.
 */
export async function openGoodAnswers(
  file: string,
  now: number,
  kept: "used" | "asked anew",
): Promise<GoodAnswers> {
  const known = kept === "used" ? await readKept(file, now) : new Map<string, number>();
  return {
    has: (target) => known.has(keyOf(target)),
    add: (target) => known.set(keyOf(target), now),
    write: () => writeWhole(file, `${JSON.stringify(Object.fromEntries(known), undefined, 1)}\n`),
  };
}

async function readKept(file: string, now: number): Promise<Map<string, number>> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, "utf8"));
    const entries = Object.entries(kept ?? {}).filter(
      ([, at]) => typeof at === "number" && now - at < DAY && at <= now,
    );
    return new Map(entries);
  } catch {
    return new Map();
  }
}

/** With what the feed says of it: when that changes, the answer may be good no more. */
function keyOf({ kind, address, type, bytes }: LiveAddress): string {
  return [kind, address, type ?? "", bytes ?? ""].join(" ");
}
