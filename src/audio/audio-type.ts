import type { AudioFormat } from "./audio-format.ts";

/** What a file with some extension is served as, and what it may be inside; what the extension is made for comes first. */
interface AudioType {
  readonly type: string;
  readonly formats: readonly AudioFormat[];
}

/** Extensions that podcast apps play. Source: Apple's list, and what the others name. */
const AUDIO_TYPES: ReadonlyMap<string, AudioType> = new Map<string, AudioType>([
  ["mp3", { type: "audio/mpeg", formats: ["MP3"] }],
  // Pictures of chapters are a picture track.
  ["m4a", { type: "audio/x-m4a", formats: ["M4A", "MP4"] }],
  ["mp4", { type: "video/mp4", formats: ["MP4", "M4A"] }],
  ["m4v", { type: "video/x-m4v", formats: ["MP4", "M4A"] }],
  ["mov", { type: "video/quicktime", formats: ["QuickTime"] }],
  ["ogg", { type: "audio/ogg", formats: ["Ogg", "Opus"] }],
  ["opus", { type: "audio/opus", formats: ["Opus"] }],
  ["flac", { type: "audio/flac", formats: ["FLAC"] }],
  ["wav", { type: "audio/wav", formats: ["WAV"] }],
]);

/** The extensions as a host reads them: `.mp3, .m4a, …`. */
export const AUDIO_EXTENSIONS = [...AUDIO_TYPES.keys()].map((extension) => `.${extension}`).join(", ");

/** The MIME type of an extension without its dot, or undefined when podcast apps do not play it. */
export function audioType(extension: string): string | undefined {
  return AUDIO_TYPES.get(extension)?.type;
}

/** Whether a file with this extension is served as what it is. */
export function isExtensionOf(format: AudioFormat, extension: string): boolean {
  return AUDIO_TYPES.get(extension)?.formats.includes(format) ?? false;
}

/** The extension that is made for a format, without its dot. */
export function audioExtension(format: AudioFormat): string {
  const made = [...AUDIO_TYPES].find(([, { formats }]) => formats[0] === format);
  if (made === undefined) throw new Error(`no extension is made for ${format}`);
  return made[0];
}
