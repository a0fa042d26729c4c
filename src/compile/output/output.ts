import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { concurrently } from "../concurrently.ts";
import { type AssetContent, readAsset } from "./asset-set.ts";
import type { OutputPlaces } from "./output-places.ts";

/**
 * What a build leaves in `dist/`. Paths of `files` begin with `/` and are the addresses under which they are served; those that lie in the
 * media bucket stay where they are.
 */
export interface Output {
  readonly catalog: Uint8Array;
  readonly files: ReadonlyMap<string, AssetContent>;
}

/**
 * Writes an output to its places: files first, the catalog that points to them last, then removes what is there no longer.
 * A file that is there with the same bytes is left alone, so that watchers see only what changed.
 */
export async function writeOutput({ catalog, assets }: OutputPlaces, output: Output): Promise<void> {
  const there = await filesIn(assets);
  const deployed = new Map([...output.files].filter(([, content]) => isDeployed(content)));
  const files = [...deployed].filter(([name]) => !(isNamedByContent(name) && there.has(name)));
  const folders = new Set(["/", ...files.map(([name]) => path.posix.dirname(name))]);
  for (const name of folders) await mkdir(path.join(assets, name), { recursive: true });
  await concurrently(files, FILES_AT_ONCE, ([name, content]) => {
    const place = path.join(assets, name);
    // It is not there: there is nothing to compare it with.
    return isNamedByContent(name) && content instanceof Uint8Array
      ? writeDraft(place, content)
      : writeAsset(place, content);
  });
  await mkdir(path.dirname(catalog), { recursive: true });
  await writeChanged(catalog, output.catalog);
  for (const name of there) if (!deployed.has(name)) await rm(path.join(assets, name));
  await removeEmptyFolders(assets);
}

function isDeployed(content: AssetContent): boolean {
  return content instanceof Uint8Array || content.media === undefined;
}

/** Each opens two files at most. */
const FILES_AT_ONCE = 16;

/** A file takes its place when it is whole: one that is there under the digest of its content is that file, and is not read. */
function isNamedByContent(name: string): boolean {
  return name.startsWith("/assets/");
}

/** By their addresses. */
async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  const places = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(places.map((place) => `/${place.split(path.sep).join("/")}`));
}

/** Removes what a build left, so that nobody takes it for what the sources say now. */
export async function removeOutput({ catalog, assets }: OutputPlaces): Promise<void> {
  await rm(catalog, { force: true });
  await rm(assets, { recursive: true, force: true });
}

async function writeAsset(file: string, content: AssetContent): Promise<void> {
  if (content instanceof Uint8Array) return writeChanged(file, content);
  // Its name holds the digest of its content: a file of this name and size is this file.
  const known = await stat(file).catch(() => null);
  if (known?.size === content.bytes) return;
  if (content.at !== undefined) return writeDraft(file, await readAsset(content));
  await copyFile(content.copyOf, `${file}.new`);
  await rename(`${file}.new`, file);
}

async function writeChanged(file: string, bytes: Uint8Array): Promise<void> {
  const known = await readFile(file).catch(() => null);
  if (!known?.equals(bytes)) await writeDraft(file, bytes);
}

async function writeDraft(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const place = path.join(folder, entry.name);
    await removeEmptyFolders(place);
    const rest = await readdir(place);
    if (rest.length === 0) await rmdir(place);
  }
}
