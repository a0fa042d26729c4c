import { EPISODES_PATH, episodePath, seasonPath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import { seasonName } from "../../catalog/season-name.ts";
import type { Show } from "../../catalog/show.ts";
import type { Crumb } from "../shell/breadcrumbs.tsx";

/** The way from the show to an episode: by its season, when it is in one and listed there. */
export function episodeTrail({ slug, title, season, unlisted }: Episode, show: Show): readonly Crumb[] {
  return [
    { name: show.texts.episodes, path: EPISODES_PATH },
    ...(season === undefined || unlisted
      ? []
      : [{ name: seasonName(season, show), path: seasonPath(season) }]),
    { name: title, path: episodePath(slug) },
  ];
}
