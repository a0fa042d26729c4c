import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Sound } from "../../audio/measures/audio-measures.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { EpisodeNames } from "../episode/episode-names.ts";
import type { FinishedEpisode } from "../episode/finish-episode.ts";
import type { AssetContent } from "../output/asset-set.ts";
import { shortDigest } from "./digest.ts";
import type { FileFacts } from "./folder-facts.ts";
import { type KeptAsset, openAssets, packAssets } from "./kept-assets.ts";
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
  readonly sound: Sound | null;
  /** What it has among the assets. */
  readonly assets: ReadonlyMap<string, AssetContent>;
}

/** An episode that a build before has compiled, and finished, unless the show could not be built then or has changed since. */
type KeptEpisode = ToldEpisode &
  (
    | { readonly finished: FinishedEpisode }
    | { readonly episode: Episode; keepFinished(finished: FinishedEpisode): Promise<void> }
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
  ): Promise<void>;
}

/** Where episodes are kept, and the show whose they are. */
export interface KeptEpisodesPlace {
  readonly folder: string;
  readonly root: string;
  /** Stands in for the show's `url`: what `npm start` builds does not drive out what is deployed. */
  readonly siteUrl?: string | undefined;
  /** Of all its files, before any is read; null when they cannot be told. */
  readonly facts: FileFacts | null;
  readonly now: number;
}

/** Where a show's episodes are kept in the cache. */
export function keptFolder(cache: string): string {
  return path.join(cache, "episodes");
}

/**
 * Episodes kept in `folder`, which may be deleted at any time, as they were compiled last: of each a file with all that most builds ask of it,
 * and one with what was made for it and the episode itself. The latter is named by its origin, so that the two cannot be of different ones.
 */
export function openKeptEpisodes(place: KeptEpisodesPlace): KeptEpisodes {
  const { folder, root, siteUrl = "", facts, now } = place;
  if (facts === null) return NOTHING_KEPT;
  const madeFiles = madeFilesIn(folder);
  const names = namesByFolder(facts);
  const nameOf = (slug: string): string => shortDigest(root, siteUrl, slug);
  return {
    place,
    find: (slug, keys) => {
      const file = path.join(folder, nameOf(slug));
      const kept = readKept(file);
      if (
        kept?.key !== keys.compiled ||
        kept.now > now ||
        !madeFiles.get(nameOf(slug))?.includes(kept.madeFile)
      )
        return null;
      if (!isSame(kept.files, facts, names.get(slug) ?? [])) return null;
      const madeFile = path.join(folder, kept.madeFile);
      touchDaily([file, madeFile], now);
      const told = { ...kept.told, assets: openAssets(kept.assets, madeFile) };
      if (kept.finished !== null && kept.finishedKey === keys.finished)
        return { ...told, finished: kept.finished };
      const keepFinished = (finished: FinishedEpisode): Promise<void> =>
        writeWhole(file, serialize({ ...kept, finished, finishedKey: keys.finished } satisfies Kept));
      return { ...told, episode: readEpisode(madeFile, kept.episodeAt), keepFinished };
    },
    keep: async ({ slug, keys, lookedAt }, { episode, finished, assets, ...told }) => {
      const all = [...new Set([...(names.get(slug) ?? []), ...lookedAt])];
      const files = all.map((file) => [file, facts.get(file) ?? ""] as const);
      if (files.some(([, fact]) => fact === "")) return;
      const { made, kept } = packAssets(assets);
      const madeFile = `${nameOf(slug)}-${shortDigest(keys.compiled, String(now), ...files.flat())}`;
      await writeWhole(path.join(folder, madeFile), Buffer.concat([made, serialize(episode)]));
      const origin = {
        key: keys.compiled,
        now,
        files,
        told,
        madeFile,
        episodeAt: made.byteLength,
        assets: kept,
      };
      const content = serialize({ ...origin, finished, finishedKey: keys.finished } satisfies Kept);
      await writeWhole(path.join(folder, nameOf(slug)), content);
      const former = madeFiles.get(nameOf(slug)) ?? [];
      for (const file of former.filter((name) => name !== madeFile))
        await rm(path.join(folder, file), { force: true });
    },
  };
}

/** For a build that keeps none. */
export const NOTHING_KEPT: KeptEpisodes = { place: null, find: () => null, keep: async () => undefined };

/** What is asked of an episode in most builds. */
interface Kept {
  readonly key: string;
  /** Corrections that lay in the past then do so for good, but a clock may be set back. */
  readonly now: number;
  readonly files: readonly FileFact[];
  readonly told: Omit<ToldEpisode, "assets">;
  /** The file with what was made for it, behind which it stands itself. */
  readonly madeFile: string;
  readonly episodeAt: number;
  readonly assets: readonly KeptAsset[];
  readonly finishedKey: string;
  readonly finished: FinishedEpisode | null;
}

type FileFact = readonly [file: string, fact: string];

/** Whether all files are as they were, and `names` are all that there are in the episode's folder. */
function isSame(files: readonly FileFact[], facts: FileFacts, names: readonly string[]): boolean {
  const known = new Set(files.map(([file]) => file));
  return files.every(([file, fact]) => facts.get(file) === fact) && names.every((file) => known.has(file));
}

/** The files with what was made for episodes, by what the names of these begin with. */
function madeFilesIn(folder: string): ReadonlyMap<string, readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return Map.groupBy(
    readdirSync(folder).filter((file) => file.includes("-")),
    (file) => file.slice(0, file.indexOf("-")),
  );
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

/** Null for what is not there, or was written by another version of Node. */
function readKept(file: string): Kept | null {
  try {
    // writeWhole wrote it, whole or not at all.
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    return null;
  }
}

function readEpisode(file: string, at: number): Episode {
  // The same.
  return deserialize(readFileSync(file).subarray(at)) as Episode;
}

const DAY = 86_400_000;

/** What is used is not removed for its age; once a day is enough to tell. */
function touchDaily([first = "", ...others]: readonly string[], now: number): void {
  if (statSync(first).mtimeMs > now - DAY) return;
  for (const file of [first, ...others]) utimesSync(file, now / 1000, now / 1000);
}
