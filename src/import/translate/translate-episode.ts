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
import { itemTexts } from "./item-texts.ts";
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
  const remarks: Remark[] = [];
  const say: Say = (what) => remarks.push({ place: item.place, what });
  const audio = audioOf(item, say);
  if (audio === undefined) return { kind: "lost", place: item.place, ...NO_AUDIO };
  const published = itemDate(item, say);
  if (typeof published !== "number") return { kind: "fault", place: item.place, ...published };
  const { said, ...beside } = saidOf(audio, { ...surroundings, published, say });
  const schema = episodeSchema(timezoneOf(surroundings.show));
  const fitting = fittingFields(schema, said);
  for (const remark of fitting.remarks) say(remark);
  const lacking = lackingIn(fitting.fields) ?? fitting.missing[0];
  if (lacking !== undefined) return { kind: "fault", place: item.place, ...unkept(lacking, fitting.remarks) };
  const fields = inOrder(schema, fitting.fields);
  const { page, ...texts } = beside;
  return {
    kind: "episode",
    fields,
    ...texts,
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
function saidOf(audio: ItemAudio, { show, oldPage, published, say }: Reading) {
  const { item } = audio;
  const page = itemPage(item, oldPage);
  const { notes, summary, subtitle, moments } = itemTexts(item, page, say);
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
  return { said, notes, inlineChapters, page };
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
