import { compareAired } from "../../catalog/edition/compare-aired.ts";
import { packSearch } from "../../search/pack/pack-search.ts";
import type { FinishedEpisode } from "../episode/finish-episode.ts";

/** The files of the search of these episodes, by their paths, for the Worker alone. */
export function searchFiles(
  episodes: readonly Pick<FinishedEpisode, "packed" | "terms">[],
): ReadonlyMap<string, Uint8Array> {
  const oldestFirst = episodes.toSorted((a, b) => compareAired(b.packed, a.packed));
  return packSearch(oldestFirst.map(({ terms }) => terms));
}
