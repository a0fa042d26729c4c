import { readFile } from "node:fs/promises";
import { type IAudioMetadata, parseBuffer } from "music-metadata";
import { byStart, type Chapter } from "../../catalog/chapter.ts";
import type { Fault } from "../../schemas/fault.ts";
import { digest } from "../cache/digest.ts";
import type { WorkCache } from "../cache/work-cache.ts";

/** What an audio file says of itself. */
interface AudioFacts {
  readonly bytes: number;
  readonly durationSeconds: number;
  /** The chapters in its tags (ID3 CHAP, MP4). */
  readonly chapters: readonly Chapter[];
}

/** An audio file of the show's folder: its facts, where it is on disk, and the digest of its content in hex. */
export interface AudioFile extends AudioFacts {
  readonly place: string;
  readonly digest: string;
}

/** Extensions that podcast apps play, with their MIME types. Source: Apple's list, and what the others name. */
const AUDIO_TYPES: ReadonlyMap<string, string> = new Map([
  ["mp3", "audio/mpeg"],
  ["m4a", "audio/x-m4a"],
  ["mp4", "video/mp4"],
  ["m4v", "video/x-m4v"],
  ["mov", "video/quicktime"],
  ["ogg", "audio/ogg"],
  ["opus", "audio/opus"],
  ["flac", "audio/flac"],
  ["wav", "audio/wav"],
]);

/** The extensions as a host reads them: `.mp3, .m4a, …`. */
export const AUDIO_EXTENSIONS = [...AUDIO_TYPES.keys()].map((extension) => `.${extension}`).join(", ");

/** The MIME type of an extension without its dot, or undefined when podcast apps do not play it. */
export function audioType(extension: string): string | undefined {
  return AUDIO_TYPES.get(extension);
}

/** Reads and measures an audio file at `place`, or says why it cannot be an episode's audio. */
export async function readAudioFile(place: string, cache: WorkCache): Promise<AudioFile | Fault> {
  const content = await readFile(place);
  if (content.byteLength === 0) return { what: "has no bytes", fix: "export the audio again" };
  const contentDigest = digest(content);
  const facts = await cache.value("audio-1", [contentDigest], () => measureAudio(content));
  if (facts.durationSeconds <= 0)
    return { what: "is not audio that can be played", fix: "export it again as MP3 or M4A" };
  return { ...facts, place, digest: contentDigest };
}

async function measureAudio(content: Uint8Array): Promise<AudioFacts> {
  // `duration`: a file without a length in its header is read to its end rather than guessed from its bit rate.
  const options = { duration: true, includeChapters: true };
  const metadata = await parseBuffer(content, undefined, options).catch(() => null);
  const durationSeconds = Math.round((metadata?.format.duration ?? 0) * 1000) / 1000;
  return { bytes: content.byteLength, durationSeconds, chapters: metadata ? tagChapters(metadata) : [] };
}

/** The chapters of the tags, as the library reads them from ID3 (in seconds) and MP4 (in units of a time scale). */
function tagChapters(metadata: IAudioMetadata): Chapter[] {
  const chapters = (metadata.format.chapters ?? []).map(({ start, timeScale, title }) => ({
    startSeconds: Math.round((start / (timeScale ?? 1)) * 1000) / 1000,
    title: title.trim(),
  }));
  return chapters
    .filter(({ startSeconds, title }) => title !== "" && Number.isFinite(startSeconds))
    .sort(byStart);
}
