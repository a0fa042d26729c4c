import type { AudioFormat } from "../audio-format.ts";
import type { AudioMeasures, Channels } from "./audio-measures.ts";
import { decodeMp3 } from "./decode-mp3.ts";
import { decodeWav } from "./decode-wav.ts";
import { type Levels, levelMeter } from "./level-meter.ts";
import { loudnessMeter } from "./loudness-meter.ts";
import { peakMeter } from "./peak-meter.ts";
import { type Encoding, isMonoHere, type Samples, type TakeSamples, type Unmeasured } from "./samples.ts";
import { truePeakMeter } from "./true-peak-meter.ts";

/**
 * Decodes an audio file that is read piece by piece, and measures it on the way: however long it is, a few seconds of it are
 * in memory. Only MP3 and WAV are decoded.
 */
export async function measureAudio(
  pieces: AsyncIterable<Uint8Array>,
  format: AudioFormat,
): Promise<AudioMeasures | Unmeasured> {
  const decode = DECODERS[format];
  if (decode === undefined) return { unmeasured: "format" };
  let meters: Meters | null = null;
  const encoding = await decode(pieces, (samples) => {
    meters ??= metersAt(samples.sampleRate);
    meters.take(samples);
  });
  if ("unmeasured" in encoding) return encoding;
  return metersOf(meters)?.read(encoding) ?? { unmeasured: "damaged" };
}

type Decode = (pieces: AsyncIterable<Uint8Array>, take: TakeSamples) => Promise<Encoding | Unmeasured>;

const DECODERS: Partial<Record<AudioFormat, Decode>> = { MP3: decodeMp3, WAV: decodeWav };

interface Meters {
  take(samples: Samples): void;
  read(encoding: Encoding): AudioMeasures;
}

/** The compiler does not see that a callback has set it. */
function metersOf(meters: Meters | null): Meters | null {
  return meters;
}

function metersAt(sampleRate: number): Meters {
  const [loudness, level, peak] = [loudnessMeter(sampleRate), levelMeter(sampleRate), peakMeter(sampleRate)];
  const [left, right] = [truePeakMeter(), truePeakMeter()];
  return {
    take: (samples) => {
      for (const meter of [loudness, level, peak]) meter.take(samples);
      left.take(samples.left);
      if (!isMonoHere(samples)) right.take(samples.right);
    },
    read: (encoding) => {
      const { bitRate, bitRateKind, isMono } = encoding;
      const levels = level.levels();
      const loudest = Math.max(left.peak(), right.peak());
      const lufs = loudness.loudness();
      return {
        durationSeconds: rounded(levels.durationSeconds),
        loudness: lufs === null ? null : rounded(lufs),
        truePeak: loudest === 0 ? null : rounded(20 * Math.log10(loudest)),
        silenceAtStart: rounded(levels.silenceAtStart),
        silenceAtEnd: rounded(levels.silenceAtEnd),
        clippings: levels.clippings,
        channels: isMono ? "mono" : channelsOf(levels),
        sampleRate,
        bitRate,
        bitRateKind,
        peaks: peak.peaks(),
      };
    },
  };
}

/** To hundredths: what computers differ in lies far below. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** -60 dBFS: a channel that is never louder says nothing. */
const MUTE = 0.001;

function channelsOf({ left, right, isSame }: Levels): Channels {
  if (isSame) return "same";
  if (right < MUTE) return "left";
  return left < MUTE ? "right" : "stereo";
}
