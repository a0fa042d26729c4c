import type { Show } from "../../catalog/show.ts";
import { episodeSchema } from "../../schemas/episode-schema.ts";
import { workContext } from "../build-context.ts";
import {
  type EpisodeKeys,
  type KeptEpisodesPlace,
  NOTHING_KEPT,
  openKeptEpisodes,
} from "../cache/kept-episodes.ts";
import { openWorkCache } from "../cache/work-cache.ts";
import type { EpisodeShow } from "../episode/compile-episode.ts";
import type { EpisodeWork } from "../episode/episode-outcome.ts";
import type { AssetContent } from "../output/asset-set.ts";

/** What the compiling of every episode takes, as it can be handed to a thread. */
export interface ThreadWork {
  /** The show's folder, absolute. */
  readonly root: string;
  readonly show: EpisodeShow;
  readonly whole: Show | null;
  readonly timezone: string;
  readonly keys: EpisodeKeys;
  /** The guids that episodes were given out with. */
  readonly guids: ReadonlyMap<string, string>;
  readonly now: number;
  readonly cacheFolder: string;
  /** Null for a build that keeps no episodes. */
  readonly kept: KeptEpisodesPlace | null;
  /** The show's artwork, of which share pictures are made, by where it is among the assets. */
  readonly artwork: ReadonlyMap<string, AssetContent>;
}

/** The same in the thread that does it. */
export function openThreadWork(work: ThreadWork): EpisodeWork {
  const { root, show, whole, timezone, keys, guids, now, cacheFolder, kept, artwork } = work;
  const context = workContext(root, openWorkCache(cacheFolder), now);
  context.assets.addAll(artwork);
  return {
    show,
    whole,
    schema: episodeSchema(timezone),
    keys,
    guids,
    kept: kept === null ? NOTHING_KEPT : openKeptEpisodes(kept),
    now,
    context,
  };
}
