import path from "node:path";
import {
  type RemoteTranscript,
  TRANSCRIPT_FORMATS,
  type TranscriptFile,
  type TranscriptFormat,
} from "../../catalog/episode.ts";
import { TRANSCRIPT_TYPES } from "../../feeds/rss/podcast-episode-elements.ts";
import type { YamlPath } from "../../schemas/yaml-document.ts";
import { renderParagraphs } from "../../transcripts/cues/paragraphs.ts";
import { renderTranscriptHtml } from "../../transcripts/html/render.ts";
import { renderJson } from "../../transcripts/json/render.ts";
import { renderWordTimes } from "../../transcripts/json/render-word-times.ts";
import { parseTranscript, type SourceFormat } from "../../transcripts/parse-transcript.ts";
import { renderSrt } from "../../transcripts/srt/render.ts";
import { renderText } from "../../transcripts/text/render.ts";
import { renderVtt } from "../../transcripts/vtt/render.ts";
import type { BuildContext } from "../build-context.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { readSource } from "../sources/show-folder.ts";

/** Formats that transcripts may be written in, the one that holds most first: of several files of one name it is read. */
const SOURCE_FORMATS: readonly SourceFormat[] = ["vtt", "json", "srt", "html"];

/** Reads an episode's transcripts and adds each in every format to the assets. Whatever cannot be read in one is a Problem. */
export async function findTranscripts(
  episode: EpisodeSource,
  showLanguage: string,
  context: BuildContext,
): Promise<readonly TranscriptFile[]> {
  const named = await Promise.all(
    transcriptSources(episode, showLanguage).map((source) => addTranscript(episode, source, context)),
  );
  return named.flat();
}

/** The format of a transcript's file by its name; undefined when it is in none that can be read. */
export function sourceFormat(name: string): SourceFormat | undefined {
  return SOURCE_FORMATS.find((known) => name.toLowerCase().endsWith(`.${known}`));
}

/** An episode's transcripts on other hosts. One whose kind nothing tells is a Problem. */
export function remoteTranscripts(
  { fields: { transcript = [] }, problemAt }: EpisodeSource,
  showLanguage: string,
  { report }: BuildContext,
): readonly RemoteTranscript[] {
  return transcript.flatMap(({ url, type: named, language = showLanguage, rel }, index) => {
    if (url === undefined) return [];
    const { pathname } = new URL(url);
    const format = TRANSCRIPT_FORMATS.find((known) => pathname.toLowerCase().endsWith(`.${known}`));
    const type = named ?? (format && TRANSCRIPT_TYPES[format]);
    if (type !== undefined) return { url, type, language, captions: rel === "captions" };
    report(problemAt(["transcript", index, "url"], NO_TYPE));
    return [];
  });
}

const NO_TYPE = {
  what: "has no extension that tells its format",
  fix: "say beside it what it is, such as type: text/vtt",
};

interface TranscriptSource {
  readonly file: string;
  readonly language: string;
  readonly captions: boolean;
  /** Where the front matter names it; left out for one that was found in the folder. */
  readonly at?: YamlPath;
}

/** The transcripts of an episode's folder: those that its front matter names, or the one that is found. */
export function transcriptSources(
  { fields, fileNames }: EpisodeSource,
  showLanguage: string,
): TranscriptSource[] {
  if (fields.transcript) {
    return fields.transcript.flatMap(({ file, language = showLanguage, rel }, index) => {
      if (file === undefined) return [];
      return { file, at: ["transcript", index, "file"], language, captions: rel === "captions" };
    });
  }
  const found = SOURCE_FORMATS.map((format) => `transcript.${format}`).find((name) =>
    fileNames.includes(name),
  );
  return found === undefined ? [] : [{ file: found, language: showLanguage, captions: false }];
}

async function addTranscript(
  episode: EpisodeSource,
  { file: name, language, captions, at }: TranscriptSource,
  context: BuildContext,
): Promise<TranscriptFile[]> {
  const file = path.posix.normalize(path.posix.join(episode.slug, name));
  const format = sourceFormat(name);
  const place = format === undefined ? NO_FORMAT : await context.place(file);
  if (format === undefined || typeof place !== "string") {
    const fault = typeof place === "string" ? NO_FORMAT : place;
    const named = at && episode.problemAt(at, { what: `(${file}) ${fault.what}`, fix: fault.fix });
    context.report(named ?? { file, ...fault });
    return [];
  }
  const source = await readSource(context.folder.root, file, context.report);
  if (source === null) return [];
  const { cues, faults } = parseTranscript(format, source.text);
  for (const fault of faults) context.report({ file, ...fault });
  const texts = {
    vtt: renderVtt({ cues }),
    srt: renderSrt({ cues }),
    json: renderJson({ cues }),
    html: renderTranscriptHtml({ cues }),
    txt: renderText({ cues }),
  };
  const add = (extension: string, text: string): string => context.assets.add(extension, Buffer.from(text));
  const paragraphsFile = add("paragraphs.json", renderParagraphs({ cues }));
  const wordTimes = renderWordTimes({ cues });
  const wordsFile = wordTimes === undefined ? undefined : add("words.json", wordTimes);
  return TRANSCRIPT_FORMATS.map((served) => ({
    format: served,
    path: add(served, texts[served]),
    language,
    captions: isCaptions(served, format, captions),
    ...(served === "json" && { paragraphsFile, ...(wordsFile !== undefined && { wordsFile }) }),
  }));
}

/**
 * Whether a served file is a closed-caption file: the formats made for it are, when the source has times of its own (HTML has them
 * per paragraph at best), and JSON when the host says so.
 */
function isCaptions(served: TranscriptFormat, source: SourceFormat, named: boolean): boolean {
  if (served === "vtt" || served === "srt") return source !== "html";
  return served === "json" && named;
}

const NO_FORMAT = { what: "is in no format of transcripts", fix: "use .vtt, .srt, .json or .html" };
