import type { Owner } from "../../feed-check/feed.ts";
import type { FetchedFeed } from "../../import/fetch/fetch-feed.ts";
import { type GivenSlug, type SlugSurroundings, slugsOf } from "../../import/translate/slugs.ts";
import { surveyItems } from "../../import/translate/survey-items.ts";
import {
  type EpisodeSurroundings,
  type EpisodeTranslation,
  type ItemRefusal,
  translateEpisode,
} from "../../import/translate/translate-episode.ts";
import { pageOfShow, type ShowTranslation, translateShow } from "../../import/translate/translate-show.ts";
import type { Missing, Remark } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { ShowAnswers } from "./show-answers.ts";

/** An episode as it is going to be written. */
export interface PlannedEpisode extends GivenSlug, Omit<EpisodeTranslation, "notes" | "kind"> {
  readonly place: string;
  /** The notes without their tree: of long feeds that is most of it. */
  readonly notes: { readonly kind: "markdown" | "html"; readonly text: string };
}

/** What is going to be written of a feed. */
export interface ImportPlan {
  readonly show: Omit<ShowTranslation, "missing">;
  readonly episodes: readonly PlannedEpisode[];
  /** Items that cannot be episodes. */
  readonly lost: readonly ItemRefusal[];
  readonly remarks: readonly Remark[];
}

/** Why there is no plan: what only the host knows, or what is to be mended first. */
export type NoPlan = { readonly missing: readonly Missing[] } | { readonly faults: readonly Fault[] };

/** A feed and what its host says besides → what is written of it. `known` are slugs that episodes have already, by guid. */
export function importPlan(
  { feed, address }: FetchedFeed,
  answers: ShowAnswers,
  known: ReadonlyMap<string, string>,
): ImportPlan | NoPlan {
  const survey = surveyItems(feed.items());
  if (survey.faults.length > 0) return { faults: survey.faults };
  const { missing, ...show } = translateShow(feed.channel, {
    ...answers,
    feedAddress: address,
    survey,
  });
  if (missing.length > 0) return { missing };
  const oldPage = pageOfShow(feed.channel, address);
  const items = translateAll(feed.items(), { show: show.fields, oldPage });
  const refused = items.filter((item) => item.kind !== "episode");
  const faults = refused.filter(({ kind }) => kind === "fault");
  if (faults.length > 0)
    return { faults: faults.map(({ place, what, fix }) => ({ what: `${place} ${what}`, fix })) };
  const episodes = withSlugs(
    items.filter((item) => item.kind === "episode"),
    { known, language: String(show.fields.language), url: String(show.fields.url) },
  );
  return {
    show,
    episodes,
    lost: refused,
    remarks: [...show.remarks, ...episodes.flatMap(({ remarks }) => remarks)],
  };
}

type TranslatedItem = Omit<PlannedEpisode, keyof GivenSlug> & { readonly kind: "episode" };

function translateAll(
  items: Iterable<Owner>,
  surroundings: EpisodeSurroundings,
): (TranslatedItem | ItemRefusal)[] {
  return Array.from(items, (item) => {
    const translation = translateEpisode(item, surroundings);
    if (translation.kind !== "episode") return translation;
    const { notes, ...episode } = translation;
    const text = notes.kind === "markdown" ? notes.markdown : notes.html;
    return { ...episode, place: item.place, notes: { kind: notes.kind, text } };
  });
}

function withSlugs(items: readonly TranslatedItem[], surroundings: SlugSurroundings): PlannedEpisode[] {
  const slugs = slugsOf(
    items.map(({ wish }) => wish),
    surroundings,
  );
  return items.flatMap((item, index) => {
    const given = slugs[index];
    return given === undefined ? [] : [{ ...item, ...given }];
  });
}
