import { type BigIntStats, type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { digest } from "./digest.ts";

/** What the file system tells of a file, or of a folder and all that is in it, without reading any. */
export interface FolderFacts {
  /** Stays the same as long as every byte does, unless a file is changed within the same step of the clock. Empty when nothing is there. */
  readonly digest: string;
  /** When a file in it was changed last. */
  readonly changedAt: number;
}

/**
 * Among the facts are a file's place on disk and the time of its last change, which no program sets: so other bytes of the same length
 * and with the old date are told as well. Null when it cannot be told: a link leads to a folder or to nothing, or something may not be
 * looked at.
 */
export function folderFacts(place: string): FolderFacts | null {
  const facts: string[] = [];
  let changedAt = 0;
  try {
    for (const [name, stats] of entriesOf(place, "")) {
      const { dev, ino, mode, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = stats;
      if (stats.isFile()) changedAt = Math.max(changedAt, Number(mtimeMs), Number(ctimeMs));
      facts.push(name, stats.isFile() ? [dev, ino, mode, size, mtimeNs, ctimeNs].join(" ") : `${mode}`);
    }
  } catch {
    return null;
  }
  return { digest: facts.length === 0 ? "" : digest(...facts), changedAt };
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

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
