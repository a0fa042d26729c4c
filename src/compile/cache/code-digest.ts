import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { digest, shortDigest } from "./digest.ts";

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

/**
 * The digest of the modules in a folder of Airdate's own and of all that they import, as they run: their module graph tells what that
 * is. Words in comments and the names of inner variables change nothing.
 */
export async function runningCodeDigest(code: string, folder: string): Promise<string> {
  const result = await build({
    entryPoints: (await sourceFiles(path.join(code, folder))).sort(),
    // Never written: it tells apart what came of each module.
    outdir: "out",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    logLevel: "silent",
  });
  return shortDigest(...result.outputFiles.map(({ contents }) => contents));
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"));
  return files.map((entry) => path.join(entry.parentPath, entry.name));
}
