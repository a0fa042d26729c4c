import type { Episode } from "./episode.ts";

/** What lists say of an episode. It is kept apart from the rest, so that a list opens no episode. */
export const LISTED_FIELDS = [
  "slug",
  "title",
  "publishedAt",
  "season",
  "number",
  "numberDisplay",
  "type",
  "explicit",
  "summary",
  "cover",
  "audio",
] as const satisfies readonly (keyof Episode)[];

/** An episode as lists show it. */
export type ListedEpisode = Pick<Episode, (typeof LISTED_FIELDS)[number]>;
