import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type AssetContent, readAsset } from "../../compile/output/asset-set.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type PortableCopy, renderManifest } from "./portable-copy.ts";

const MANIFEST = "manifest.json";

/**
 * Writes a copy to `folder`, its manifest last: a folder without one is not whole. A folder that holds something else is refused; in one
 * that holds an earlier copy, what the show no longer has is removed. Null when it is written.
 */
export async function writeCopy(folder: string, copy: PortableCopy): Promise<Fault | null> {
  const before = await filesBefore(folder);
  if (before === null) return OCCUPIED;
  await rm(path.join(folder, MANIFEST), { force: true });
  for (const file of copy.files) await writeContent(path.join(folder, file.path), file.content);
  const present = new Set(copy.files.map((file) => file.path));
  for (const file of before) if (!present.has(file)) await rm(path.join(folder, file), { force: true });
  await writeContent(path.join(folder, MANIFEST), Buffer.from(await renderManifest(copy)));
  return null;
}

const OCCUPIED = {
  what: "holds something else than a copy of a show",
  fix: "name a new folder with --into, or empty this one",
};

/** What an earlier copy has put there; null when something else is in the folder. */
async function filesBefore(folder: string): Promise<readonly string[] | null> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return [];
  const manifest = await readFile(path.join(folder, MANIFEST), "utf8").catch(() => null);
  if (manifest === null) return isUnfinished(names) ? [] : null;
  return filesOf(manifest);
}

/** A copy that was interrupted has these and no manifest. */
function isUnfinished(names: readonly string[]): boolean {
  return names.every((name) => ["feed.xml", "assets", "media"].includes(name));
}

/** Files of a manifest that lie below its folder: it may be from anywhere. Null for what is no manifest of a copy. */
function filesOf(manifest: string): readonly string[] | null {
  try {
    const { feed, files } = JSON.parse(manifest);
    if (feed !== "feed.xml" || !Array.isArray(files)) return null;
    return files
      .map(({ path: file }) => String(file))
      .filter((file) => /^(?:feed\.xml|(?:assets|media)\/[\w.-]+)$/.test(file));
  } catch {
    return null;
  }
}

async function writeContent(place: string, content: AssetContent): Promise<void> {
  const draft = `${place}.new`;
  await mkdir(path.dirname(place), { recursive: true });
  if (content instanceof Uint8Array || content.at !== undefined)
    await writeFile(draft, await readAsset(content));
  else await copyFile(content.copyOf, draft);
  await rename(draft, place);
}
