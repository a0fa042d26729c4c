import type { AssetSet } from "./asset-set.ts";
import type { Report, ShowFolder } from "./show-folder.ts";
import type { WorkCache } from "./work-cache.ts";

/** What every step of a build works with. */
export interface BuildContext {
  readonly folder: Pick<ShowFolder, "root">;
  readonly assets: AssetSet;
  readonly cache: WorkCache;
  readonly report: Report;
  /** The digest of the code that renders notes. */
  readonly notesDigest: string;
}
