import { audioType } from "../../audio/audio-type.ts";
import { type AudioMeasures, parseMeasures } from "../../audio/measures/audio-measures.ts";
import type { Unmeasured } from "../../audio/measures/samples.ts";
import { mediaPath } from "../../catalog/addresses.ts";
import type { Chapter } from "../../catalog/chapter.ts";
import type { Audio, OwnAudio } from "../../catalog/episode.ts";
import type { MediaFacts } from "../../schemas/media-facts-schema.ts";
import { fileExtension } from "./named-audio.ts";

/** An episode's audio, with the chapters that its tags hold. */
export interface EpisodeAudio {
  readonly audio: Audio;
  readonly tagChapters: readonly Chapter[];
  /** How it sounds; null of audio whose file nobody has measured. */
  readonly measures: AudioMeasures | Unmeasured | null;
}

/** Audio of the media bucket. Its address is the one that it had in the folder; it follows the folder's name. */
export function audioOfFacts(
  slug: string,
  { file, address, bytes, duration, chapters = [], sound }: MediaFacts,
): EpisodeAudio & { readonly audio: OwnAudio } {
  const extension = fileExtension(file);
  return {
    audio: {
      ...{ href: mediaPath(slug, address, extension), bytes, durationSeconds: duration },
      type: audioType(extension) ?? "",
      store: { kind: "bucket", key: file },
    },
    tagChapters: chapters.map(({ start, title }) => ({ startSeconds: start, title })),
    measures: parseMeasures(sound),
  };
}
