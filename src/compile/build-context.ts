import type { Picture } from "../catalog/picture.ts";
import type { Fault } from "../schemas/fault.ts";
import type { HashFile } from "./cache/hashed-file.ts";
import type { WorkCache } from "./cache/work-cache.ts";
import type { AssetSet } from "./output/asset-set.ts";
import type { Reports, ShowFolder } from "./sources/show-folder.ts";

/** What every step of a build works with. */
export interface BuildContext extends Reports {
  readonly folder: Pick<ShowFolder, "root">;
  readonly assets: AssetSet;
  /** The pictures that are among the assets, by file and use, also those that are still being made. */
  readonly pictures: Map<string, Promise<Picture | Fault>>;
  readonly hashFile: HashFile;
  readonly cache: WorkCache;
  /** The digest of the code that renders notes. */
  readonly notesDigest: string;
}
