import { packSearchIndex, type SearchDocument } from "../../search/search-index.ts";

/**
 * The words of these episodes as a file, for the Worker's search. A show of thousands of episodes leaves out what is longest, until the
 * file is no larger than `mostBytes`.
 */
export function searchIndexFile(found: readonly SearchDocument[], mostBytes = MOST_BYTES): Uint8Array {
  let documents = found;
  let file = Buffer.from(packSearchIndex(documents));
  for (const field of LONGEST_FIRST) {
    if (file.byteLength <= mostBytes) break;
    documents = documents.map((document) => ({ ...document, [field]: "" }));
    file = Buffer.from(packSearchIndex(documents));
  }
  return file;
}

/** Opened, it takes seven times as much of the 128 MB that an isolate has, and the catalog of such a show takes tens of them. */
const MOST_BYTES = 7_000_000;

const LONGEST_FIRST = ["deepDive", "notes", "chapters", "summary"] as const;
