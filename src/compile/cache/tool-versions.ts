import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

/** What reads, draws and encodes pictures: sharp and the libraries in it. Another version may make other bytes of the same picture. */
export const PICTURE_TOOLS = JSON.stringify(sharp.versions);

/** What reads, cuts and compresses fonts. */
export function fontTools(): string {
  fontTool ??= `fontkit ${versionOf("fontkit", "..")}, subset-font ${versionOf("subset-font", ".")}`;
  return fontTool;
}

let fontTool: string | undefined;

/** What reads audio. */
export function audioTools(): string {
  audioReader ??= `music-metadata ${versionOf("music-metadata", "..")}`;
  return audioReader;
}

let audioReader: string | undefined;

/** What decodes audio. */
export function decodingTools(): string {
  audioDecoder ??= `mpg123-decoder ${versionOf("mpg123-decoder", ".")}`;
  return audioDecoder;
}

let audioDecoder: string | undefined;

/** The version of a package, by the way from its entry to its folder. */
function versionOf(name: string, way: string): string {
  const file = fileURLToPath(new URL(`${way}/package.json`, import.meta.resolve(name)));
  // npm wrote it.
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
