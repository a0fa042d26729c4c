import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** Writes a file of the cache whole or not at all: a build that is stopped, or another one at the same time, leaves nothing broken. */
export function writeWhole(place: string, content: string | Uint8Array): void {
  const folder = path.dirname(place);
  const draft = `${place}.${process.pid}-${threadId}`;
  try {
    writeFileSync(draft, content);
  } catch {
    // Made only where it is missing: a large show has tens of thousands of files in its cache.
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
  }
  renameSync(draft, place);
}
