import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { AssetContent } from "./asset-set.ts";

/** What a build leaves in `dist/`. Paths of `files` begin with `/` and are the addresses under which they are served. */
export interface Output {
  readonly catalog: Uint8Array;
  readonly files: ReadonlyMap<string, AssetContent>;
}

/**
 * Writes an output to `folder`: files first, the catalog that points to them last, then removes what is there no longer.
 * A file that is there with the same bytes is left alone, so that watchers see only what changed.
 */
export async function writeOutput(folder: string, output: Output): Promise<void> {
  const assets = path.join(folder, "assets");
  for (const [name, content] of output.files) await writeAsset(path.join(assets, name), content);
  await writeChanged(path.join(folder, "catalog.bin"), output.catalog);
  await removeOthers(assets, new Set([...output.files.keys()].map((name) => path.join(assets, name))));
}

/** Removes what a build left in `folder`, so that nobody takes it for what the sources say now. */
export async function removeOutput(folder: string): Promise<void> {
  await rm(path.join(folder, "catalog.bin"), { force: true });
  await rm(path.join(folder, "assets"), { recursive: true, force: true });
}

async function writeAsset(file: string, content: AssetContent): Promise<void> {
  if (content instanceof Uint8Array) return writeChanged(file, content);
  // Its name holds the digest of its content: a file of this name and size is this file.
  const known = await stat(file).catch(() => null);
  if (known?.size === content.bytes) return;
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(content.copyOf, `${file}.new`);
  await rename(`${file}.new`, file);
}

async function writeChanged(file: string, bytes: Uint8Array): Promise<void> {
  const known = await readFile(file).catch(() => null);
  if (known?.equals(bytes)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.new`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (!kept.has(place)) await rm(place);
      continue;
    }
    await removeOthers(place, kept);
    const rest = await readdir(place);
    if (rest.length === 0) await rmdir(place);
  }
}
