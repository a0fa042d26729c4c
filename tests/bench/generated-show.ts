import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeEpisode } from "../runtime/small-show.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { type Prose, proseOf } from "./prose.ts";

const DAY = 86_400_000;

/**
 * A new folder with the sample show and `count` further episodes in it, a week apart: notes of some 380 words, a deep dive in every second
 * one, and an hour's transcript in every fourth; fifty to a season, and a guest in every third. An episode has the same words whatever `count` is.
 */
export function generatedShow(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-bench-"));
  cpSync(path.join(PROJECT, "episodes"), folder, { recursive: true });
  // The whole show in one feed, so that there is something to serve.
  const show = path.join(folder, "show.yaml");
  writeFileSync(show, readFileSync(show, "utf8").replace(/^feed:.*$/m, ""));
  for (let number = 1; number <= count; number++) {
    const slug = `generated-${number}`;
    const prose = proseOf(number);
    writeEpisode(folder, slug, {
      title: `Generated Episode ${number}`,
      publishedAt: Date.UTC(1980, 0, 1) + number * DAY,
      audio: `audio: {url: https://cdn.example/${slug}.mp3, bytes: 57600000, duration: 3600}`,
      more: `number: ${1000 + number}\nseason: ${Math.ceil(number / 50)}\ntags: [generated, number ${number}]\n${guestOf(number)}${CHAPTERS}`,
      notes: notesOf(number, prose),
    });
    const write = (name: string, text: string) => writeFileSync(path.join(folder, slug, name), text);
    if (number % 2 === 0) write("deep-dive.md", deepDiveOf(number, prose));
    if (number % 4 === 0) write("transcript.vtt", transcriptOf(prose));
  }
  return folder;
}

/** Every third episode has a guest, and a guest comes again sometimes. */
function guestOf(number: number): string {
  return number % 3 === 0 ? `people: [{name: Guest ${(number * 7) % 500}, role: guest}]\n` : "";
}

const CHAPTERS = `chapters: [{start: "00:00", title: Begin}, {start: "00:05", title: Go on}]`;

function notesOf(number: number, { sentence, word }: Prose): string {
  const paragraph = (index: number): string => {
    const link = `[${word()} ${word()}](https://pod.example/${number}/${index})`;
    return `${sentence()} ${sentence()} Of *${word()}* there is more at ${link}. ${sentence()}`;
  };
  const list = Array.from({ length: 4 }, () => `- **${word()}**: ${sentence()}`).join("\n");
  const paragraphs = Array.from({ length: 8 }, (_, index) => paragraph(index + 1));
  return [...paragraphs, `## ${word()} and ${word()}`, list].join("\n\n");
}

function deepDiveOf(number: number, { sentence, word }: Prose): string {
  const points = Array.from({ length: 5 }, (_, index) => `${index + 1}. **${word()}.** ${sentence()}`);
  const terms = Array.from({ length: 4 }, () => `- **${word()}**: ${sentence()}`);
  return `# Generated Episode ${number}\n\n${sentence()} ${sentence()}\n\n## Key points\n\n${points.join("\n")}\n\n## Terms\n\n${terms.join("\n")}\n`;
}

const SPEAKERS = ["Ann", "Ben", "Cleo"];
const CUE_SECONDS = 5;

function transcriptOf({ sentence }: Prose): string {
  const cues = Array.from({ length: 3600 / CUE_SECONDS }, (_, index) => {
    const from = index * CUE_SECONDS;
    const speaker = SPEAKERS[Math.floor(index / 7) % SPEAKERS.length];
    return `${clock(from)}.000 --> ${clock(from + CUE_SECONDS)}.000\n<v ${speaker}>${sentence()}`;
  });
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
