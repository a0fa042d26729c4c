import type { IFormat } from "music-metadata";

/** What a file of audio is inside, whatever its name says. MP4 is M4A with a picture track. */
export type AudioFormat = "MP3" | "M4A" | "MP4" | "QuickTime" | "Ogg" | "Opus" | "FLAC" | "WAV";

/** The format of a file's bytes, with what was read of them; null for one that podcast apps do not play. */
export function audioFormat(
  content: Uint8Array,
  { container, codec, hasVideo }: Pick<IFormat, "container" | "codec" | "hasVideo">,
): AudioFormat | null {
  // ISO/IEC 14496-12 §4.3: the kind of the first box, then the brand of the file. QuickTime did without until 2005.
  const box = LATIN.decode(content.subarray(4, 8));
  if (box === "ftyp" && LATIN.decode(content.subarray(8, 12)) !== "qt  ") return hasVideo ? "MP4" : "M4A";
  if (QUICKTIME_BOXES.has(box)) return "QuickTime";
  if (container === "Ogg" && codec === "Opus") return "Opus";
  return FORMATS.get(container ?? "") ?? null;
}

const LATIN = new TextDecoder("latin1");
const QUICKTIME_BOXES: ReadonlySet<string> = new Set([
  "ftyp",
  "moov",
  "mdat",
  "free",
  "skip",
  "wide",
  "pnot",
]);

/** By the library's names of containers. */
const FORMATS: ReadonlyMap<string, AudioFormat> = new Map([
  ["MPEG", "MP3"],
  ["Ogg", "Ogg"],
  ["FLAC", "FLAC"],
  ["WAVE", "WAV"],
]);
