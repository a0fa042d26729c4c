import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A sound as it is at each of its moments, in seconds; from -1 to 1. */
export type Sound = (seconds: number) => number;

export function tone(hertz: number, level: number): Sound {
  return (seconds) => level * Math.sin(2 * Math.PI * hertz * seconds);
}

/** The same for everybody: each sample follows from the one before it. */
export function noise(level: number, seed = 1): Sound {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return level * (state / 2 ** 30 - 1);
  };
}

export const SILENCE: Sound = () => 0;

/** Sounds one after the other, each for so many seconds. */
export function inTurn(...parts: readonly (readonly [seconds: number, sound: Sound])[]): Sound {
  return (moment) => {
    let from = 0;
    for (const [seconds, sound] of parts) {
      if (moment < from + seconds) return sound(moment);
      from += seconds;
    }
    return 0;
  };
}

export interface WavOptions {
  readonly sampleRate?: number;
  readonly seconds: number;
  /** Bytes of a sample; 4 are floating point. */
  readonly sampleBytes?: 1 | 2 | 3 | 4;
}

/** A WAV file with a channel for each sound. */
export function wav(
  channels: readonly Sound[],
  { sampleRate = 48_000, seconds, sampleBytes = 2 }: WavOptions,
): Buffer {
  const count = Math.round(seconds * sampleRate);
  const frameBytes = channels.length * sampleBytes;
  const bytes = Buffer.alloc(44 + count * frameBytes);
  bytes.write("RIFF");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(sampleBytes === 4 ? 3 : 1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * frameBytes, 28);
  bytes.writeUInt16LE(frameBytes, 32);
  bytes.writeUInt16LE(sampleBytes * 8, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(count * frameBytes, 40);
  for (let index = 0, at = 44; index < count; index++)
    for (const sound of channels) at = writeSample(bytes, at, sound(index / sampleRate), sampleBytes);
  return bytes;
}

function writeSample(bytes: Buffer, at: number, sample: number, sampleBytes: 1 | 2 | 3 | 4): number {
  if (sampleBytes === 4) return bytes.writeFloatLE(sample, at);
  const most = 2 ** (sampleBytes * 8 - 1) - 1;
  const whole = Math.round(Math.min(1, Math.max(-1, sample)) * most);
  return sampleBytes === 1 ? bytes.writeUInt8(whole + 128, at) : bytes.writeIntLE(whole, at, sampleBytes);
}

/** A file of the project, below its root. */
export function recorded(file: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)));
}

/** A file as it is read: in pieces, of which none ends where something begins. */
export async function* inPieces(bytes: Uint8Array, length = 4099): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** What all tests of loudness measure, by names. */
export const SOUNDS: Readonly<Record<string, () => Buffer>> = {
  "a tone of 1 kHz on both channels": () => wav([tone(1000, 0.1), tone(1000, 0.1)], { seconds: 4 }),
  "a low tone, mono": () => wav([tone(60, 0.5)], { sampleRate: 44_100, seconds: 4 }),
  "noise at 22 kHz": () => wav([noise(0.3)], { sampleRate: 22_050, seconds: 5 }),
  "noise at 8 kHz, in bytes": () => wav([noise(0.3)], { sampleRate: 8000, seconds: 5, sampleBytes: 1 }),
  "a tone with pauses": () => {
    const talk = inTurn([2, tone(440, 0.2)], [2, SILENCE], [2, tone(440, 0.02)], [2, tone(880, 0.3)]);
    return wav([talk, talk], { sampleRate: 44_100, seconds: 8 });
  },
  "a tone cut off at full scale": () => wav([tone(300, 3), tone(300, 3)], { seconds: 3 }),
  "noise on the left alone": () => wav([noise(0.4), SILENCE], { sampleRate: 44_100, seconds: 4 }),
  "noise, other noise on the right": () =>
    wav([noise(0.2, 3), noise(0.1, 4)], { seconds: 4, sampleBytes: 4 }),
  "a high tone at 96 kHz": () => wav([tone(9000, 0.25)], { sampleRate: 96_000, seconds: 3, sampleBytes: 3 }),
  "speech, a minute and a half": () => recorded("episodes/asking-well/audio.mp3"),
  "speech of a variable bit rate": () => recorded("tests/compile/fixtures/without-length.mp3"),
  "two voices, joint stereo": () => recorded("tests/audio/measures/joint-stereo.mp3"),
};
