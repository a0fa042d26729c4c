import type { WorkCache } from "./cache/work-cache.ts";
import type { AssetSet } from "./output/asset-set.ts";
import type { Reports, ShowFolder } from "./sources/show-folder.ts";

/** What every step of a build works with. */
export interface BuildContext extends Reports {
  readonly folder: Pick<ShowFolder, "root">;
  readonly assets: AssetSet;
  readonly cache: WorkCache;
  /** The digest of the code that renders notes. */
  readonly notesDigest: string;
}
