import type { Owner } from "../../feed-check/feed.ts";
import type { FetchedFeed } from "../../import/fetch/fetch-feed.ts";
import {
  type GivenSlug,
  type SlugSurroundings,
  type SlugWish,
  slugsOf,
} from "../../import/translate/slugs.ts";
import { surveyItems } from "../../import/translate/survey-items.ts";
import {
  type EpisodeSurroundings,
  type EpisodeTranslation,
  type ItemRefusal,
  outlineEpisode,
  surroundingsIn,
  translateEpisode,
} from "../../import/translate/translate-episode.ts";
import { pageOfShow, type ShowTranslation, translateShow } from "../../import/translate/translate-show.ts";
import type { Missing, Remark } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type NamedPortrait, portraitsIn } from "./portraits.ts";
import type { ShowAnswers } from "./show-answers.ts";

/** An episode by what tells it from others: of that a plan is made, for all of them. */
interface OutlinedEpisode extends GivenSlug {
  readonly place: string;
  readonly wish: SlugWish;
  readonly portraits: readonly NamedPortrait[];
}

/** An episode as it is going to be written. */
export interface PlannedEpisode extends OutlinedEpisode, Omit<EpisodeTranslation, "kind" | "notes"> {
  readonly notes: { readonly kind: "markdown" | "html"; readonly text: string };
}

/** What is going to be written of a feed. */
export interface ImportPlan {
  readonly show: Omit<ShowTranslation, "missing">;
  readonly episodes: readonly OutlinedEpisode[];
  /** Items that cannot be episodes. */
  readonly lost: readonly ItemRefusal[];
  /** Of the show; each episode has its own. */
  readonly remarks: readonly Remark[];
  /**
   * The episodes, in the same order, each translated when its turn comes: that takes most of the time of planning, in which files can be fetched,
   * and the texts of a long feed are never in memory together.
   */
  translated(): Iterable<PlannedEpisode>;
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
  const surroundings = surroundingsIn(show.fields, pageOfShow(feed.channel, address));
  const { outlines, refused } = outlinesOf(feed.items(), surroundings);
  const faults = refused.filter(({ kind }) => kind === "fault");
  if (faults.length > 0)
    return { faults: faults.map(({ place, what, fix }) => ({ what: `${place} ${what}`, fix })) };
  const episodes = withSlugs(outlines, {
    known,
    language: String(show.fields.language),
    url: String(show.fields.url),
  });
  return {
    show,
    episodes,
    lost: refused,
    remarks: show.remarks,
    translated: () => translatedItems(feed.items(), episodes, surroundings),
  };
}

type ItemOutline = Omit<OutlinedEpisode, keyof GivenSlug>;

interface Outlines {
  readonly outlines: readonly ItemOutline[];
  readonly refused: readonly ItemRefusal[];
}

function outlinesOf(items: Iterable<Owner>, surroundings: EpisodeSurroundings): Outlines {
  const outlines: ItemOutline[] = [];
  const refused: ItemRefusal[] = [];
  for (const item of items) {
    const episode = outlineEpisode(item, surroundings);
    if (episode.kind !== "episode") refused.push(episode);
    else {
      const { wish, fields, remote } = episode;
      outlines.push({ place: item.place, wish, portraits: portraitsIn(fields, remote) });
    }
  }
  return { outlines, refused };
}

function withSlugs(items: readonly ItemOutline[], surroundings: SlugSurroundings): OutlinedEpisode[] {
  const slugs = slugsOf(
    items.map(({ wish }) => wish),
    surroundings,
  );
  return items.flatMap((item, index) => {
    const given = slugs[index];
    return given === undefined ? [] : [{ ...item, ...given }];
  });
}

function* translatedItems(
  items: Iterable<Owner>,
  outlines: readonly OutlinedEpisode[],
  surroundings: EpisodeSurroundings,
): Generator<PlannedEpisode> {
  const rest = outlines.values();
  for (const item of items) {
    const translation = translateEpisode(item, surroundings);
    if (translation.kind !== "episode") continue;
    const { kind: _, notes, ...episode } = translation;
    const text = notes.kind === "markdown" ? notes.markdown : notes.html;
    const outline = rest.next().value;
    if (outline === undefined) throw new Error(`${item.place} has no outline`);
    yield { ...outline, ...episode, notes: { kind: notes.kind, text } };
  }
}
