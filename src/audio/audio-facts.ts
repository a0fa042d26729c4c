import { type IAudioMetadata, parseBuffer, parseFromTokenizer, selectCover } from "music-metadata";
import type { ITokenizer } from "strtok3";
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
  const metadata = await parseBuffer(content, undefined, READING).catch(() => null);
  return factsOf(metadata, { head: content, bytes: content.byteLength });
}

// `duration`: a file without a length in its header is read to its end rather than guessed from its bit rate.
const READING = { duration: true, includeChapters: true };

/** The same, with what its tags say for people. */
export interface TaggedAudio extends AudioFacts {
  readonly title?: string;
  /** Who is heard, as the file has it: a name each, or all in one. */
  readonly artists: readonly string[];
  readonly description?: string;
  /** The bytes of a picture. */
  readonly cover?: Uint8Array;
}

/** An audio file that is read piece by piece, however large it is → what it says, its tags too. */
export async function taggedAudio(file: ITokenizer): Promise<TaggedAudio> {
  const metadata = await parseFromTokenizer(file, READING).catch(() => null);
  const head = new Uint8Array(12);
  await file.peekBuffer(head, { position: 0, mayBeLess: true }).catch(() => 0);
  const { title, artists = [], description, picture } = metadata?.common ?? {};
  const cover = selectCover(picture)?.data;
  return {
    ...factsOf(metadata, { head, bytes: file.fileInfo.size ?? 0 }),
    artists,
    ...(title !== undefined && { title }),
    ...(description?.[0] !== undefined && { description: description[0] }),
    ...(cover !== undefined && { cover }),
  };
}

function factsOf(
  metadata: IAudioMetadata | null,
  { head, bytes }: { readonly head: Uint8Array; readonly bytes: number },
): AudioFacts {
  return {
    bytes,
    format: metadata && audioFormat(head, metadata.format),
    durationSeconds: Math.round((metadata?.format.duration ?? 0) * 1000) / 1000,
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
