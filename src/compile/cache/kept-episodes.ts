import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import type { Episode } from "../../catalog/episode.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { AssetContent } from "../output/asset-set.ts";
import { digest } from "./digest.ts";
import type { FileFacts } from "./folder-facts.ts";
import { writeWhole } from "./write-whole.ts";

/** An episode as it was compiled without a Problem. */
interface CompiledOnce {
  readonly fields: EpisodeFields;
  readonly episode: Episode;
  readonly warnings: readonly Warning[];
  /** What it has among the assets. */
  readonly assets: ReadonlyMap<string, AssetContent>;
}

/** What an episode was compiled of. */
interface EpisodeOrigin {
  readonly slug: string;
  /** A digest of all that is not in files: the code, and the show's fields that it takes. */
  readonly key: string;
  /** The files outside its folder that were looked at, by their names relative to the show's folder. */
  readonly lookedAt: Iterable<string>;
}

/** The episodes that builds before have compiled. */
export interface KeptEpisodes {
  /** An episode for which nothing has changed: no file, nor which files there are in its folder, nor the key. */
  find(slug: string, key: string): CompiledOnce | null;
  keep(origin: EpisodeOrigin, compiled: CompiledOnce): void;
}

/** Where episodes are kept, and the show whose they are. */
export interface KeptEpisodesPlace {
  readonly folder: string;
  readonly root: string;
  /** Of all its files, before any is read; null when they cannot be told. */
  readonly facts: FileFacts | null;
  readonly now: number;
}

/** Episodes kept in `folder`, which may be deleted at any time: what was compiled of each last, and what it has among the assets. */
export function openKeptEpisodes({ folder, root, facts, now }: KeptEpisodesPlace): KeptEpisodes {
  if (facts === null) return NOTHING_KEPT;
  const made = openMadeFiles(path.join(folder, "made"));
  const names = namesByFolder(facts);
  const placeOf = (slug: string) => path.join(folder, `${digest(root, slug)}.json`);
  return {
    find: (slug, key) => {
      const kept = readKept(placeOf(slug));
      if (kept?.key !== key || kept.now > now) return null;
      const isSame = kept.files.every(([file, fact]) => facts.get(file) === fact);
      const known = new Set(kept.files.map(([file]) => file));
      if (!isSame || !(names.get(slug) ?? []).every((file) => known.has(file))) return null;
      const assets = made.find(kept.assets);
      if (assets === null) return null;
      touchDaily(placeOf(slug), now, () => made.touch(kept.assets, now));
      return { ...kept.compiled, assets };
    },
    keep: ({ slug, key, lookedAt }, { assets, ...compiled }) => {
      const all = [...new Set([...(names.get(slug) ?? []), ...lookedAt])];
      const files = all.map((file) => [file, facts.get(file) ?? ""] as const);
      if (files.some(([, fact]) => fact === "")) return;
      const kept: KeptEpisode = { key, now, files, compiled, assets: made.keep(assets) };
      writeWhole(placeOf(slug), JSON.stringify(kept));
    },
  };
}

/** For a build that keeps none. */
export const NOTHING_KEPT: KeptEpisodes = { find: () => null, keep: () => undefined };

interface KeptEpisode {
  readonly key: string;
  /** Corrections that lay in the past then do so for good, but a clock may be set back. */
  readonly now: number;
  readonly files: readonly (readonly [file: string, fact: string])[];
  readonly compiled: Omit<CompiledOnce, "assets">;
  readonly assets: readonly KeptAsset[];
}

/** An asset that is a copy of a file of the show's, or else one that was made and is kept under its own name. */
interface KeptAsset {
  readonly address: string;
  readonly bytes: number;
  readonly copyOf?: string;
}

interface MadeFiles {
  /** The assets by their addresses; null when one is kept no longer. */
  find(assets: readonly KeptAsset[]): ReadonlyMap<string, AssetContent> | null;
  keep(assets: ReadonlyMap<string, AssetContent>): readonly KeptAsset[];
  touch(assets: readonly KeptAsset[], now: number): void;
}

/** Their names hold the digest of their content: one that is there is whole, and is that file. */
function openMadeFiles(folder: string): MadeFiles {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const contentOf = ({ address, bytes, copyOf }: KeptAsset): AssetContent => ({
    copyOf: copyOf ?? path.join(folder, path.posix.basename(address)),
    bytes,
  });
  const keepOne = (address: string, content: AssetContent): KeptAsset => {
    if (!(content instanceof Uint8Array)) return { address, ...content };
    const name = path.posix.basename(address);
    if (!there.has(name)) writeWhole(path.join(folder, name), content);
    there.add(name);
    return { address, bytes: content.byteLength };
  };
  const isMade = ({ copyOf }: KeptAsset) => copyOf === undefined;
  return {
    find: (assets) =>
      assets.filter(isMade).every(({ address }) => there.has(path.posix.basename(address)))
        ? new Map(assets.map((asset) => [asset.address, contentOf(asset)]))
        : null,
    keep: (assets) => [...assets].map(([address, content]) => keepOne(address, content)),
    touch: (assets, now) => {
      for (const { address } of assets.filter(isMade))
        touch(path.join(folder, path.posix.basename(address)), now);
    },
  };
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

function readKept(place: string): KeptEpisode | null {
  try {
    // keep wrote it, whole or not at all.
    return JSON.parse(readFileSync(place, "utf8")) as KeptEpisode;
  } catch {
    return null;
  }
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
