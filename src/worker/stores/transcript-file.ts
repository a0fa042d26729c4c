import type { Episode } from "../../catalog/episode.ts";
import type { ShownTranscript } from "../../pages/episode/transcript-view.tsx";
import type { Site } from "./site.ts";

/** What is said in an episode, from the file that holds most of it; null when it has no transcript. */
export async function readTranscript({ transcripts }: Episode, site: Site): Promise<ShownTranscript | null> {
  const file = transcripts.find(({ format }) => format === "json");
  const stream = file && (await site.files.open(file.path));
  if (!stream) return null;
  // The build wrote it.
  const { segments } = (await new Response(stream).json()) as TranscriptJson;
  const cues = segments.map(({ speaker, startTime, endTime, body }) => ({
    startSeconds: startTime,
    endSeconds: endTime,
    text: body,
    ...(speaker !== undefined && { speaker }),
  }));
  const { language, wordsFile } = file;
  return { cues, language, ...(wordsFile !== undefined && { wordsFile }) };
}

/** The file as the build wrote it. */
interface TranscriptJson {
  readonly segments: readonly { speaker?: string; startTime: number; endTime: number; body: string }[];
}
