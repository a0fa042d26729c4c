import { type IAudioMetadata, parseBuffer } from "music-metadata";
import { type AudioFormat, audioFormat } from "./audio-format.ts";

/** What an audio file's bytes say of it. */
export interface AudioFacts {
  readonly bytes: number;
  /** What the file is inside; null when podcast apps do not play it. */
  readonly format: AudioFormat | null;
  /** 0 when the bytes are not audio that can be played. */
  readonly durationSeconds: number;
  /** The chapters in its tags (ID3 CHAP, MP4), sorted. */
  readonly chapters: readonly TagChapter[];
}

/** A chapter as tags tell it. */
interface TagChapter {
  readonly startSeconds: number;
  readonly title: string;
}

/** The bytes of an audio file → what they say. */
export async function audioFacts(content: Uint8Array): Promise<AudioFacts> {
  // `duration`: a file without a length in its header is read to its end rather than guessed from its bit rate.
  const options = { duration: true, includeChapters: true };
  const metadata = await parseBuffer(content, undefined, options).catch(() => null);
  const durationSeconds = Math.round((metadata?.format.duration ?? 0) * 1000) / 1000;
  return {
    bytes: content.byteLength,
    format: metadata && audioFormat(content, metadata.format),
    durationSeconds,
    chapters: metadata ? tagChapters(metadata) : [],
  };
}

/** The chapters of the tags, as the library reads them from ID3 (in seconds) and MP4 (in units of a time scale). */
function tagChapters(metadata: IAudioMetadata): TagChapter[] {
  const chapters = (metadata.format.chapters ?? []).map(({ start, timeScale, title }) => ({
    startSeconds: Math.round((start / (timeScale ?? 1)) * 1000) / 1000,
    title: title.trim(),
  }));
  return chapters
    .filter(({ startSeconds, title }) => title !== "" && Number.isFinite(startSeconds))
    .sort((a, b) => a.startSeconds - b.startSeconds);
}
