import type { Seconds } from "../../moments/instant.ts";
import type { Levels } from "./level-meter.ts";
import type { Peaks } from "./peak-meter.ts";
import type { Encoding, Unmeasured } from "./samples.ts";

/** What the sound of an audio file is like. */
export interface AudioMeasures
  extends Pick<Encoding, "bitRate" | "bitRateKind">,
    Pick<Levels, "silenceAtStart" | "silenceAtEnd" | "clippings"> {
  readonly durationSeconds: Seconds;
  /** Integrated, in LUFS; null when it is silent. */
  readonly loudness: number | null;
  /** In dBTP; null when not one sample is anything but zero. */
  readonly truePeak: number | null;
  readonly channels: Channels;
  readonly sampleRate: number;
  readonly peaks: Peaks;
}

/** `same`: two that say the same; `left`, `right`: two of which only this one says anything. */
export type Channels = (typeof CHANNELS)[number];

const CHANNELS = ["mono", "stereo", "same", "left", "right"] as const;
const BIT_RATE_KINDS = ["constant", "variable", "unindexed"] as const satisfies Encoding["bitRateKind"][];

/** What is told of the sound of an episode's file: the measures without their peaks, or why there are none. */
export type Sound = Omit<AudioMeasures, "peaks"> | Unmeasured;

/** The same as plain values that JSON and YAML can hold: the peaks of an hour are 5 KB of base64. */
export interface MeasuresRecord extends Omit<AudioMeasures, "peaks"> {
  readonly peaks: { readonly stepSeconds: Seconds; readonly levels: string };
}

export function measuresRecord({ peaks, ...measures }: AudioMeasures): MeasuresRecord {
  return { ...measures, peaks: { ...peaks, levels: btoa(String.fromCharCode(...peaks.levels)) } };
}

/** A record that was kept somewhere → the measures; null when it is none, or not whole. */
export function parseMeasures(value: unknown): AudioMeasures | null {
  if (!isFields(value) || !isFields(value.peaks)) return null;
  const { loudness, truePeak, channels, bitRateKind, peaks } = value;
  const numbers = numbersIn(value);
  const channelKind = CHANNELS.find((known) => known === channels);
  const rateKind = BIT_RATE_KINDS.find((known) => known === bitRateKind);
  const levels = levelsIn(peaks.levels);
  if (numbers === null || channelKind === undefined || rateKind === undefined) return null;
  if (!isLevel(loudness) || !isLevel(truePeak)) return null;
  if (levels === null || !isCount(peaks.stepSeconds)) return null;
  return {
    ...numbers,
    loudness,
    truePeak,
    channels: channelKind,
    bitRateKind: rateKind,
    peaks: { stepSeconds: peaks.stepSeconds, levels },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isLevel(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

function numbersIn({
  durationSeconds,
  silenceAtStart,
  silenceAtEnd,
  clippings,
  sampleRate,
  bitRate,
}: Fields) {
  if (!isCount(durationSeconds) || !isCount(silenceAtStart) || !isCount(silenceAtEnd)) return null;
  if (!isCount(clippings) || !isCount(sampleRate) || !isCount(bitRate)) return null;
  return { durationSeconds, silenceAtStart, silenceAtEnd, clippings, sampleRate, bitRate };
}

/** From 0 to 127 each, as many as it takes. */
function levelsIn(base64: unknown): Int8Array | null {
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0)
    return null;
  const levels = Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return levels.every((level) => level >= 0) ? levels : null;
}
