import type { Episode } from "../../catalog/episode.ts";

/** What no two episodes have in common, and the order in which they come. */
export interface EpisodeNames extends Pick<Episode, "slug" | "publishedAt" | "guid" | "number" | "season"> {
  /** The address of its audio. */
  readonly enclosure: string;
}

export function episodeNames({ slug, publishedAt, guid, number, season, audio }: Episode): EpisodeNames {
  return {
    ...{ slug, publishedAt, guid, enclosure: audio.href },
    ...(number !== undefined && { number }),
    ...(season !== undefined && { season }),
  };
}
