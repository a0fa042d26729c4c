import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Fault } from "../../schemas/fault.ts";
import { factsOfFile } from "./folder-facts.ts";
import type { HashedFile } from "./hashed-file.ts";
import type { WorkCache } from "./work-cache.ts";

/** A file of any size, with both digests of its content: the one that addresses hold, and the one that names it in the media bucket. */
export interface LargeFile extends HashedFile {
  readonly sha256: string;
}

/** Hashes a file piece by piece: it may be larger than memory. */
export type HashLargeFile = (place: string) => Promise<LargeFile | Fault>;

/** One of gigabytes takes seconds: it is hashed again only when the file system tells that it may have changed. */
export function largeFileHasher(cache: WorkCache, now: number): HashLargeFile {
  return async (place) => {
    const { fact, isYoung } = factsOfFile(place, now);
    if (isYoung) return hashLargeFile(place);
    return cache.value("large-file-1", [place, fact], () => hashLargeFile(place));
  };
}

/** The digest of a file's content, as `digest` has it of what is in memory. Throws when it cannot be read. */
export async function digestOfFile(place: string): Promise<string> {
  const file = await hashLargeFile(place);
  if ("what" in file) throw new Error(`${place} ${file.what}`);
  return file.digest;
}

async function hashLargeFile(place: string): Promise<LargeFile | Fault> {
  const { size } = await stat(place);
  const sha256 = createHash("sha256");
  // As `digest` has it, so that a file keeps its address when it moves into the bucket.
  const digest = createHash("sha256").update(`${size}:`);
  let bytes = 0;
  for await (const piece of createReadStream(place, { highWaterMark: PIECE_BYTES })) {
    sha256.update(piece);
    digest.update(piece);
    bytes += piece.byteLength;
  }
  if (bytes !== size) return STILL_WRITTEN;
  return { place, digest: digest.digest("hex"), bytes, sha256: sha256.digest("hex") };
}

const PIECE_BYTES = 1024 ** 2;

/** Under `npm start` a host copies audio into the folder of an episode. */
const STILL_WRITTEN = {
  what: "is still being written",
  fix: "wait until all of it is there, and build again",
};
