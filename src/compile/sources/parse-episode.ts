import { isoInstant } from "../../moments/instant.ts";
import { type FrontMatter, splitFrontMatter } from "../../notes/front-matter.ts";
import type { EpisodeFields, episodeSchema } from "../../schemas/episode-schema.ts";
import { parseFields } from "../../schemas/parse-fields.ts";
import { MEDIA_FACTS_FILE } from "../../schemas/parse-media-facts.ts";
import type { Problem } from "../../schemas/problem.ts";
import { parseYaml } from "../../schemas/yaml-document.ts";
import { cutTextWarnings } from "./cut-text-warnings.ts";
import { passedOverFiles } from "./passed-over-files.ts";
import { type ProblemAt, problemsOf } from "./problem-at.ts";
import { readableFields } from "./readable-fields.ts";
import type { EpisodeFolder, Report, Reports } from "./show-folder.ts";

/** The show notes: what stands below the front matter, or notes.html in its place. */
export type ShowNotes = (
  | { readonly markdown: string }
  /** Whoever wrote it: it is not safe yet. */
  | { readonly html: string }
) & { readonly file: string; readonly firstLine: number };

/** An episode's folder with its front matter read. */
export interface EpisodeSource extends EpisodeFolder {
  readonly fields: EpisodeFields;
  readonly notes: ShowNotes;
  readonly problemAt: ProblemAt;
}

/** Reads an episode's front matter; null when there is none. Problems and warnings are reported. `now` tells corrections that lie ahead. */
export function parseEpisode(
  folder: EpisodeFolder,
  { schema, now }: { readonly schema: ReturnType<typeof episodeSchema>; readonly now: number },
  { report, warn }: Reports,
): EpisodeSource | null {
  const file = folder.index.path;
  const split = splitFrontMatter(folder.index.text);
  if ("fault" in split) {
    report({ file, ...split.fault });
    return null;
  }
  const document = parseYaml(split.yaml, { file, firstLine: split.yamlLine });
  if (Array.isArray(document)) {
    for (const problem of document) report(problem);
    return null;
  }
  const parsed = parseFields(schema, document, file);
  if (Array.isArray(parsed)) for (const problem of parsed) report(problem);
  const fields = Array.isArray(parsed)
    ? { ...standIn(folder), ...readableFields(schema, document) }
    : parsed.fields;
  const problemAt = problemsOf(document, file);
  for (const problem of correctionRules(fields, now, problemAt)) report(problem);
  for (const warning of cutTextWarnings(document, problemAt)) warn(warning);
  for (const warning of passedOverFiles(folder, fields)) warn(warning);
  return { ...folder, fields, notes: showNotes(folder, split, report), problemAt };
}

function showNotes({ index, notesHtml }: EpisodeFolder, split: FrontMatter, report: Report): ShowNotes {
  const { body, bodyLine } = split;
  const below = { markdown: body, file: index.path, firstLine: bodyLine };
  if (notesHtml === undefined) return below;
  const at = body.split("\n").findIndex((line) => line.trim() !== "");
  if (at === -1) return { html: notesHtml.text, file: notesHtml.path, firstLine: 1 };
  const what = "the notes stand here and in notes.html";
  report({ file: index.path, line: bodyLine + at, column: 1, what, fix: "keep one of the two" });
  return below;
}

/** Stands in for the fields that cannot be read, so that the others and the notes are checked too; nothing is built of it. */
function standIn({ slug, fileNames }: EpisodeFolder): EpisodeFields {
  const audio = { url: `https://show.invalid/${slug}.mp3`, bytes: 1, duration: Number.MAX_SAFE_INTEGER };
  const hasFile = fileNames.some((name) => name.startsWith("audio.") || name === MEDIA_FACTS_FILE);
  return { title: "", published: 0, type: "full", draft: false, ...(!hasFile && { audio }) };
}

function correctionRules(
  { published, updated }: EpisodeFields,
  now: number,
  problemAt: ProblemAt,
): Problem[] {
  if (updated === undefined) return [];
  const early = { what: "is before the air date", fix: `give a time after ${isoInstant(published)}` };
  const late = { what: "lies in the future", fix: "give the time of a correction that was made" };
  return [
    ...(updated < published ? [problemAt(["updated"], early)] : []),
    ...(updated > now ? [problemAt(["updated"], late)] : []),
  ];
}
