import type { Picture } from "../catalog/picture.ts";
import type { Fault } from "../schemas/fault.ts";
import { fileHasher, type HashFile } from "./cache/hashed-file.ts";
import { type HashLargeFile, largeFileHasher } from "./cache/large-file.ts";
import type { WorkCache } from "./cache/work-cache.ts";
import { type AssetSet, createAssetSet } from "./output/asset-set.ts";
import { placeInside, type Reports, type ShowFolder } from "./sources/show-folder.ts";

/** What every step of a build works with. */
export interface BuildContext extends WorkContext, Reports {}

/** The same without whom to tell. */
export interface WorkContext {
  readonly folder: Pick<ShowFolder, "root">;
  /** Where a file of the show's folder is on disk, or why it cannot be used. Every file that is looked at by its name passes here. */
  readonly place: (file: string, mostBytes?: number) => Promise<string | Fault>;
  readonly assets: AssetSet;
  /** The pictures that were made, by file and use, also those that are still in work. */
  readonly pictures: Map<string, Promise<MadePicture | Fault>>;
  readonly hashFile: HashFile;
  /** The same for one of any size. */
  readonly hashLargeFile: HashLargeFile;
  readonly cache: WorkCache;
}

/** A context in which nothing was done yet, for the show's folder at `root`. `now` tells which files are too young to be known again. */
export function workContext(root: string, cache: WorkCache, now: number): WorkContext {
  return {
    folder: { root },
    place: (file, mostBytes) => placeInside(root, file, mostBytes),
    assets: createAssetSet(),
    pictures: new Map(),
    hashFile: fileHasher(),
    hashLargeFile: largeFileHasher(cache, now),
    cache,
  };
}

/** A picture with the files that it has among the assets. */
export interface MadePicture {
  readonly picture: Picture;
  readonly files: AssetSet["files"];
}
