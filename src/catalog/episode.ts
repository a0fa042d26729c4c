import type { Instant, Seconds } from "../moments/instant.ts";
import type { EpisodeFields } from "../schemas/episode-schema.ts";
import type { Chapter } from "./chapter.ts";
import type { DeepDive } from "./deep-dive.ts";
import type { Person } from "./person.ts";
import type { Picture } from "./picture.ts";
import type { FurtherPicture } from "./show.ts";

type Resolved =
  | "published"
  | "updated"
  | "audio"
  | "draft"
  | "image"
  | "people"
  | "chapters"
  | "transcript"
  | "images"
  | "sponsors"
  | "soundbites";

/** An episode as the public sees it from its air date on: what its files say, found, measured and rendered. */
export interface Episode extends Omit<EpisodeFields, Resolved | "guid" | "explicit" | "summary"> {
  /** The name of its folder, and its address for ever. */
  readonly slug: string;
  readonly guid: string;
  readonly publishedAt: Instant;
  readonly updatedAt?: Instant;
  readonly explicit: boolean;
  /** Plain text, one line. */
  readonly summary: string;
  /** Whether the page says it anyway: the notes begin with it, or it is the title for want of notes. */
  readonly summaryInNotes: boolean;
  readonly audio: Audio;
  /** How loud it is from its beginning to its end: a digit of base 36 for the height of each bar. Of measured audio that is not silent. */
  readonly waveform?: string;
  readonly cover?: Picture;
  /** What links to it are shown with, made of its cover, or of the show's artwork, and its title: a path of the site. */
  readonly share?: string;
  /** Who is in it; when empty, the people of the show. */
  readonly people: readonly Person[];
  readonly chapters: readonly Chapter[];
  readonly chaptersFile?: string;
  /** Chapters on another host: a full address. */
  readonly remoteChapters?: string;
  readonly transcripts: readonly TranscriptFile[];
  readonly remoteTranscripts?: readonly RemoteTranscript[];
  /** Sanitised HTML, addresses relative to the site, moments as `#t=751`. */
  readonly notesHtml: string;
  /** What stands under the notes of every episode, filled in for this one; as `notesHtml`. */
  readonly notesFooterHtml?: string;
  /** Who pays for it, a list; as `notesHtml`. */
  readonly sponsorsHtml?: string;
  readonly deepDive?: DeepDive;
  readonly images: readonly FurtherPicture[];
  readonly soundbites?: readonly Soundbite[];
}

/** A short piece that can stand for the whole. */
export type Soundbite = NonNullable<EpisodeFields["soundbites"]>[number] & {
  /** Its title as a picture: a path of the site. */
  readonly picture?: string;
};

/** The enclosure. */
export type Audio = OwnAudio | RemoteAudio;

/** Audio that this site serves, at `/media/…`. */
export interface OwnAudio {
  readonly href: string;
  readonly bytes: number;
  readonly durationSeconds: Seconds;
  /** Its MIME type. */
  readonly type: string;
  /** Where the bytes are: among the site's files, or in the media bucket under `key`. */
  readonly store: { readonly kind: "folder" } | { readonly kind: "bucket"; readonly key: string };
}

/** Audio on another host, at a full address; nobody may have said how large or how long it is. */
export interface RemoteAudio extends Pick<OwnAudio, "href" | "type"> {
  readonly bytes?: number;
  readonly durationSeconds?: Seconds;
  readonly store: { readonly kind: "elsewhere" };
}

/** Whether this site serves it. */
export function isOwnAudio(audio: Audio): audio is OwnAudio {
  return audio.store.kind !== "elsewhere";
}

/** A transcript in one format; `path` is its immutable address on this site. */
export interface TranscriptFile {
  readonly format: TranscriptFormat;
  readonly path: string;
  readonly language: string;
  /** Whether it is a closed-caption file: it has the times of its cues. */
  readonly captions: boolean;
  /** Beside the JSON: the path of the same in paragraphs, as pages show it (`renderParagraphs`). */
  readonly paragraphsFile?: string;
  /** Beside the JSON of a transcript whose words have times: the path of these times (`renderWordTimes`). */
  readonly wordsFile?: string;
}

/** A transcript on another host, which nobody has read here; `url` is a full address. */
export interface RemoteTranscript extends Pick<TranscriptFile, "language" | "captions"> {
  readonly url: string;
  /** Its MIME type. */
  readonly type: string;
}

export const TRANSCRIPT_FORMATS = ["vtt", "srt", "json", "html", "txt"] as const;

/** A format in which every transcript is served. */
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];
