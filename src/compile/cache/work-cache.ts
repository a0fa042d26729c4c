import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { digest } from "./digest.ts";
import { writeWhole } from "./write-whole.ts";

/** Work that was done before, kept by the digest of everything that it depends on. */
export interface WorkCache {
  /** Where it is. */
  readonly folder: string;
  /** The bytes that `work` makes of `inputs`; done only when it was not done before. */
  bytes(
    kind: string,
    inputs: readonly (string | Uint8Array)[],
    work: () => Promise<Uint8Array>,
  ): Promise<Uint8Array>;
  /** The same for a value that JSON can hold. */
  value<T>(kind: string, inputs: readonly (string | Uint8Array)[], work: () => Promise<T>): Promise<T>;
  /** How often each kind of work was done, not found. */
  readonly done: ReadonlyMap<string, number>;
}

/**
 * A cache in `folder`, which may be deleted at any time. `kind` names the work and its version. A value is written whole or not
 * at all, so that a build that is stopped leaves nothing broken behind.
 */
export function openWorkCache(folder: string): WorkCache {
  const done = new Map<string, number>();
  // The same work may be asked for twice at once: a portrait that stands in many episodes.
  const running = new Map<string, Promise<Uint8Array>>();
  const doOrFind = async (
    kind: string,
    file: string,
    work: () => Promise<Uint8Array>,
  ): Promise<Uint8Array> => {
    const known = await readFile(file).catch(() => null);
    if (known !== null) {
      await touch(file);
      return known;
    }
    done.set(kind, (done.get(kind) ?? 0) + 1);
    const result = await work();
    await writeWhole(file, result);
    return result;
  };
  const bytes: WorkCache["bytes"] = (kind, inputs, work) => {
    const file = path.join(folder, kind, digest(...inputs));
    const result = running.get(file) ?? doOrFind(kind, file, work).finally(() => running.delete(file));
    running.set(file, result);
    return result;
  };
  return {
    folder,
    done,
    bytes,
    value: (kind, inputs, work) => throughJson((made) => bytes(kind, inputs, made), work),
  };
}

/** A value that JSON can hold, by what keeps bytes, or finds those that it has kept. */
export async function throughJson<T>(
  keep: (work: () => Promise<Uint8Array>) => Promise<Uint8Array>,
  work: () => Promise<T>,
): Promise<T> {
  const json = await keep(async () => Buffer.from(JSON.stringify(await work())));
  return JSON.parse(Buffer.from(json).toString());
}

/** The same as `pruneWorkCache`, once a day: a large show has tens of thousands of files in its cache. */
export async function pruneWorkCacheDaily(folder: string, before: Date, now: number): Promise<void> {
  const mark = path.join(folder, "pruned");
  const last = await stat(mark).catch(() => null);
  if (last !== null && Math.abs(now - last.mtimeMs) < DAY) return;
  await pruneWorkCache(folder, before);
  await writeWhole(mark, new Uint8Array());
}

const DAY = 86_400_000;

/**
 * Removes what was not used since `before`, so that the cache does not grow for ever. What is small and takes minutes to make anew stays for
 * a year: an episode that stays as it is asks for none of it until the code is another one.
 */
export async function pruneWorkCache(folder: string, before: Date): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files) {
    const stats = await stat(file);
    const limit = LASTING.test(path.relative(folder, file)) ? before.getTime() - YEAR : before.getTime();
    if (stats.mtimeMs < limit) await rm(file, { force: true });
  }
}

const YEAR = 365 * DAY;
const LASTING = /^audio-measures-/;

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
