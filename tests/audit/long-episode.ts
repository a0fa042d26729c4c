import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Cue } from "../../src/transcripts/cues/cue.ts";
import { renderVtt } from "../../src/transcripts/vtt/render.ts";
import { writeEpisode } from "../runtime/small-show.ts";

const SLUG = "an-hour-of-talk";
const SPEAKERS = ["Mara Quill", "Teo Lindgren"];
const CUES = 1200;
const CUE_SECONDS = 3;
/** How many cues one of them speaks before the other does. */
const TURN = 6;

/** Twelve seconds of silence in frames that stand for themselves: any number of them in a row is MP3. */
const SILENCE = fileURLToPath(new URL("../arabic-show/al-manara/audio.mp3", import.meta.url));
const SILENCE_SECONDS = 12;

/** Adds an episode of an hour to the show in `folder`, with all that is said in it: some 9,000 words → the path of its page. */
export function addLongEpisode(folder: string): string {
  const seconds = CUES * CUE_SECONDS;
  writeEpisode(folder, SLUG, {
    title: "An Hour of Talk",
    publishedAt: Date.UTC(2026, 10, 20),
    audio: "",
    more: `summary: As much talk as fits into an hour.\ntags: [talk]\n${chapters(seconds)}`,
    notes: "An hour of talk, to see how a page carries all of it.",
  });
  writeFileSync(path.join(folder, SLUG, "transcript.vtt"), renderVtt({ cues: cues() }));
  const silence = Array.from({ length: seconds / SILENCE_SECONDS }, () => readFileSync(SILENCE));
  writeFileSync(path.join(folder, SLUG, "audio.mp3"), Buffer.concat(silence));
  return `/episodes/${SLUG}`;
}

function cues(): Cue[] {
  return Array.from({ length: CUES }, (_, index) => ({
    startSeconds: index * CUE_SECONDS,
    endSeconds: index * CUE_SECONDS + CUE_SECONDS - 0.2,
    speaker: SPEAKERS[Math.floor(index / TURN) % SPEAKERS.length] ?? "",
    text: `Sentence ${index + 1} is ${WORDS[index % WORDS.length]} than the last.`,
  }));
}

const WORDS = ["rather more patient", "a little slower", "somewhat less certain", "two words longer"];

function chapters(seconds: number): string {
  const starts = Array.from({ length: 12 }, (_, index) => (index * seconds) / 12);
  const rows = starts.map((start, index) => `{start: ${start}, title: Part ${index + 1} of the hour}`);
  return `chapters: [${rows.join(", ")}]`;
}
