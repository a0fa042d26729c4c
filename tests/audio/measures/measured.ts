import type { AudioMeasures } from "../../../src/audio/measures/audio-measures.ts";
import { measureAudio } from "../../../src/audio/measures/measure-audio.ts";
import { inPieces } from "./test-sounds.ts";

/** The measures of a WAV file or an MP3 that can be measured, read in pieces of some length. */
export async function measured(file: Buffer, pieceBytes?: number): Promise<AudioMeasures> {
  const format = file.toString("latin1", 0, 4) === "RIFF" ? "WAV" : "MP3";
  const measures = await measureAudio(inPieces(file, pieceBytes), format);
  if ("unmeasured" in measures) throw new Error(`was not measured: ${measures.unmeasured}`);
  return measures;
}
