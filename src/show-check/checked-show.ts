import type { Sound } from "../audio/measures/audio-measures.ts";
import type { IsThere } from "../catalog/address-table.ts";
import type { Chapter } from "../catalog/chapter.ts";
import type { Audio } from "../catalog/episode.ts";
import type { Instant } from "../moments/instant.ts";
import type { EpisodeFields } from "../schemas/episode-schema.ts";
import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { ShowFields } from "../schemas/show-schema.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { Cue } from "../transcripts/cues/cue.ts";

/** A show that can be built, as its files say it and as it was compiled: what the rules look at. */
export interface CheckedShow {
  readonly fields: ShowFields & { readonly guid: string };
  readonly at: FaultAt;
  /** Markdown of show.yaml (its description, its footer, and what stands under all notes), and the host's own pages. */
  readonly texts: readonly CheckedText[];
  /** Those that are no drafts, newest first, and then the unlisted ones. */
  readonly episodes: readonly CheckedEpisode[];
  /** The names of episodes that are drafts. */
  readonly drafts: ReadonlySet<string>;
  /** Every folder of the show. */
  readonly folders: readonly CheckedFolder[];
  /** Whom the site has an address for; drafts have none. */
  readonly isThere: IsThere;
  readonly now: Instant;
}

/** An episode that is out or will be. */
export interface CheckedEpisode {
  readonly slug: string;
  readonly fields: EpisodeFields;
  readonly at: FaultAt;
  readonly fileNames: readonly string[];
  readonly audio: Audio;
  /** How it sounds; null when it is not in the show's folder. */
  readonly sound: Sound | null;
  readonly chapters: readonly Chapter[];
  /** Its notes and its deep dive. */
  readonly texts: readonly CheckedText[];
  readonly transcripts: readonly CheckedTranscript[];
}

/** A text for readers: as it was written, and as safe HTML. */
export interface CheckedText {
  readonly file: string;
  /** The line of the file at which `source` begins. */
  readonly firstLine: number;
  readonly source: string;
  readonly html: string;
}

/** A transcript of the show's folder. */
export interface CheckedTranscript {
  readonly file: string;
  readonly cues: readonly Cue[];
}

/** A folder of the show with the names of the files in it. */
export interface CheckedFolder {
  readonly name: string;
  readonly fileNames: readonly string[];
  readonly isEpisode: boolean;
}

/** A fault with the field at `path` → where it stands; the fault continues the field's name. */
export type FaultAt = (path: YamlPath, fault: Fault) => Problem;
