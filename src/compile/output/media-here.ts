import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../cache/write-whole.ts";
import type { Output } from "./output.ts";
import type { OutputPlaces } from "./output-places.ts";

/** Audio for the media bucket whose file is on this machine. */
export interface MediaHere {
  /** Its name in the bucket. */
  readonly key: string;
  readonly place: string;
  readonly bytes: number;
}

/** Where a build notes it, beside the catalog; that is not deployed. */
export function mediaHerePlace({ catalog }: Pick<OutputPlaces, "catalog">): string {
  return path.join(path.dirname(catalog), MEDIA_HERE_FILE);
}

const MEDIA_HERE_FILE = "media-here.json";

/** Takes note of where the audio is that a build does not deploy with the site: `npm start` serves it from there. */
export async function writeMediaHere(
  places: Pick<OutputPlaces, "catalog">,
  { files }: Pick<Output, "files">,
): Promise<void> {
  const here = [...files.values()].flatMap((content): MediaHere[] =>
    content instanceof Uint8Array || content.media === undefined
      ? []
      : [{ key: content.media.file, place: content.copyOf, bytes: content.bytes }],
  );
  const file = mediaHerePlace(places);
  if (here.length === 0) await rm(file, { force: true });
  else await writeWhole(file, JSON.stringify(here));
}

/** What the last builds have noted in `dist`: that of the project's show, or of each of several. */
export async function readMediaHere(dist: string): Promise<readonly MediaHere[]> {
  const entries = await readdir(dist, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(dist, name));
  const notes = await Promise.all([dist, ...folders].map(readNote));
  return notes.flat();
}

async function readNote(folder: string): Promise<readonly MediaHere[]> {
  const json = await readFile(path.join(folder, MEDIA_HERE_FILE), "utf8").catch(() => "[]");
  // The build wrote it, whole or not at all.
  return JSON.parse(json) as MediaHere[];
}
