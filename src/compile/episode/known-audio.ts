import { AUDIO_EXTENSIONS, audioType } from "../../audio/audio-type.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { MediaFacts } from "../../schemas/media-facts-schema.ts";
import { parseMediaFacts } from "../../schemas/parse-media-facts.ts";
import type { BuildContext } from "../build-context.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { audioOfFacts, type EpisodeAudio } from "./found-audio.ts";
import { fileExtension } from "./named-audio.ts";

/** What media.yaml says of an episode's audio; null when there is none. Problems are reported. */
export function readMediaFacts(
  { media }: EpisodeSource,
  { report }: BuildContext,
): MediaFacts | "unreadable" | null {
  if (media === undefined) return null;
  const parsed = parseMediaFacts(media.text, media.path);
  if (!Array.isArray(parsed)) return parsed;
  for (const problem of parsed) report(problem);
  return "unreadable";
}

/** Audio whose file is not here: all that the site says of it stands in media.yaml. */
export function knownAudio(
  { slug, media }: EpisodeSource,
  facts: MediaFacts,
  { report }: BuildContext,
): EpisodeAudio | null {
  const extension = fileExtension(facts.file);
  if (audioType(extension) !== undefined) return audioOfFacts(slug, facts);
  const what = `file ends in .${extension}, which podcast apps do not play`;
  report({ file: media?.path ?? slug, what, fix: `push a file that ends in one of ${AUDIO_EXTENSIONS}` });
  return null;
}

/** Why the bucket is not known to hold the file of the folder; null when media.yaml is of this very file. */
export function unlikeBucket(facts: MediaFacts, known: MediaFacts | null): Fault | null {
  if (known?.file === facts.file) return null;
  return known === null
    ? { what: "is not in the media bucket yet", fix: "run npx airdate media push" }
    : {
        what: "is another file than the one in the media bucket, of which media.yaml tells",
        fix: "run npx airdate media push, or take the former file back",
      };
}
