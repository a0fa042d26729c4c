import { createReadStream } from "node:fs";
import { type AudioMeasures, measuresRecord, parseMeasures } from "../../audio/measures/audio-measures.ts";
import type { Unmeasured } from "../../audio/measures/samples.ts";
import type { BuildContext } from "../build-context.ts";
import { decodingTools } from "../cache/tool-versions.ts";
import type { AudioFile } from "./audio-file.ts";

/**
 * Measures the sound of a file, which takes a second for some minutes of it, or finds what came of that before: no file is decoded twice. What
 * cannot be measured is no Problem.
 */
export async function readAudioMeasures(
  { place, digest, format }: Pick<AudioFile, "place" | "digest" | "format">,
  { cache }: Pick<BuildContext, "cache">,
): Promise<AudioMeasures | Unmeasured> {
  if (format === null) return { unmeasured: "format" };
  const record = await cache.value("audio-measures-1", [digest, format, decodingTools()], async () => {
    // Only now: whoever finds all measured has no use for a decoder.
    const { measureAudio } = await import("../../audio/measures/measure-audio.ts");
    const measures = await measureAudio(createReadStream(place, { highWaterMark: PIECE_BYTES }), format);
    return "unmeasured" in measures ? measures : measuresRecord(measures);
  });
  if ("unmeasured" in record) return record;
  const measures = parseMeasures(record);
  if (measures === null) throw new Error(`what the cache holds of ${place} are no measures`);
  return measures;
}

const PIECE_BYTES = 2 ** 18;
