import { readFile } from "node:fs/promises";
import { type AudioFacts, audioFacts } from "../../audio/audio-facts.ts";
import { AUDIO_EXTENSIONS, audioExtension, isExtensionOf } from "../../audio/audio-type.ts";
import type { Fault } from "../../schemas/fault.ts";
import { digest } from "../cache/digest.ts";
import { audioTools } from "../cache/tool-versions.ts";
import type { WorkCache } from "../cache/work-cache.ts";

/** An audio file of the show's folder: its facts, where it is on disk, and the digest of its content in hex. */
export interface AudioFile extends AudioFacts {
  readonly place: string;
  readonly digest: string;
}

/** Reads and measures an audio file at `place` that is named with `extension`, or says why it cannot be an episode's audio. */
export async function readAudioFile(
  place: string,
  extension: string,
  cache: WorkCache,
): Promise<AudioFile | Fault> {
  const content = await readFile(place);
  if (content.byteLength === 0) return { what: "has no bytes", fix: "export the audio again" };
  const contentDigest = digest(content);
  const facts = await cache.value("audio-2", [contentDigest, audioTools()], () => audioFacts(content));
  return audioFault(facts, extension) ?? { ...facts, place, digest: contentDigest };
}

/** Apps go by the extension and its MIME type: a file that is something else inside is not played everywhere. */
function audioFault({ format, durationSeconds }: AudioFacts, extension: string): Fault | null {
  if (durationSeconds <= 0)
    return { what: "is not audio that can be played", fix: "export it again as MP3 or M4A" };
  if (format === null) {
    const what = "is, inside, in a format that podcast apps do not play";
    return { what, fix: `export it as one of ${AUDIO_EXTENSIONS}` };
  }
  if (isExtensionOf(format, extension)) return null;
  return { what: `is ${format} inside`, fix: `name it audio.${audioExtension(format)}` };
}
