import { stat } from "node:fs/promises";
import { AUDIO_EXTENSIONS, audioType } from "../../audio/audio-type.ts";
import { LARGEST_AUDIO_BYTES } from "../../audio/largest-audio.ts";
import { measuresRecord } from "../../audio/measures/audio-measures.ts";
import { mediaPath } from "../../catalog/addresses.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { MediaFacts } from "../../schemas/media-facts-schema.ts";
import type { BuildContext } from "../build-context.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { LARGEST_FILE_BYTES } from "../sources/show-folder.ts";
import { type LargeAudioFile, readAudioFile, readLargeAudioFile } from "./audio-file.ts";
import { readAudioMeasures } from "./audio-measures.ts";
import { audioOfFacts, type EpisodeAudio } from "./found-audio.ts";
import { unlikeBucket } from "./known-audio.ts";

/** An audio file of an episode's folder, and what decides where it is served from. */
interface FoundAudio {
  readonly name: string;
  /** What media.yaml says; null when there is none. */
  readonly known: MediaFacts | null;
  readonly store: "site" | "bucket";
}

/** Measures the audio file of an episode's folder; null with a Problem when it cannot be its audio. */
export async function folderAudio(
  episode: EpisodeSource,
  found: FoundAudio,
  context: BuildContext,
): Promise<EpisodeAudio | null> {
  const audio = await measuredAudio(episode, found, context);
  if (!("what" in audio)) return audio;
  context.report({ file: `${episode.slug}/${found.name}`, ...audio });
  return null;
}

async function measuredAudio(
  episode: EpisodeSource,
  found: FoundAudio,
  context: BuildContext,
): Promise<EpisodeAudio | Fault> {
  const extension = found.name.slice("audio.".length);
  if (audioType(extension) === undefined) return UNPLAYED;
  const place = await context.place(`${episode.slug}/${found.name}`, LARGEST_AUDIO_BYTES);
  if (typeof place !== "string") return place;
  return (await isForBucket(place, found))
    ? bucketFile(place, { ...found, episode, extension }, context)
    : siteFile(place, { slug: episode.slug, extension }, context);
}

const UNPLAYED = {
  what: "is in a format that podcast apps do not play",
  fix: `export it as one of ${AUDIO_EXTENSIONS}`,
};

/** Audio that was pushed once stays in the bucket, whatever its size. */
async function isForBucket(place: string, { known, store }: FoundAudio): Promise<boolean> {
  return known !== null || store === "bucket" || (await stat(place)).size > LARGEST_FILE_BYTES;
}

/** Goes out with the site. */
async function siteFile(
  place: string,
  { slug, extension }: { readonly slug: string; readonly extension: string },
  context: BuildContext,
): Promise<EpisodeAudio | Fault> {
  const found = await readAudioFile(place, extension, context);
  if ("what" in found) return found;
  const { bytes, durationSeconds, digest, chapters } = found;
  const href = mediaPath(slug, digest.slice(0, 8), extension);
  context.assets.addAt(href, { copyOf: found.place, bytes });
  const type = audioType(extension) ?? "";
  return {
    audio: { href, bytes, durationSeconds, type, store: { kind: "folder" } },
    tagChapters: chapters,
    measures: await readAudioMeasures(found, context),
  };
}

interface BucketBound extends FoundAudio {
  readonly episode: EpisodeSource;
  readonly extension: string;
}

/** Is served from the bucket; a warning, which bars a deployment, as long as that is not known to hold it. */
async function bucketFile(
  place: string,
  { episode: { slug, fields }, name, extension, known }: BucketBound,
  context: BuildContext,
): Promise<EpisodeAudio | Fault> {
  const found = await readLargeAudioFile(place, extension, context);
  if ("what" in found) return found;
  const { bytes, durationSeconds, digest, sha256, chapters } = found;
  const facts: MediaFacts = {
    ...{ file: `${sha256}.${extension}`, address: digest.slice(0, 8), bytes, duration: durationSeconds },
    ...(chapters.length > 0 && {
      chapters: chapters.map(({ startSeconds: start, title }) => ({ start, title })),
    }),
    ...(await soundOf(found, known, context)),
  };
  const fault = unlikeBucket(facts, known);
  // A draft never leaves this machine.
  if (fault !== null && !fields.draft)
    context.warn({ level: "warning", bars: "deployment", file: `${slug}/${name}`, ...fault });
  const audio = audioOfFacts(slug, facts);
  context.assets.addAt(audio.audio.href, { copyOf: found.place, bytes, media: facts });
  return audio;
}

/** How a file sounds: as media.yaml has it when it is of this very file, so that a build is the same with it and without. */
async function soundOf(
  found: LargeAudioFile,
  known: MediaFacts | null,
  context: BuildContext,
): Promise<Pick<MediaFacts, "sound">> {
  if (known?.file.startsWith(`${found.sha256}.`)) return { sound: known.sound };
  const measures = await readAudioMeasures(found, context);
  return "unmeasured" in measures ? {} : { sound: measuresRecord(measures) };
}
