import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeEpisode } from "../runtime/small-show.ts";
import { PROJECT } from "../runtime/temporary-project.ts";

const DAY = 86_400_000;

/** A new folder with the sample show and `count` further episodes in it, a week apart, whose notes are some 3 KB each. */
export function generatedShow(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-bench-"));
  cpSync(path.join(PROJECT, "episodes"), folder, { recursive: true });
  // The whole show in one feed, so that there is something to serve.
  const show = path.join(folder, "show.yaml");
  writeFileSync(show, readFileSync(show, "utf8").replace(/^feed:.*$/m, ""));
  for (let number = 1; number <= count; number++) {
    writeEpisode(folder, `generated-${number}`, {
      title: `Generated Episode ${number}`,
      publishedAt: Date.UTC(2020, 0, 1) + number * 7 * DAY,
      more: `number: ${1000 + number}\ntags: [generated, number ${number}]\n${CHAPTERS}`,
      notes: notesOf(number),
    });
  }
  return folder;
}

const CHAPTERS = `chapters: [{start: "00:00", title: Begin}, {start: "00:05", title: Go on}]`;

function notesOf(number: number): string {
  const paragraph = (index: number): string =>
    `Paragraph ${index} of episode ${number} says what was said: that a [link](https://pod.example/${number}/${index}) leads on, ` +
    "that *some words* weigh more than others, and that nobody reads this far. ".repeat(3);
  return Array.from({ length: 9 }, (_, index) => paragraph(index + 1)).join("\n\n");
}
