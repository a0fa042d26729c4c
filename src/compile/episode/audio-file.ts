import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AudioFacts } from "../../audio/audio-facts.ts";
import type { AudioFormat } from "../../audio/audio-format.ts";
import { AUDIO_EXTENSIONS, audioExtension, isExtensionOf } from "../../audio/audio-type.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import type { HashedFile } from "../cache/hashed-file.ts";
import type { LargeFile } from "../cache/large-file.ts";
import { audioTools } from "../cache/tool-versions.ts";

/** An audio file of the show's folder with its facts. */
export interface AudioFile extends AudioFacts, HashedFile {}

/** Reads and measures an audio file at `place` that is named with `extension`, or says why it cannot be an episode's audio. */
export async function readAudioFile(
  place: string,
  extension: string,
  { cache, hashFile }: Pick<BuildContext, "cache" | "hashFile">,
): Promise<AudioFile | Fault> {
  const file = await hashFile(place);
  if (file.bytes === 0) return NO_BYTES;
  const facts = await cache.value("audio-2", [file.digest, audioTools()], async () => {
    const { audioFacts } = await audioReader();
    return audioFacts(await readFile(place));
  });
  return audioFault(facts, extension) ?? { ...facts, ...file };
}

const NO_BYTES = { what: "has no bytes", fix: "export the audio again" };

/** One of any size, with its facts. */
export interface LargeAudioFile extends AudioFacts, LargeFile {}

/** The same for a file that may be larger than memory: it is read piece by piece. */
export async function readLargeAudioFile(
  place: string,
  extension: string,
  { cache, hashLargeFile }: Pick<BuildContext, "cache" | "hashLargeFile">,
): Promise<LargeAudioFile | Fault> {
  const file = await hashLargeFile(place);
  if ("what" in file) return file;
  if (file.bytes === 0) return NO_BYTES;
  const facts = await cache.value("large-audio-1", [file.digest, audioTools()], () => largeAudioFacts(place));
  return audioFault(facts, extension) ?? { ...facts, ...file };
}

async function largeAudioFacts(place: string): Promise<AudioFacts> {
  const [{ taggedAudio }, { fromBlob }] = await Promise.all([audioReader(), import("strtok3")]);
  const { bytes, format, durationSeconds, chapters } = await taggedAudio(fromBlob(await openAsBlob(place)));
  return { bytes, format, durationSeconds, chapters };
}

/** Loaded by whoever has a file that was not read before: most builds have none. */
function audioReader() {
  return import("../../audio/audio-facts.ts");
}

/** Apps go by the extension and its MIME type: a file that is something else inside is not played everywhere. */
function audioFault(facts: AudioFacts, extension: string): Fault | null {
  const format = playableFormat(facts);
  if (typeof format !== "string") return format;
  if (isExtensionOf(format, extension)) return null;
  return { what: `is ${format} inside`, fix: `name it audio.${audioExtension(format)}` };
}

/** What a file is inside that apps play; or why it cannot be an episode's audio, whatever it is called. */
export function playableFormat({
  format,
  durationSeconds,
}: Pick<AudioFacts, "format" | "durationSeconds">): AudioFormat | Fault {
  if (durationSeconds <= 0)
    return { what: "is not audio that can be played", fix: "export it again as MP3 or M4A" };
  if (format === null) {
    const what = "is, inside, in a format that podcast apps do not play";
    return { what, fix: `export it as one of ${AUDIO_EXTENSIONS}` };
  }
  return format;
}
