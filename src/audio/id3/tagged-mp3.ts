import type { Seconds } from "../../moments/instant.ts";
import {
  type Id3Frame,
  type Id3Tag,
  inFour,
  joinedBytes,
  latin,
  parseId3Tag,
  renderId3Frame,
  renderId3Tag,
} from "./id3-tag.ts";

/** What an MP3 is to say of its episode. */
export interface EpisodeTags {
  readonly title: string;
  /** Null leaves the picture that is there. */
  readonly cover: { readonly type: "image/jpeg" | "image/png"; readonly bytes: Uint8Array } | null;
  /** 255 at most are told: a table of contents counts them in one byte. */
  readonly chapters: readonly ChapterTag[];
}

interface ChapterTag {
  readonly startSeconds: Seconds;
  readonly endSeconds: Seconds;
  readonly title: string;
  /** A full address. */
  readonly href?: string;
}

/**
 * An MP3 with other tags: the title, the front cover and the chapters are those of its episode, all else that its tag says stays, and so
 * does the sound. Null when its tag cannot be read. Source: ID3v2 Chapter Frame Addendum 1.0.
 */
export function taggedMp3(mp3: Uint8Array, tags: EpisodeTags): Uint8Array | null {
  const tag = parseId3Tag(mp3);
  if (tag === null) return null;
  const { version } = tag;
  const kept = tag.frames.filter((frame) => !isReplaced(frame, tags));
  const frames = [
    textFrame("TIT2", tags.title, version),
    ...kept,
    ...coverFrames(tags),
    ...chapterFrames(tags, version),
  ];
  return joinedBytes([renderId3Tag({ version, frames }), mp3.subarray(tag.bytes)]);
}

function isReplaced({ id, content }: Id3Frame, { cover }: EpisodeTags): boolean {
  if (id === "APIC") return cover !== null && isFrontCover(content);
  return ["TIT2", "CHAP", "CTOC"].includes(id);
}

const FRONT_COVER = 3;

/** Behind the encoding and the type of the picture stands what it shows. */
function isFrontCover(content: Uint8Array): boolean {
  return content[content.indexOf(0, 1) + 1] === FRONT_COVER;
}

function frameOf(id: string, ...content: readonly Uint8Array[]): Id3Frame {
  return { id, flags: new Uint8Array(2), content: joinedBytes(content) };
}

/** Version 3 knows UTF-16 alone, with a mark of its order; version 4 UTF-8. */
function textFrame(id: string, text: string, version: Id3Tag["version"]): Id3Frame {
  if (version === 4) return frameOf(id, Uint8Array.of(3), new TextEncoder().encode(text));
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return frameOf(id, Uint8Array.of(1, 0xff, 0xfe), Uint8Array.from(bytes));
}

function coverFrames({ cover }: EpisodeTags): Id3Frame[] {
  if (cover === null) return [];
  return [frameOf("APIC", latin(`\0${cover.type}\0`), Uint8Array.of(FRONT_COVER, 0), cover.bytes)];
}

const MOST_CHAPTERS = 255;

function chapterFrames({ chapters }: EpisodeTags, version: Id3Tag["version"]): Id3Frame[] {
  const told = chapters.slice(0, MOST_CHAPTERS);
  if (told.length === 0) return [];
  const names = told.map((_, index) => latin(`chapter-${index + 1}\0`));
  // Top level, and in this order.
  const contents = frameOf("CTOC", latin("contents\0"), Uint8Array.of(3, told.length), ...names);
  const frames = told.map((chapter, index) => {
    const title = textFrame("TIT2", chapter.title, version);
    const link = chapter.href === undefined ? [] : [frameOf("WXXX", latin("\0\0"), latin(chapter.href))];
    const inner = [title, ...link].map((frame) => renderId3Frame(frame, version));
    return frameOf("CHAP", names[index] ?? latin("\0"), ...timesOf(chapter), ...inner);
  });
  return [contents, ...frames];
}

/** From when to when, in milliseconds; by which bytes is left open. */
function timesOf({ startSeconds, endSeconds }: ChapterTag): Uint8Array[] {
  const times = [startSeconds, endSeconds].map((seconds) => inFour(Math.round(seconds * 1000), 8));
  return [...times, new Uint8Array(8).fill(0xff)];
}
