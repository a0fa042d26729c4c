import { readdir } from "node:fs/promises";
import { readIdentities } from "../../compile/identities/identities-file.ts";
import { PAGES_FOLDER } from "../../compile/sources/show-folder.ts";
import type { Journal } from "./journal.ts";
import { PORTRAITS } from "./portraits.ts";

/**
 * The slugs that are taken in a show's folder: of episodes that were imported before by their guids, also when their folders have been renamed
 * since; of others by a name that is no guid.
 */
export async function knownSlugs(root: string, { slugs }: Journal): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(root).catch(() => []);
  const known = new Map([...slugs, ...(await givenSlugs(root))]);
  const ours = new Set(known.values());
  // Portraits lie in one, written before or after the episodes are named; in the other a host's own pages.
  const others = [...new Set([...names, PORTRAITS, PAGES_FOLDER])].filter((name) => !ours.has(name));
  return new Map([...known, ...others.map((name) => [`folder ${name}`, name] as const)]);
}

async function givenSlugs(root: string): Promise<[guid: string, slug: string][]> {
  const source = await readIdentities(root, () => undefined);
  if (source.kind !== "read") return [];
  return [...source.identities.episodes].flatMap(([slug, { guid }]) =>
    guid === undefined ? [] : [[guid, slug]],
  );
}
