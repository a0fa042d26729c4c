import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { SHARED_ASSET_HEADERS } from "./asset-headers.ts";

/**
 * Leaves in the folder of Static Assets what shows that share it have in common, and nothing of shows that are not among them. The one show
 * of a project has all of it for itself.
 */
export async function settleShared(
  dist: string,
  shows: readonly { readonly among?: string }[],
): Promise<void> {
  const names = shows.flatMap(({ among }) => among ?? []);
  if (names.length === 0) return;
  const assets = path.join(dist, "assets");
  const there = await readdir(assets).catch(() => null);
  if (there === null) return;
  for (const name of there)
    if (name !== HEADERS && !names.includes(name)) await rm(path.join(assets, name), { recursive: true });
  const headers = path.join(assets, HEADERS);
  const known = await readFile(headers, "utf8").catch(() => "");
  if (known !== SHARED_ASSET_HEADERS) await writeFile(headers, SHARED_ASSET_HEADERS);
}

const HEADERS = "_headers";
