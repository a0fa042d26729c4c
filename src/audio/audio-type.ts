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
