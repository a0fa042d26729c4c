import { type MediaFacts, mediaFactsSchema } from "./media-facts-schema.ts";
import { mergeConflicts } from "./merge-conflicts.ts";
import { parseFields } from "./parse-fields.ts";
import type { Problem } from "./problem.ts";
import { parseYaml } from "./yaml-document.ts";

/** The file's name in an episode's folder. */
export const MEDIA_FACTS_FILE = "media.yaml";

/** The text of an episode's `media.yaml` → what it holds, or a Problem for everything that is wrong with it. */
export function parseMediaFacts(text: string, file: string): MediaFacts | Problem[] {
  const conflicts = mergeConflicts(text, file);
  if (conflicts.length > 0) return conflicts.map((problem) => ({ ...problem, fix: ONE_SIDE }));
  const document = parseYaml(text, { file, firstLine: 1 });
  if (Array.isArray(document)) return document;
  const parsed = parseFields(mediaFactsSchema, document, file);
  return Array.isArray(parsed) ? parsed : parsed.fields;
}

const ONE_SIDE =
  "keep the side whose audio is the right one, all of it, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>";
