import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { OwnSources } from "../own-sources.ts";
import type { CodeWork } from "./code-work.ts";
import { digest, shortDigest } from "./digest.ts";

/**
 * The digest of the modules in a folder of Airdate's own and of all of its modules that they import, as they run: their module graph
 * tells which these are. Words in comments and the names of inner variables change nothing.
 */
export async function runningCodeDigest(code: string, folder: string, once: CodeWork): Promise<string> {
  const made = await once(["digest", folder], async () => Buffer.from(await digestOfModules(code, folder)));
  return Buffer.from(made).toString();
}

async function digestOfModules(code: string, folder: string): Promise<string> {
  const files = (await sourceFiles(path.join(code, folder))).map((file) => path.relative(code, file));
  const result = await build({
    absWorkingDir: code,
    entryPoints: files.sort(),
    // Never written: it tells apart what came of each module.
    outdir: "out",
    bundle: true,
    packages: "external",
    minify: true,
    write: false,
    format: "esm",
    logLevel: "silent",
  });
  return shortDigest(...result.outputFiles.map(({ contents }) => contents));
}

/** The same with the versions of all packages: what is made by other code, or by another package, is made anew. */
export async function workingCodeDigest(
  { code, lockFile }: OwnSources,
  folder: string,
  once: CodeWork,
): Promise<string> {
  return digest(await runningCodeDigest(code, folder, once), await readFile(lockFile));
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".d.ts"));
  return files.map((entry) => path.join(entry.parentPath, entry.name));
}
