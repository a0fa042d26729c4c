import { MPEGDecoder } from "mpg123-decoder";
import { mp3Frames } from "./mp3-frames.ts";
import type { Encoding, TakeSamples, Unmeasured } from "./samples.ts";

/** Decodes an MP3 that is read piece by piece, and says how it is encoded. */
export async function decodeMp3(
  pieces: AsyncIterable<Uint8Array>,
  take: TakeSamples,
): Promise<Encoding | Unmeasured> {
  const frames = mp3Frames();
  const decoder = new MPEGDecoder();
  await decoder.ready;
  for await (const piece of pieces) {
    for (const run of frames.take(piece)) {
      const { changesRate, isMono } = frames.told();
      if (changesRate) return { unmeasured: "changing" };
      // The decoder makes two channels of one.
      const takeRun: TakeSamples = ({ left, ...rest }) =>
        take({ ...rest, left, ...(isMono && { right: left }) });
      if (!decodeRun(decoder, run, takeRun)) return { unmeasured: "damaged" };
    }
  }
  const { samples, bytes, sampleRate, isMono, isVariable, hasIndex } = frames.told();
  if (samples === 0) return { unmeasured: "damaged" };
  return {
    isMono,
    bitRate: Math.round((bytes * 8 * sampleRate) / samples),
    bitRateKind: !isVariable ? "constant" : hasIndex ? "variable" : "unindexed",
  };
}

/** False when frames cannot be decoded. */
function decodeRun(decoder: MPEGDecoder, run: Uint8Array, take: TakeSamples): boolean {
  for (let at = 0; at < run.length; at += RUN_BYTES) {
    const decoded = decodeFrames(decoder, run.subarray(at, at + RUN_BYTES));
    if (decoded === null || decoded.errors.length > 0) return false;
    const { channelData, samplesDecoded, sampleRate } = decoded;
    const [left, right = left] = channelData;
    if (left !== undefined && right !== undefined && samplesDecoded > 0) take({ sampleRate, left, right });
  }
  return true;
}

/** A few seconds of sound: what is decoded of them is some megabytes. */
const RUN_BYTES = 2 ** 15;

/** Null for bytes on which the decoder itself breaks off. */
function decodeFrames(decoder: MPEGDecoder, bytes: Uint8Array) {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
