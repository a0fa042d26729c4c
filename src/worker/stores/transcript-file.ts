import type { Episode } from "../../catalog/episode.ts";
import type { Paragraph } from "../../catalog/paragraph.ts";
import type { ShownTranscript } from "../../pages/episode/transcript-view.tsx";
import { readFile } from "./read-file.ts";
import type { Site } from "./site.ts";

/**
 * What is said in an episode, from the file that holds most of it; null when it has no transcript. Throws when the file is not there: a
 * page without its transcript must not go out under the whole page's validator.
 */
export async function readTranscript({ transcripts }: Episode, site: Site): Promise<ShownTranscript | null> {
  const file = transcripts.find(({ paragraphsFile }) => paragraphsFile !== undefined);
  if (file?.paragraphsFile === undefined) return null;
  const { language, wordsFile } = file;
  const json = new TextDecoder().decode(await readFile(site.files, file.paragraphsFile));
  // The build wrote it.
  const paragraphs = JSON.parse(json) as readonly Paragraph[];
  return { paragraphs, language, ...(wordsFile !== undefined && { wordsFile }) };
}
