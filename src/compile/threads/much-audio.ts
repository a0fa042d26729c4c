import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Whether the folders of several episodes hold so much audio that threads measure it sooner than they take to begin. */
export async function hasMuchAudio(root: string, slugs: readonly string[]): Promise<boolean> {
  if (slugs.length < SEVERAL) return false;
  const sizes = await Promise.all(slugs.map((slug) => audioBytes(path.join(root, slug))));
  return sizes.reduce((sum, bytes) => sum + bytes, 0) >= MUCH_BYTES;
}

/** Whoever edits texts changes fewer at once, and their audio is measured by then. */
const SEVERAL = 4;

/** Some three hours of MP3. */
const MUCH_BYTES = 200_000_000;

async function audioBytes(folder: string): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith("audio."));
  const stats = await Promise.all(names.map((name) => stat(path.join(folder, name)).catch(() => null)));
  return stats.reduce((sum, found) => sum + (found?.size ?? 0), 0);
}
