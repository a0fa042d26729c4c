import { readFile } from "node:fs/promises";
import { digest } from "./digest.ts";

/** A file on disk with the digest of its content. The content itself is read again where there is work to do with it. */
export interface HashedFile {
  readonly place: string;
  readonly digest: string;
  readonly bytes: number;
}

/** Hashes the file at a place, once however often it is asked for: a portrait stands in many episodes. */
export type HashFile = (place: string) => Promise<HashedFile>;

export function fileHasher(): HashFile {
  const known = new Map<string, Promise<HashedFile>>();
  return (place) => {
    const file = known.get(place) ?? hashFile(place);
    known.set(place, file);
    return file;
  };
}

async function hashFile(place: string): Promise<HashedFile> {
  const content = await readFile(place);
  return { place, digest: digest(content), bytes: content.byteLength };
}
