import { readFile } from "node:fs/promises";
import { type AudioFacts, audioFacts } from "../../audio/audio-facts.ts";
import type { Fault } from "../../schemas/fault.ts";
import { digest } from "../cache/digest.ts";
import type { WorkCache } from "../cache/work-cache.ts";

/** An audio file of the show's folder: its facts, where it is on disk, and the digest of its content in hex. */
export interface AudioFile extends AudioFacts {
  readonly place: string;
  readonly digest: string;
}

/** Reads and measures an audio file at `place`, or says why it cannot be an episode's audio. */
export async function readAudioFile(place: string, cache: WorkCache): Promise<AudioFile | Fault> {
  const content = await readFile(place);
  if (content.byteLength === 0) return { what: "has no bytes", fix: "export the audio again" };
  const contentDigest = digest(content);
  const facts = await cache.value("audio-1", [contentDigest], () => audioFacts(content));
  if (facts.durationSeconds <= 0)
    return { what: "is not audio that can be played", fix: "export it again as MP3 or M4A" };
  return { ...facts, place, digest: contentDigest };
}
