import { type BigIntStats, type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { digest } from "./digest.ts";

/** What the file system tells of a file, or of a folder and all that is in it, without reading any. */
export interface FolderFacts {
  /** Stays the same as long as every byte does, unless a file is changed within the same step of the clock. Empty when nothing is there. */
  readonly digest: string;
  readonly files: FileFacts;
}

/** How each file is told from others, by its name relative to the folder, with `/`; empty for one that is too young to be told. */
export type FileFacts = ReadonlyMap<string, string>;

/** Clocks of file systems go in steps; the coarsest in use is of two seconds. What is younger could be changed and look the same. */
export const TELLING_MILLISECONDS = 3000;

/**
 * Among the facts are a file's place on disk and the time of its last change, which no program sets: so other bytes of the same length
 * and with the old date are told as well. `now` tells which files are too young. Null when it cannot be told: a link leads to a folder or
 * to nothing, or something may not be looked at.
 */
export function folderFacts(place: string, now: number): FolderFacts | null {
  const facts: string[] = [];
  const files = new Map<string, string>();
  try {
    for (const [name, stats] of entriesOf(place, "")) {
      const fact = stats.isFile() ? factsOf(stats) : `${stats.mode}`;
      facts.push(name, fact);
      if (stats.isFile()) files.set(name.split(path.sep).join("/"), isYoung(stats, now) ? "" : fact);
    }
  } catch {
    return null;
  }
  return { digest: facts.length === 0 ? "" : digest(...facts), files };
}

/** How a file is told from what it was, and whether it is too young for that. */
export function factsOfFile(
  place: string,
  now: number,
): { readonly fact: string; readonly isYoung: boolean } {
  const stats = statSync(place, { bigint: true });
  return { fact: factsOf(stats), isYoung: isYoung(stats, now) };
}

function isYoung({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return Math.max(Number(mtimeMs), Number(ctimeMs)) > now - TELLING_MILLISECONDS;
}

/** Whether a file is too young to be told from what it will be. */
export function hasYoung({ files }: FolderFacts): boolean {
  return [...files.values()].includes("");
}

type Entry = readonly [name: string, stats: BigIntStats];

/** A file, or a folder with everything in it. Throws what the file system says to what cannot be told. */
function* entriesOf(place: string, name: string): Generator<Entry> {
  const stats = statSync(place, { bigint: true, throwIfNoEntry: name !== "" });
  if (stats === undefined) return;
  yield [name, stats];
  if (!stats.isDirectory()) return;
  for (const entry of readdirSync(place, { withFileTypes: true }).sort(byName)) {
    const inner = path.join(place, entry.name);
    if (entry.isSymbolicLink() && statSync(inner).isDirectory())
      throw new Error(`${inner} may lead anywhere`);
    yield* entriesOf(inner, path.join(name, entry.name));
  }
}

function factsOf({ dev, ino, mode, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, mode, size, mtimeNs, ctimeNs].join(" ");
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
