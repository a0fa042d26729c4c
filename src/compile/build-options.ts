import type { SiteFiles } from "../catalog/catalog.ts";
import type { KeptEpisodes } from "./cache/kept-episodes.ts";
import type { WorkCache } from "./cache/work-cache.ts";
import type { OwnSources } from "./own-sources.ts";
import type { PreviewOptions } from "./site-preview.ts";

/** What a build is made from. Nothing in its output depends on `now`, which only tells corrections that lie in the future. */
export interface BuildOptions extends OwnSources {
  /** The show's folder, absolute. */
  readonly root: string;
  /** Stands in for the show's `url`. */
  readonly siteUrl?: string | undefined;
  readonly cache: WorkCache;
  /** Tells the code and its packages; what is made of them alone is then made once. */
  readonly codeFacts?: string | null;
  /** Episodes that builds before have compiled. */
  readonly kept?: KeptEpisodes;
  readonly now: number;
  /** How many threads compile episodes, when many have changed; one unless told. What they make does not depend on it. */
  readonly threads?: number;
  /** How much the Worker may have in all; what Workers take unless told. */
  readonly workerBytes?: number;
  readonly identities?: IdentityOptions;
  /** What the show is called among several that share a Worker: the folder of its files in Static Assets. */
  readonly among?: string | undefined;
  /** Whether the show is built to be deployed: then what bars a deployment is a Problem. */
  readonly deploys?: boolean;
  /** Shows what is to come. Never part of what is deployed. */
  readonly preview?: PreviewOptions | undefined;
  /** For `wrangler dev`. Never part of what is deployed. */
  readonly dev?: SiteFiles["dev"] | undefined;
  readonly onProgress?: (done: number, all: number) => void;
}

/** How a build holds what the show has given out (`identities.yaml`); it grows unless told. */
export interface IdentityOptions {
  /** Whether the file may lack what the sources say, for whoever builds to write it; or must not, where nobody could commit it. */
  readonly manner: "grow" | "frozen";
  /** Where this machine has a copy of the file as it was last, as the host would write it; null when it has none. */
  readonly copy: string | null;
}
