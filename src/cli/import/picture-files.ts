import type { BroughtFile } from "./brought.ts";
import type { BroughtPicture } from "./square-pictures.ts";

/** The files of a picture: what had to be changed is kept beside as it came. */
export function pictureFiles(
  stem: "artwork" | "cover",
  { bytes, extension, original, changes, came }: BroughtPicture,
): BroughtFile[] {
  const files = [{ name: `${stem}.${extension}`, content: bytes }];
  return changes.length === 0 ? files : [...files, { name: `${stem}-original.${original}`, content: came }];
}
