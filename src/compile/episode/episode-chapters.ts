import path from "node:path";
import { byStart, type Chapter } from "../../catalog/chapter.ts";
import { parseChapterLines } from "../../chapters/chapter-lines.ts";
import { parseChaptersJson } from "../../chapters/chapters-json.ts";
import { isBlockName } from "../../html/is-block.ts";
import { replaceTags } from "../../html/parse-html.ts";
import { safeHtml } from "../../notes/markdown/safe-html.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import { type Place, parseYaml } from "../../schemas/yaml-document.ts";
import type { BuildContext } from "../build-context.ts";
import { AS_IT_IS, addPicture } from "../pictures/picture-files.ts";
import { namedPicture } from "../pictures/show-pictures.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { readSource, type Source } from "../sources/show-folder.ts";
import { outsideAudio } from "./outside-audio.ts";

/** What an episode's chapters are taken from besides its files. */
export interface ChapterSources {
  readonly tagChapters: readonly Chapter[];
  readonly durationSeconds: number;
}

/**
 * An episode's chapters, sorted, from the first of these that has any: the front matter (none, when it says that they are elsewhere), chapters.json, the audio's own tags,
 * time stamps in the notes. A chapter that begins after the end is a Problem.
 */
export async function findChapters(
  episode: EpisodeSource,
  sources: ChapterSources,
  context: BuildContext,
): Promise<readonly Chapter[]> {
  const { chapters } = episode.fields;
  if (chapters !== undefined)
    return "url" in chapters ? [] : frontMatterChapters(episode, chapters, { sources, context });
  if (episode.fileNames.includes("chapters.json")) return fileChapters(episode, sources, context);
  if (sources.tagChapters.length > 0) return sources.tagChapters;
  const { notes } = episode;
  const lines = "markdown" in notes ? notes.markdown : linesOfHtml(safeHtml(notes.html));
  return parseChapterLines(lines).filter((chapter) => chapter.startSeconds < sources.durationSeconds);
}

/** Safe HTML as a reader sees its lines. */
function linesOfHtml(html: string): string {
  return replaceTags(html, (name) => (name === "br" || isBlockName(name) ? "\n" : ""));
}

async function frontMatterChapters(
  episode: EpisodeSource,
  written: Extract<EpisodeFields["chapters"], readonly unknown[]>,
  { sources, context }: { readonly sources: ChapterSources; readonly context: BuildContext },
): Promise<Chapter[]> {
  const chapters = await Promise.all(
    written.map(async ({ start, end, toc, title, href, image }, index): Promise<Chapter> => {
      const fault = outsideAudio(start, sources.durationSeconds);
      if (fault) context.report(episode.problemAt(["chapters", index, "start"], fault));
      const naming = { folder: episode.slug, problemAt: episode.problemAt };
      const where = { use: AS_IT_IS, at: ["chapters", index, "image"], naming };
      const picture = image === undefined ? undefined : await namedPicture(image, where, context);
      return {
        startSeconds: start,
        title,
        ...(end !== undefined && { endSeconds: end }),
        ...(href !== undefined && { href }),
        ...(picture && { image: picture.href }),
        ...(toc === false && { hidden: true as const }),
      };
    }),
  );
  return chapters.sort(byStart);
}

async function fileChapters(
  episode: EpisodeSource,
  sources: ChapterSources,
  context: BuildContext,
): Promise<readonly Chapter[]> {
  const file = `${episode.slug}/chapters.json`;
  const source = await readSource(context.folder.root, file, context.report);
  if (source === null) return [];
  const parsed = parseChaptersJson(source.text, file);
  if (Array.isArray(parsed)) {
    for (const problem of parsed) context.report(problem);
    return [];
  }
  for (const { startSeconds } of parsed.chapters) {
    const fault = outsideAudio(startSeconds, sources.durationSeconds);
    const place = placeOfValue(source, "startTime", startSeconds);
    if (fault) context.report({ file, ...place, what: `startTime ${fault.what}`, fix: fault.fix });
  }
  return Promise.all(parsed.chapters.map((chapter) => withImage(chapter, source, context)));
}

/** Where a chapters file first has `value` at `key`: JSON is YAML, whose reader remembers places. */
function placeOfValue(source: Source, key: "startTime" | "img", value: string | number): Place | undefined {
  const document = parseYaml(source.text, { file: source.path, firstLine: 1 });
  if (Array.isArray(document)) return undefined;
  // parseChaptersJson has read it.
  const { chapters } = document.value as { chapters: Record<typeof key, unknown>[] };
  const index = chapters.findIndex((chapter) => chapter[key] === value);
  return document.placeOf(["chapters", index, key]);
}

/** A picture of chapters.json is a full address, or a file relative to it. */
async function withImage(chapter: Chapter, source: Source, context: BuildContext): Promise<Chapter> {
  if (chapter.image === undefined || /^https?:/i.test(chapter.image)) return chapter;
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(source.path), chapter.image));
  const picture = await addPicture(file, AS_IT_IS, context);
  if ("href" in picture) return { ...chapter, image: picture.href };
  const place = placeOfValue(source, "img", chapter.image);
  context.report({ file: source.path, ...place, what: `img (${file}) ${picture.what}`, fix: picture.fix });
  return chapter;
}
