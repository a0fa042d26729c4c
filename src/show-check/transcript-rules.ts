import { renderClock } from "../moments/clock.ts";
import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedEpisode, CheckedShow, CheckedTranscript } from "./checked-show.ts";
import { onEpisodes, repeatedIn, type ShowRule } from "./show-rule.ts";

/** Transcripts that do not fit the audio, or say nothing. */
export const TRANSCRIPT_RULES: readonly ShowRule[] = [
  { id: "parts/transcript-empty", level: "error", check: onEpisodes(onTranscripts(empty)) },
  { id: "parts/transcript-long", level: "error", check: onEpisodes(onTranscripts(long)) },
  { id: "parts/transcript-late", level: "warning", check: onEpisodes(onTranscripts(late)) },
  { id: "parts/transcript-short", level: "warning", check: onEpisodes(onTranscripts(short)) },
  { id: "parts/transcript-sparse", level: "warning", check: onEpisodes(onTranscripts(sparse)) },
  { id: "parts/transcript-standing", level: "warning", check: onEpisodes(onTranscripts(standing)) },
  { id: "parts/transcript-twice", level: "warning", check: onEpisodes(twice) },
  { id: "parts/transcript-shared", level: "error", check: shared },
];

function onTranscripts(check: (transcript: CheckedTranscript, end: number | undefined) => Fault | undefined) {
  return ({ transcripts, audio }: CheckedEpisode): Problem[] =>
    transcripts.flatMap((transcript) => {
      const fault = check(transcript, audio.durationSeconds);
      return fault === undefined ? [] : [{ file: transcript.file, ...fault }];
    });
}

function wordsIn({ cues }: CheckedTranscript): number {
  return cues.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function empty(transcript: CheckedTranscript): Fault | undefined {
  return wordsIn(transcript) > 0
    ? undefined
    : { what: "says not one word", fix: "export it again, or remove it" };
}

/** Tools round, and players wait for a last cue that ends a little late. */
const LEEWAY = 5;

function long({ cues }: CheckedTranscript, end = Number.POSITIVE_INFINITY): Fault | undefined {
  const last = Math.max(0, ...lastStarts(cues));
  if (last <= end + LEEWAY) return undefined;
  return {
    what: `still speaks at ${renderClock(last)}, but the audio ends at ${renderClock(end)}`,
    fix: "take the transcript of this audio: advertisements that were cut out move all that follows",
  };
}

/** Cues are in the order of their start; a spread of all of them would be too many arguments. */
function lastStarts(cues: CheckedTranscript["cues"]): number[] {
  return cues.slice(-1).map(({ startSeconds }) => startSeconds);
}

/** Of an episode that is long enough to tell. */
function late(transcript: CheckedTranscript, end = 0): Fault | undefined {
  const first = transcript.cues[0]?.startSeconds ?? 0;
  if (end < 60 || first > end || first < Math.min(Math.max(120, end / 10), end / 3)) return undefined;
  return {
    what: `begins at ${renderClock(first)}`,
    fix: "export it again from the beginning, or move its times",
  };
}

function short(transcript: CheckedTranscript, end = 0): Fault | undefined {
  const last = transcript.cues.at(-1)?.endSeconds ?? 0;
  if (end < 60 || wordsIn(transcript) === 0 || last > end / 2) return undefined;
  return { what: `ends at ${renderClock(last)} of ${renderClock(end)}`, fix: "export all of it" };
}

/** Speech has some 150 words a minute; music has few. */
function sparse(transcript: CheckedTranscript, end = 0): Fault | undefined {
  const words = wordsIn(transcript);
  const last = transcript.cues.at(-1)?.endSeconds ?? 0;
  if (end < 60 || words === 0 || last <= end / 2 || words >= end / 60) return undefined;
  return { what: `has ${words} words for ${renderClock(end)}`, fix: "export it again" };
}

/** Times that do not move: all cues begin together. */
function standing({ cues }: CheckedTranscript): Fault | undefined {
  const [first] = cues;
  if (
    first === undefined ||
    cues.length < 3 ||
    cues.some(({ startSeconds }) => startSeconds !== first.startSeconds)
  )
    return undefined;
  return {
    what: `has all its ${cues.length} cues at ${renderClock(first.startSeconds)}`,
    fix: "export it with times",
  };
}

function twice({ fields: { transcript = [] }, at }: CheckedEpisode): Problem[] {
  return repeatedIn(
    transcript,
    ({ file, url }) => file ?? url,
    (_, index) =>
      at(["transcript", index], { what: "names the same as one above it", fix: "keep one of the two" }),
  );
}

/** A transcript that another episode has too: copied along with its folder. */
function shared({ episodes }: CheckedShow): Problem[] {
  const transcripts = episodes
    .toReversed()
    .flatMap((episode) => episode.transcripts.map((transcript) => ({ transcript, slug: episode.slug })));
  const owners = new Map<string, string>();
  return transcripts.flatMap(({ transcript, slug }) => {
    const words = transcript.cues.map(({ text }) => text).join("\n");
    const owner = owners.get(words);
    if (words === "" || owner === slug) return [];
    if (owner === undefined) {
      owners.set(words, slug);
      return [];
    }
    return [
      {
        file: transcript.file,
        what: `says word for word what that of ${owner} does`,
        fix: "give each episode its own",
      },
    ];
  });
}
