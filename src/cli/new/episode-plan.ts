import { LARGEST_FILE_BYTES } from "../../compile/sources/show-folder.ts";
import { renderAirDate } from "../../import/translate/air-date-text.ts";
import { slugsOf } from "../../import/translate/slugs.ts";
import { episodeText } from "../../import/translate/source-text.ts";
import { given } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type NewAirDate, originText } from "./air-date.ts";
import type { GivenAudio } from "./given-audio.ts";
import { guestsOf, peopleWith } from "./guests.ts";
import type { KnownShow } from "./known-show.ts";
import type { NewRequest } from "./new-request.ts";
import { type Numbering, nextNumbering } from "./numbering.ts";

/** What a new episode is planned from. */
export interface EpisodeWish {
  readonly title: string;
  readonly audio: GivenAudio | null;
  readonly airDate: NewAirDate;
  readonly request: Pick<NewRequest, "type" | "number" | "season" | "slug" | "draft">;
}

/** A new episode as it will be written. */
export interface EpisodePlan extends Numbering {
  readonly slug: string;
  readonly title: string;
  readonly type: NewRequest["type"];
  readonly airDate: NewAirDate;
  /** Why it stays on this machine; null when it goes on air. */
  readonly keptBack: string | null;
  /** Whom the audio's tags name besides those who make the show. */
  readonly guests: readonly string[];
  /** The copy of its audio in its folder, and where that is served from. */
  readonly audio: { readonly name: string; readonly store: "site" | "bucket" } | null;
  /** The text of index.md. */
  readonly index: string;
}

/** Plans a new episode of a show; a fault when a name or a number that was asked for belongs to another one. */
export function planEpisode(wish: EpisodeWish, show: KnownShow): EpisodePlan | Fault {
  const { title, audio, airDate, request } = wish;
  const { number: next, season } = nextNumbering(show.episodes, request);
  const number = request.number ?? next;
  const fault = numberFault({ number: request.number, season }, show) ?? slugFault(request.slug, show);
  if (fault !== null) return fault;
  const slug = request.slug ?? freeSlug({ title, number, airDate }, show);
  const plan = {
    ...{ slug, title, number, season, airDate },
    type: request.type,
    keptBack: reasonToKeep(wish),
    guests: audio === null ? [] : guestsOf(audio.artists, show.fields),
    audio: audio && copyOf(audio, show),
  };
  return { ...plan, index: indexText(plan, audio, show) };
}

/** Numbers are unique within a season. */
function numberFault({ number, season }: Numbering, { episodes }: KnownShow): Fault | null {
  const other = episodes.find(
    (episode) => number !== undefined && episode.number === number && episode.season === season,
  );
  return other === undefined
    ? null
    : {
        what: `number ${number} is that of ${other.slug}`,
        fix: "leave --number out for the next one, or give another",
      };
}

function slugFault(slug: string | undefined, { names }: KnownShow): Fault | null {
  return slug === undefined || !names.has(slug)
    ? null
    : {
        what: `${slug} is the name of another episode, or was`,
        fix: "give another one with --slug, or leave it out",
      };
}

function freeSlug(
  { title, number, airDate }: Pick<EpisodePlan, "title" | "number" | "airDate">,
  { fields: { language, url, timezone }, names }: KnownShow,
): string {
  const published = renderAirDate(airDate.published, timezone);
  const wish = { guid: "", title, published, ...(number !== undefined && { number }) };
  const known = new Map([...names].map((name) => [`taken ${name}`, name]));
  const [made] = slugsOf([wish], { known, language, url });
  if (made === undefined) throw new Error("each wish gets a slug");
  return made.slug;
}

function reasonToKeep({ audio, airDate, request }: EpisodeWish): string | null {
  if (audio === null) return "there is no audio yet: put audio.mp3 into this folder";
  if (airDate.from === "nowhere") return "nobody has said yet when it goes on air: write it above";
  return request.draft ? "you keep it back" : null;
}

function copyOf({ bytes, extension }: GivenAudio, { fields }: KnownShow): NonNullable<EpisodePlan["audio"]> {
  const isForBucket = fields.media === "bucket" || bytes > LARGEST_FILE_BYTES;
  return { name: `audio.${extension}`, store: isForBucket ? "bucket" : "site" };
}

function indexText(
  plan: Omit<EpisodePlan, "index">,
  audio: GivenAudio | null,
  { fields }: KnownShow,
): string {
  const { title, number, season, type, airDate, keptBack, guests } = plan;
  const written = given({
    title,
    number,
    season,
    type: type === "full" ? undefined : type,
    published: renderAirDate(airDate.published, fields.timezone),
    draft: keptBack === null ? undefined : true,
    people: guests.length === 0 ? undefined : peopleWith(guests, fields),
  });
  const origin = originText(airDate);
  const above = given({
    published: origin === "" ? undefined : `On air, in ${fields.timezone}: ${origin}.`,
    draft: keptBack === null ? undefined : `${capital(keptBack)}. Without the next line it goes on air.`,
    people: "Guests from the audio's tags.",
  }) as Readonly<Record<string, string>>; // Texts stay texts.
  return episodeText(written, cleanNotes(audio?.description ?? ""), {
    above,
    last: guests.length === 0 ? `${NOTES_HINT}\n${PEOPLE_HINT}` : NOTES_HINT,
  });
}

const NOTES_HINT = "The notes go below the three hyphens, in Markdown; their first paragraph is the summary.";
const PEOPLE_HINT = "Guests are named with the hosts: people: [{name: Ann Example, role: guest}]";

/** Tags may hold anything: control characters are no text. */
function cleanNotes(description: string): string {
  return description.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
