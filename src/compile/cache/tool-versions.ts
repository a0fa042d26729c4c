import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

/** What reads, draws and encodes pictures: sharp and the libraries in it. Another version may make other bytes of the same picture. */
export const PICTURE_TOOLS = JSON.stringify(sharp.versions);

/** What reads audio. */
export function audioTools(): string {
  audioReader ??= `music-metadata ${versionOf("music-metadata")}`;
  return audioReader;
}

let audioReader: string | undefined;

/** The version of a package whose entry is in its folder `lib`. */
function versionOf(name: string): string {
  const file = fileURLToPath(new URL("../package.json", import.meta.resolve(name)));
  // npm wrote it.
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
