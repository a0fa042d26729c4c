import { EPISODES_PATH, seasonPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup } from "../../catalog/edition/episode-groups.ts";
import { seasonName } from "../../catalog/season-name.ts";
import { fill } from "../../languages/template.ts";
import { podcastSeasonThing } from "../json-ld/podcast-season.ts";
import { GroupPage } from "./group-page.tsx";

export interface SeasonPageProps {
  readonly edition: Edition;
  readonly group: EpisodeGroup;
  /** Which page of its episodes, from 1. */
  readonly number: number;
}

/** The episodes of a season. */
export function SeasonPage({ edition, group, number }: SeasonPageProps) {
  const { show } = edition;
  const season = Number(group.slug);
  const heading = seasonName(season, show);
  return (
    <GroupPage
      edition={edition}
      group={group}
      number={number}
      heading={heading}
      description={fill(show.texts.seasonDescription, { season: heading, show: show.title })}
      path={(page) => seasonPath(season, page)}
      above={[{ name: show.texts.episodes, path: EPISODES_PATH }]}
      things={[podcastSeasonThing(season, show)]}
    />
  );
}
