import type { Owner } from "../../feed-check/feed.ts";
import type { Instant } from "../../moments/instant.ts";
import { episodeSchema } from "../../schemas/episode-schema.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { ImportedNotes } from "../notes/notes-of-html.ts";
import { renderAirDate } from "./air-date-text.ts";
import { audioFields, audioOf, type ItemAudio } from "./audio-fields.ts";
import { fittingFields } from "./fitting-fields.ts";
import { inOrder } from "./in-order.ts";
import { itemChapters } from "./item-chapters.ts";
import { differingFields, itemFields } from "./item-fields.ts";
import { itemDate, itemGuid, itemPage, itemTitles } from "./item-identity.ts";
import { itemNumbers } from "./item-numbers.ts";
import { itemTags } from "./item-tags.ts";
import { type ItemTexts, itemTexts } from "./item-texts.ts";
import { sharedPodcastFields } from "./podcast-parts.ts";
import { remoteFiles } from "./remote-files.ts";
import type { SlugWish } from "./slugs.ts";
import { type FileElsewhere, given, type Remark, type Say, type SourceFields } from "./translation.ts";

/** What of its show an item is translated with. */
export interface EpisodeSurroundings {
  /** What show.yaml says. */
  readonly show: SourceFields;
  /** The page of the old show, against which relative addresses are taken. */
  readonly oldPage: string | undefined;
  /** Of front matter in the show's time zone. It is made once: that takes as long as translating an item by it. */
  readonly schema: ReturnType<typeof episodeSchema>;
}

/** `oldPage` is the page of the old show, `show` what show.yaml is going to say. */
export function surroundingsIn(show: SourceFields, oldPage: string | undefined): EpisodeSurroundings {
  return { show, oldPage, schema: episodeSchema(timezoneOf(show)) };
}

/** An item as an episode. */
export interface EpisodeTranslation {
  readonly kind: "episode";
  /** The front matter, in the order of docs/front-matter.md. */
  readonly fields: SourceFields;
  readonly notes: ImportedNotes;
  /** Chapters that stand in the feed itself, for when the file that `chapters` names cannot be had. */
  readonly inlineChapters: readonly SourceFields[] | undefined;
  readonly remote: readonly FileElsewhere[];
  readonly remarks: readonly Remark[];
  readonly wish: SlugWish;
}

/** An item that cannot be an episode: without anything to hear it is lost; a fault is to be mended in the old feed first. */
export interface ItemRefusal extends Fault {
  readonly kind: "lost" | "fault";
  readonly place: string;
}

/** One item of another host's feed → what its `index.md` says. */
export function translateEpisode(
  item: Owner,
  surroundings: EpisodeSurroundings,
): EpisodeTranslation | ItemRefusal {
  return translated(item, surroundings, itemTexts);
}

/** What tells an episode from others, and the files that it names. */
export type EpisodeOutline = Pick<EpisodeTranslation, "kind" | "fields" | "remote" | "wish">;

/** The same without its notes and what is made of them, which take nine tenths of the time; whatever else it says, or is refused for, is the same. */
export function outlineEpisode(item: Owner, surroundings: EpisodeSurroundings): EpisodeOutline | ItemRefusal {
  return translated(item, surroundings, () => NO_TEXTS);
}

const NO_TEXTS: ItemTexts = {
  notes: { kind: "markdown", markdown: "", remarks: [], tree: [] },
  summary: undefined,
  subtitle: undefined,
  moments: [],
};

function translated(
  item: Owner,
  surroundings: EpisodeSurroundings,
  textsOf: typeof itemTexts,
): EpisodeTranslation | ItemRefusal {
  const remarks: Remark[] = [];
  const say: Say = (what) => remarks.push({ place: item.place, what });
  const audio = audioOf(item, say);
  if (audio === undefined) return { kind: "lost", place: item.place, ...NO_AUDIO };
  const published = itemDate(item, say);
  if (typeof published !== "number") return { kind: "fault", place: item.place, ...published };
  const page = itemPage(item, surroundings.oldPage);
  const texts = textsOf(item, page, say);
  const { said, inlineChapters } = saidOf(audio, texts, { ...surroundings, published, say });
  const fitting = fittingFields(surroundings.schema, said);
  for (const remark of fitting.remarks) say(remark);
  const lacking = lackingIn(fitting.fields) ?? fitting.missing[0];
  if (lacking !== undefined) return { kind: "fault", place: item.place, ...unkept(lacking, fitting.remarks) };
  const fields = inOrder(surroundings.schema, fitting.fields);
  return {
    kind: "episode",
    fields,
    notes: texts.notes,
    inlineChapters,
    remote: remoteFiles(fields),
    remarks,
    wish: wishOf(fields, page),
  };
}

interface Reading extends EpisodeSurroundings {
  readonly published: Instant;
  readonly say: Say;
}

/** All that an item says, whether a file can say it or not. */
function saidOf(audio: ItemAudio, texts: ItemTexts, { show, published, say }: Reading) {
  const { item } = audio;
  const { summary, subtitle, moments } = texts;
  const { elsewhere, inline: inlineChapters } = itemChapters(item, moments, say);
  const prefixes = Array.isArray(show.enclosurePrefixes) ? show.enclosurePrefixes.map(String) : [];
  const said = {
    ...itemTitles(item, published, say),
    published: renderAirDate(published, timezoneOf(show)),
    audio: audioFields(audio, prefixes, say),
    ...itemNumbers(item, say),
    guid: itemGuid(item, audio.address, say),
    ...given({ summary, subtitle, chapters: elsewhere ?? inlineChapters, tags: itemTags(item, say) }),
    ...differingFields(item, show, say),
    ...itemFields(item, say),
    ...sharedPodcastFields(item, say),
  };
  return { said, inlineChapters };
}

const NO_AUDIO: Fault = {
  what: "has no audio: there is no enclosure with an address",
  fix: "give it one in the old feed, or let it go: an episode is something to hear",
};

/** What makes an episode the one that subscribers know is never left out in silence. */
function lackingIn({ guid, audio }: SourceFields): string | undefined {
  if (guid === undefined) return "guid";
  const hasAddress = typeof audio === "object" && audio !== null && "url" in audio;
  return hasAddress ? undefined : "audio.url";
}

function unkept(field: string, remarks: readonly string[]): Fault {
  return { what: `has no ${field} that can be kept: ${remarks.join("; ")}`, fix: "mend it in the old feed" };
}

function timezoneOf({ timezone }: SourceFields): string {
  return typeof timezone === "string" ? timezone : "UTC";
}

function wishOf(fields: SourceFields, page: string | undefined): SlugWish {
  const number = typeof fields.number === "number" ? { number: fields.number } : {};
  return {
    guid: String(fields.guid),
    title: String(fields.title),
    published: String(fields.published),
    ...number,
    ...(page !== undefined && { page }),
  };
}
