import { absoluteAddress, seasonPath } from "../../catalog/addresses.ts";
import { seasonName } from "../../catalog/season-name.ts";
import type { Show } from "../../catalog/show.ts";
import { podcastSeriesName } from "./podcast-series.ts";
import type { Thing } from "./thing.ts";

/** A season (schema.org/PodcastSeason). */
export function podcastSeasonThing(season: number, show: Show): Thing {
  return {
    "@type": "PodcastSeason",
    name: seasonName(season, show),
    seasonNumber: season,
    url: absoluteAddress(show.url, seasonPath(season)),
    partOfSeries: podcastSeriesName(show),
  };
}
