import { parseChapterLines } from "../chapters/chapter-lines.ts";
import { renderClock, renderPaddedClock } from "../moments/clock.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedEpisode } from "./checked-show.ts";
import { inText, onEpisodes, type ShowRule } from "./show-rule.ts";

/** Files and texts of an episode of which another one takes the place, or of which nothing is left. */
export const SOURCE_FILE_RULES: readonly ShowRule[] = [
  { id: "parts/two-sources", level: "warning", check: onEpisodes(twoSources) },
  { id: "parts/chapter-lines", level: "warning", check: onEpisodes(lateLines) },
  { id: "parts/no-notes", level: "warning", check: onEpisodes(noNotes) },
  { id: "parts/no-deep-dive", level: "warning", check: onEpisodes(noDeepDive) },
];

/**
 * Files that are found by themselves when no field says where theirs is; of several covers the first is taken. Transcripts of one name in
 * several formats are the same one.
 */
const FOUND = [
  { field: "chapters", file: /^chapters\.json$/ },
  { field: "image", file: /^cover\.(?:jpe?g|png)$/ },
  { field: "transcript", file: /^transcript\.(?:vtt|srt|json|html)$/ },
] as const;

function twoSources({ slug, fields, fileNames }: CheckedEpisode): Problem[] {
  return FOUND.flatMap(({ field, file }) => {
    const found = fileNames.filter((name) => file.test(name));
    const said = fields[field];
    const unused =
      said === undefined
        ? found.slice(field === "image" ? 1 : found.length)
        : found.filter((name) => !JSON.stringify(said).includes(name));
    const instead = said === undefined ? found[0] : `${field} in index.md`;
    return unused.map((name) => ({
      file: `${slug}/${name}`,
      what: `is passed over: ${instead} takes its place`,
      fix: "keep one of the two",
    }));
  });
}

/** Lines that look like chapters are taken for them only within the audio. */
function lateLines({
  fields,
  fileNames,
  texts: [notes],
  audio: { durationSeconds: end },
  chapters,
}: CheckedEpisode): Problem[] {
  const isFromNotes = fields.chapters === undefined && !fileNames.includes("chapters.json");
  if (!isFromNotes || notes === undefined || end === undefined) return [];
  const lines = parseChapterLines(notes.source);
  // Chapters in the audio's tags come first.
  if (lines.length === chapters.length || lines[0]?.title !== (chapters[0] ?? lines[0])?.title) return [];
  return lines
    .filter(({ startSeconds }) => startSeconds >= end)
    .map(({ startSeconds, title }) => {
      const written = [
        renderPaddedClock(startSeconds, "with hours"),
        renderPaddedClock(startSeconds, "without hours"),
        title,
      ];
      const place = written.find((text) => notes.source.includes(text)) ?? "";
      const what = `the chapter at ${renderClock(startSeconds)} is left out: the audio ends at ${renderClock(end)}`;
      return inText(notes, place, { what, fix: "correct its moment" });
    });
}

function noNotes({ slug, fields, texts }: CheckedEpisode): Problem[] {
  if (fields.summary !== undefined || texts.some(({ html }) => html.trim() !== "")) return [];
  return [
    {
      file: `${slug}/index.md`,
      what: "has no notes and no summary, so apps show the title alone",
      fix: "write a sentence on what it is about",
    },
  ];
}

function noDeepDive({ texts: [, dive] }: CheckedEpisode): Problem[] {
  if (dive === undefined || dive.html.trim() !== "") return [];
  return [{ file: dive.file, what: "says nothing", fix: "write it, or remove the file" }];
}
