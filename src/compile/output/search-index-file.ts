import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { plainText } from "../../html/text-of.ts";
import { packSearchIndex, type SearchDocument } from "../../search/search-index.ts";
import { searchTexts } from "../../search/search-texts.ts";

/**
 * The words of these episodes as a file, for the Worker's search. A show of thousands of episodes leaves out what is longest, until the
 * file is no larger than `mostBytes`.
 */
export function searchIndexFile(
  episodes: readonly Episode[],
  show: Pick<Show, "people">,
  mostBytes = MOST_BYTES,
): Uint8Array {
  let documents: readonly SearchDocument[] = episodes.map((episode) => ({
    slug: episode.slug,
    ...searchTexts(episode, show, plainText),
  }));
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
