import type { Picture } from "../catalog/picture.ts";
import type { Fault } from "../schemas/fault.ts";
import type { HashFile } from "./cache/hashed-file.ts";
import type { WorkCache } from "./cache/work-cache.ts";
import type { AssetSet } from "./output/asset-set.ts";
import type { Reports, ShowFolder } from "./sources/show-folder.ts";

/** What every step of a build works with. */
export interface BuildContext extends Reports {
  readonly folder: Pick<ShowFolder, "root">;
  /** Where a file of the show's folder is on disk, or why it cannot be used. Every file that is looked at by its name passes here. */
  readonly place: (file: string) => Promise<string | Fault>;
  readonly assets: AssetSet;
  /** The pictures that were made, by file and use, also those that are still in work. */
  readonly pictures: Map<string, Promise<MadePicture | Fault>>;
  readonly hashFile: HashFile;
  readonly cache: WorkCache;
}

/** A picture with the files that it has among the assets. */
export interface MadePicture {
  readonly picture: Picture;
  readonly files: AssetSet["files"];
}
