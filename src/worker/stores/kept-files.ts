import { keptDocuments } from "../kept-documents.ts";
import { readFile } from "./read-file.ts";
import type { SiteFolder } from "./site.ts";

/** How much of them is kept: a small part of the 128 MB that an isolate has, and all files of most shows. */
const MOST_BYTES = 4 * 2 ** 20;

/**
 * Reads whole files of the build, and keeps the bytes of those that were read lately. Requests that come while one is being read read it
 * too: workerd lets no request wait for what another one reads.
 */
export function keptFiles(files: SiteFolder): (path: string) => Promise<Uint8Array> {
  const kept = keptDocuments(MOST_BYTES);
  return async (path) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const bytes = await readFile(files, path);
    kept.keep(path, bytes);
    return bytes;
  };
}
