import path from "node:path";
import type { TranscriptFile } from "../catalog/episode.ts";
import { parseTranscript } from "../transcripts/parse-transcript.ts";
import { renderJson } from "../transcripts/render-json.ts";
import { renderSrt } from "../transcripts/render-srt.ts";
import { renderText } from "../transcripts/render-text.ts";
import { renderVtt } from "../transcripts/render-vtt.ts";
import type { BuildContext } from "./build-context.ts";
import type { EpisodeSource } from "./parse-episode.ts";
import { readSource } from "./show-folder.ts";

/** Formats that transcripts may be written in, the one that holds most first: of several files of one name it is read. */
const SOURCE_FORMATS = ["vtt", "json", "srt", "html"] as const;

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

interface TranscriptSource {
  readonly file: string;
  readonly language: string;
  readonly captions: boolean;
}

function transcriptSources({ fields, fileNames }: EpisodeSource, showLanguage: string): TranscriptSource[] {
  if (fields.transcript) {
    return fields.transcript.map(({ file, language, rel }) => ({
      file,
      language: language ?? showLanguage,
      captions: rel === "captions",
    }));
  }
  const found = SOURCE_FORMATS.map((format) => `transcript.${format}`).find((name) =>
    fileNames.includes(name),
  );
  return found === undefined ? [] : [{ file: found, language: showLanguage, captions: false }];
}

async function addTranscript(
  episode: EpisodeSource,
  { file: name, language, captions }: TranscriptSource,
  context: BuildContext,
): Promise<TranscriptFile[]> {
  const file = path.posix.normalize(path.posix.join(episode.slug, name));
  const format = SOURCE_FORMATS.find((known) => name.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) {
    context.report({ file, what: "is in no format of transcripts", fix: "use .vtt, .srt, .json or .html" });
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
    txt: renderText({ cues }),
  };
  return (["vtt", "srt", "json", "txt"] as const).map((served) => ({
    format: served,
    path: context.assets.add(`${episode.slug}-transcript-${language}`, served, Buffer.from(texts[served])),
    language,
    captions,
  }));
}
