import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT } from "../runtime/temporary-project.ts";
import { NODE, secondsOf } from "./finished-process.ts";
import { removeTemporary, temporary } from "./left-behind.ts";
import { comparedRow, type Row } from "./row.ts";

/** Each takes a quarter of a minute. */
const ROUNDS = 3;

const HOUR_SECONDS = 3600;

/** Two seconds of speech in joint stereo, 44.1 kHz, of a variable bit rate. */
const SPEECH = "tests/audio/measures/joint-stereo.mp3";
const SPEECH_SECONDS = 1.92;

/** What a build takes for an hour of audio that it has not measured yet, against decoding it and nothing else. */
export async function audioRows(): Promise<Row[]> {
  const folder = temporary(mkdtempSync(path.join(tmpdir(), "airdate-bench-audio-")));
  const file = path.join(folder, "hour.mp3");
  const times = Math.ceil(HOUR_SECONDS / SPEECH_SECONDS);
  writeFileSync(file, Buffer.concat(Array(times).fill(readFileSync(path.join(PROJECT, SPEECH)))));
  const decoded = fileURLToPath(new URL("./decoded-hour.ts", import.meta.url));
  const [ours, alone]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await secondsOf(NODE, [decoded, file]));
    alone.push(await secondsOf(NODE, [decoded, file, "alone"]));
  }
  removeTemporary(folder);
  return [
    comparedRow({
      what: "an hour of MP3, decoded and measured",
      unit: "s",
      ours,
      baseline: { name: "decoded alone", figures: alone },
      must: { of: "figure", bound: "≤", value: 20 },
    }),
  ];
}
