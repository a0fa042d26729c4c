import { existsSync } from "node:fs";
import path from "node:path";
import type { OwnSources } from "../own-sources.ts";
import { digest } from "./digest.ts";
import { type FolderFacts, folderFacts, hasYoung } from "./folder-facts.ts";

/**
 * Tells Airdate's own code, its packages and what runs it: npm leaves a list in `node_modules` of what it installed there. Null when some
 * cannot be told, or are too young to be told apart.
 */
export function codeFacts({ code, lockFile }: OwnSources, now: number): string | null {
  const installed = path.join(path.dirname(lockFile), "node_modules", ".package-lock.json");
  // npm alone leaves that list: of what others install, their lock file says enough.
  const places = existsSync(installed) ? [code, lockFile, installed] : [code, lockFile];
  return digestOfFacts(places.map((place) => folderFacts(place, now)));
}

/** Null when some cannot be told. */
export function digestOfFacts(all: readonly (FolderFacts | null)[]): string | null {
  const told = all.flatMap((facts) => (facts === null || hasYoung(facts) ? [] : facts.digest));
  const runtime = [process.version, process.platform, process.arch];
  return told.length < all.length ? null : digest(...runtime, ...told);
}
