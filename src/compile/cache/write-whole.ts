import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** Writes a file of the cache whole or not at all: a build that is stopped, or another one at the same time, leaves nothing broken. */
export async function writeWhole(place: string, content: string | Uint8Array): Promise<void> {
  const draft = `${place}.${process.pid}-${threadId}`;
  try {
    await writeFile(draft, content);
  } catch {
    // Made only where it is missing: a large show has thousands of files in its cache.
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(draft, content);
  }
  await rename(draft, place);
}
