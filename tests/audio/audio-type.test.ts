import { describe, expect, it } from "vitest";
import type { AudioFormat } from "../../src/audio/audio-format.ts";
import { AUDIO_EXTENSIONS, audioExtension, isExtensionOf } from "../../src/audio/audio-type.ts";

/** Every extension with the formats that it may name; all other pairs are refused. */
const ALLOWED: Readonly<Record<string, readonly AudioFormat[]>> = {
  ".mp3": ["MP3"],
  ".m4a": ["M4A", "MP4"],
  ".mp4": ["M4A", "MP4"],
  ".m4v": ["M4A", "MP4"],
  ".mov": ["QuickTime"],
  ".ogg": ["Ogg", "Opus"],
  ".opus": ["Opus"],
  ".flac": ["FLAC"],
  ".wav": ["WAV"],
};
const FORMATS = [...new Set(Object.values(ALLOWED).flat())];
const PAIRS = AUDIO_EXTENSIONS.split(", ").flatMap((extension) =>
  FORMATS.map((format) => ({ extension, format })),
);

describe("the extension of a file and what it is inside", () => {
  it.each(PAIRS)("$extension and $format", ({ extension, format }) => {
    expect(isExtensionOf(format, extension.slice(1))).toBe(ALLOWED[extension]?.includes(format));
  });

  it.each(FORMATS)("agree when a file is named as its host is told to: %s", (format) => {
    expect(isExtensionOf(format, audioExtension(format))).toBe(true);
  });

  it("never agree for an extension that apps do not play", () => {
    expect(isExtensionOf("MP3", "wma")).toBe(false);
  });
});
