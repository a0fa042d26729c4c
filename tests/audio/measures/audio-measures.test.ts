import { describe, expect, it } from "vitest";
import { measuresRecord, parseMeasures } from "../../../src/audio/measures/audio-measures.ts";
import { measured } from "./measured.ts";
import { noise, wav } from "./test-sounds.ts";

const measures = await measured(wav([noise(0.4)], { seconds: 2 }));
const record = JSON.parse(JSON.stringify(measuresRecord(measures)));

describe("the record of measures", () => {
  it("gives the same measures when it was kept as JSON", () => {
    expect(parseMeasures(record)).toEqual(measures);
  });

  it("is small: its peaks are base64", () => {
    expect(record.peaks.levels).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(JSON.stringify(record).length).toBeLessThan(350);
  });

  it("may be that of silence", () => {
    const silent = { ...record, loudness: null, truePeak: null };
    expect(parseMeasures(silent)).toEqual({ ...measures, loudness: null, truePeak: null });
  });

  it.each([
    ["nothing", null],
    ["a text", "loud"],
    ["one without peaks", { ...record, peaks: undefined }],
    ["one without a loudness", { ...record, loudness: undefined }],
    ["one whose loudness is no number", { ...record, loudness: Number.NaN }],
    ["one of five channels", { ...record, channels: "five" }],
    ["one of a bit rate of another kind", { ...record, bitRateKind: "odd" }],
    ["one of less than no silence", { ...record, silenceAtStart: -1 }],
    ["one whose peaks are no base64", { ...record, peaks: { ...record.peaks, levels: "!" } }],
    ["one whose peaks are broken off", { ...record, peaks: { ...record.peaks, levels: "AAA" } }],
    ["one with a peak above 127", { ...record, peaks: { ...record.peaks, levels: "////" } }],
  ])("is not %s", (_, value) => {
    expect(parseMeasures(value)).toBeNull();
  });
});
