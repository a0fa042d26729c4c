import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { digest } from "./digest.ts";

/** Where Airdate itself is. */
export interface OwnSources {
  /** The folder of its sources, absolute. */
  readonly code: string;
  /** The lock file of its packages. */
  readonly lockFile: string;
}

/** The digest of the sources in some rooms and of the versions of the packages that they use: work done by other code is other work. */
export async function codeDigest(code: string, rooms: readonly string[], lockFile: string): Promise<string> {
  const folders = await Promise.all(rooms.map((room) => sourceFiles(path.join(code, room))));
  const files = folders.flat().sort();
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const names = files.map((file) => path.relative(code, file).split(path.sep).join("/"));
  return digest(...names, ...texts, await readFile(lockFile));
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"));
  return files.map((entry) => path.join(entry.parentPath, entry.name));
}
