import { seasonPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { OwnWords } from "../../catalog/own-words.ts";
import { seasonName } from "../../catalog/season-name.ts";
import { hostHtml } from "../shell/host-html.ts";
import { EpisodeSection } from "./episode-section.tsx";

/** The text or the season that the home page begins with; null when nothing of the season is out. */
export function homeLead(edition: Edition, lead: Exclude<NonNullable<OwnWords["lead"]>, "newest">) {
  if ("html" in lead) return <div class="prose">{hostHtml(lead.html)}</div>;
  const { show } = edition;
  const list = edition.group("season", String(lead.season));
  return (
    list && (
      <EpisodeSection
        id="season"
        title={seasonName(lead.season, show)}
        list={list}
        path={seasonPath(lead.season)}
        show={show}
        lead
      />
    )
  );
}
