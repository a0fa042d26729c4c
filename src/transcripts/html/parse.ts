import { closeCues, type OpenCue, spokenSeconds } from "../cues/close-cues.ts";
import type { ParsedTranscript, TranscriptFault } from "../cues/parsed-transcript.ts";
import { shareTime } from "../cues/share-time.ts";
import { parseTimeCode } from "../cues/time-code.ts";
import { type HtmlParagraph, htmlParagraphs } from "./html-paragraphs.ts";

/**
 * Reads an HTML transcript (podcast namespace, "HTML": `<cite>` `<time>` `<p>`, the first two if available).
 * Each paragraph is a cue. One with neither time nor speaker goes on with the speaker before it. Those without a time
 * share the stretch up to the next time in proportion to their characters.
 */
export function parseTranscriptHtml(text: string): ParsedTranscript {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const faults: TranscriptFault[] = [];
  const runs: Run[] = [];
  for (const paragraph of htmlParagraphs(source)) {
    const startSeconds = readTime(paragraph, source, faults);
    addParagraph(runs, paragraph, startSeconds);
  }
  if (runs.length === 0 && source.trim() !== "") faults.push(NO_PARAGRAPHS);
  return { cues: closeCues(runs.flatMap((run, index) => timedCues(run, runs[index + 1]))), faults };
}

const NO_PARAGRAPHS: TranscriptFault = {
  line: 1,
  what: "there is no paragraph of text",
  fix: "write <cite>Name:</cite> <time>0:00</time> <p>what is said</p>",
};

/** A paragraph with a time, and those after it without one. */
type Run = { readonly startSeconds: number; readonly spoken: Spoken[] };
type Spoken = { readonly speaker: string | undefined; readonly text: string };

function readTime(paragraph: HtmlParagraph, source: string, faults: TranscriptFault[]): number | undefined {
  if (paragraph.time === undefined) return undefined;
  const seconds = parseTimeCode(paragraph.time.replace(/^[[(]|[\])]$/g, ""));
  if (seconds !== null) return seconds;
  const line = source.slice(0, paragraph.timeOffset).split("\n").length;
  faults.push({
    line,
    what: "the time of this paragraph cannot be read",
    fix: "write it as 0:00 or 1:02:03",
  });
  return undefined;
}

function addParagraph(runs: Run[], paragraph: HtmlParagraph, startSeconds: number | undefined): void {
  const run = runs.at(-1);
  const { text } = paragraph;
  if (startSeconds !== undefined || run === undefined) {
    runs.push({ startSeconds: startSeconds ?? 0, spoken: [{ speaker: paragraph.speaker, text }] });
    return;
  }
  run.spoken.push({ speaker: paragraph.speaker ?? run.spoken.at(-1)?.speaker, text });
}

// The very last cue is as long as its words; a cue before a time that was written down lasts until then.
function timedCues({ startSeconds, spoken }: Run, next: Run | undefined): readonly OpenCue[] {
  const lengths = spoken.map(({ text }) => text.length);
  const guess = startSeconds + spoken.reduce((sum, { text }) => sum + spokenSeconds(text), 0);
  const isNextLater = next !== undefined && next.startSeconds > startSeconds;
  const spans = shareTime({ startSeconds, endSeconds: isNextLater ? next.startSeconds : guess }, lengths);
  return spoken.map(({ speaker, text }, index) => ({
    startSeconds,
    ...spans[index],
    text,
    ...(speaker !== undefined && { speaker }),
  }));
}
