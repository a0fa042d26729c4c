import { readFileSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Episode } from "../../catalog/episode.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { EpisodeNames } from "../episode/episode-names.ts";
import type { FinishedEpisode } from "../episode/finish-episode.ts";
import type { AssetContent } from "../output/asset-set.ts";
import { digest } from "./digest.ts";
import type { FileFacts } from "./folder-facts.ts";
import { type MadeAsset, openMadeFiles } from "./made-files.ts";
import { writeWhole } from "./write-whole.ts";

/** What an episode was compiled of besides files. */
export interface EpisodeKeys {
  /** A digest of the code, and of the show's fields that an episode takes. */
  readonly compiled: string;
  /** The same and all of the show: of that its entries in feeds are made. */
  readonly finished: string;
}

/** What an episode was compiled of. */
interface EpisodeOrigin {
  readonly slug: string;
  readonly keys: EpisodeKeys;
  /** The files outside its folder that were looked at, by their names relative to the show's folder. */
  readonly lookedAt: Iterable<string>;
}

/** What is told of an episode that was compiled without a Problem. */
interface ToldEpisode {
  readonly fields: EpisodeFields;
  readonly names: EpisodeNames;
  readonly warnings: readonly Warning[];
  /** What it has among the assets. */
  readonly assets: ReadonlyMap<string, AssetContent>;
}

/** An episode that a build before has compiled, and finished, unless the show could not be built then or has changed since. */
type KeptEpisode = ToldEpisode &
  (
    | { readonly finished: FinishedEpisode }
    | { readonly episode: Episode; keepFinished(finished: FinishedEpisode): void }
  );

/** The episodes that builds before have compiled. */
export interface KeptEpisodes {
  /** Where they are; null when none are kept. */
  readonly place: KeptEpisodesPlace | null;
  /** An episode for which nothing has changed: no file, nor which files there are in its folder, nor the keys. */
  find(slug: string, keys: EpisodeKeys): KeptEpisode | null;
  keep(
    origin: EpisodeOrigin,
    compiled: ToldEpisode & { readonly episode: Episode; readonly finished: FinishedEpisode | null },
  ): void;
}

/** Where episodes are kept, and the show whose they are. */
export interface KeptEpisodesPlace {
  readonly folder: string;
  readonly root: string;
  /** Of all its files, before any is read; null when they cannot be told. */
  readonly facts: FileFacts | null;
  readonly now: number;
}

/** Where a show's episodes are kept in the cache. */
export function keptFolder(cache: string): string {
  return path.join(cache, "episodes");
}

/** Episodes kept in `folder`, which may be deleted at any time: what was compiled of each last, and what it has among the assets. */
export function openKeptEpisodes(place: KeptEpisodesPlace): KeptEpisodes {
  const { folder, root, facts, now } = place;
  if (facts === null) return NOTHING_KEPT;
  const made = openMadeFiles(path.join(folder, "made"));
  const names = namesByFolder(facts);
  const placeOf = (slug: string, part: "finished" | "episode") =>
    path.join(folder, `${digest(root, slug)}.${part}`);
  const isSame = (slug: string, { files }: KeptOrigin): boolean => {
    const known = new Set(files.map(([file]) => file));
    return (
      files.every(([file, fact]) => facts.get(file) === fact) &&
      (names.get(slug) ?? []).every((file) => known.has(file))
    );
  };
  return {
    place,
    find: (slug, keys) => {
      const finishedPlace = placeOf(slug, "finished");
      const kept = readKept<KeptFinished>(finishedPlace);
      if (kept?.key !== keys.compiled || kept.now > now || !isSame(slug, kept)) return null;
      const assets = made.find(kept.assets);
      if (assets === null) return null;
      const whole = placeOf(slug, "episode");
      touchDaily(finishedPlace, now, () => {
        touch(whole, now);
        made.touch(kept.assets, now);
      });
      const told = { ...kept.told, assets };
      if (kept.finished !== null && kept.finishedKey === keys.finished)
        return { ...told, finished: kept.finished };
      const { episode, origin } = readKept<KeptWhole>(whole) ?? {};
      if (episode === undefined || origin !== originOf(kept)) return null;
      const keepFinished = (finished: FinishedEpisode): void =>
        writeKept(finishedPlace, { ...kept, finished, finishedKey: keys.finished });
      return { ...told, episode, keepFinished };
    },
    keep: ({ slug, keys, lookedAt }, { episode, finished, assets, ...told }) => {
      const all = [...new Set([...(names.get(slug) ?? []), ...lookedAt])];
      const files = all.map((file) => [file, facts.get(file) ?? ""] as const);
      if (files.some(([, fact]) => fact === "")) return;
      const origin = { key: keys.compiled, now, files };
      writeKept<KeptWhole>(placeOf(slug, "episode"), { origin: originOf(origin), episode });
      const kept = { ...origin, told, assets: made.keep(assets), finishedKey: keys.finished, finished };
      writeKept<KeptFinished>(placeOf(slug, "finished"), kept);
    },
  };
}

/** For a build that keeps none. */
export const NOTHING_KEPT: KeptEpisodes = { place: null, find: () => null, keep: () => undefined };

interface KeptOrigin {
  readonly key: string;
  /** Corrections that lay in the past then do so for good, but a clock may be set back. */
  readonly now: number;
  readonly files: readonly (readonly [file: string, fact: string])[];
}

/** All that is asked of an episode in most builds. */
interface KeptFinished extends KeptOrigin {
  readonly told: Omit<ToldEpisode, "assets">;
  readonly assets: readonly MadeAsset[];
  readonly finishedKey: string;
  readonly finished: FinishedEpisode | null;
}

/** What is asked of it when the show has changed. */
interface KeptWhole {
  /** Of which origin it is. */
  readonly origin: string;
  readonly episode: Episode;
}

function originOf({ key, now, files }: KeptOrigin): string {
  return digest(key, String(now), ...files.flat());
}

function namesByFolder(facts: FileFacts): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const file of facts.keys()) {
    const [folder = ""] = file.split("/");
    const known = names.get(folder);
    if (known === undefined) names.set(folder, [file]);
    else known.push(file);
  }
  return names;
}

/** Null for what is not there, or was written by another version. */
function readKept<T>(place: string): T | null {
  try {
    // writeKept wrote it, whole or not at all.
    return deserialize(readFileSync(place)) as T;
  } catch {
    return null;
  }
}

function writeKept<T>(place: string, kept: T): void {
  writeWhole(place, serialize(kept));
}

const DAY = 86_400_000;

/** What is used is not removed for its age; once a day is enough to tell. */
function touchDaily(place: string, now: number, others: () => void): void {
  if (statSync(place).mtimeMs > now - DAY) return;
  touch(place, now);
  others();
}

function touch(place: string, now: number): void {
  utimesSync(place, now / 1000, now / 1000);
}
