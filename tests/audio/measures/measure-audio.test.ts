import { describe, expect, it } from "vitest";
import type { AudioFormat } from "../../../src/audio/audio-format.ts";
import { measureAudio } from "../../../src/audio/measures/measure-audio.ts";
import { AUDIO_BYTES_BY_FORMAT } from "../audio-bytes.ts";
import { measured } from "./measured.ts";
import { inPieces, inTurn, noise, recorded, SILENCE, type Sound, tone, wav } from "./test-sounds.ts";

const STEREO = recorded("tests/audio/measures/joint-stereo.mp3");
const SPEECH = recorded("episodes/a-map-of-the-hour/audio.mp3").subarray(0, 40_000);
const UNINDEXED = recorded("tests/compile/fixtures/without-length.mp3");

const HUM: Sound = tone(200, 0.3);

describe("the channels of", () => {
  it.each([
    ["one", [HUM], "mono"],
    ["two that differ", [noise(0.3), noise(0.3, 7)], "stereo"],
    ["two that say the same", [HUM, HUM], "same"],
    [
      "two that differ by a bit of noise",
      [HUM, (at: number) => HUM(at) + 0.0001 * Math.sin(9000 * at)],
      "same",
    ],
    [
      "two that differ in the noise of a pause alone",
      [inTurn([1, HUM], [1, noise(0.00003)]), inTurn([1, HUM], [1, noise(0.00003, 7)])],
      "same",
    ],
    ["two that are one for a while", [noise(0.3), inTurn([1, noise(0.3)], [1, HUM])], "stereo"],
    ["two of which the left alone says anything", [HUM, SILENCE], "left"],
    ["two of which the right alone says anything", [SILENCE, HUM], "right"],
  ] as const)("%s", async (_, sounds, channels) => {
    expect((await measured(wav(sounds, { seconds: 2, sampleBytes: 4 }))).channels).toBe(channels);
  });

  it("an MP3, whose decoder makes two of one", async () => {
    expect((await measured(SPEECH)).channels).toBe("mono");
    expect((await measured(STEREO)).channels).toBe("stereo");
  });
});

describe("silence at the ends", () => {
  it("is counted in seconds, also when one channel begins later", async () => {
    const left = inTurn([1.5, SILENCE], [2, HUM], [2.25, SILENCE]);
    const right = inTurn([2, SILENCE], [1, HUM], [2.75, SILENCE]);
    expect(await measured(wav([left, right], { seconds: 5.75 }))).toMatchObject({
      durationSeconds: 5.75,
      silenceAtStart: expect.closeTo(1.5, 1),
      silenceAtEnd: expect.closeTo(2.25, 1),
    });
  });

  it("may have the noise of a room", async () => {
    const room = inTurn([1, noise(0.002)], [1, HUM], [1, noise(0.002)]);
    expect((await measured(wav([room], { seconds: 3 }))).silenceAtStart).toBeCloseTo(1, 1);
  });

  it("is all of a silent file", async () => {
    const measures = await measured(wav([SILENCE], { seconds: 1 }));
    expect([measures.silenceAtStart, measures.silenceAtEnd]).toEqual([1, 1]);
  });
});

describe("clipping", () => {
  it.each([
    ["a tone that is cut off twice in each of its waves", tone(100, 2), 200],
    ["a tone that just fits", tone(100, 1), 0],
    ["a tone at half scale", tone(100, 0.5), 0],
    ["single samples at full scale", (at: number) => (Math.round(at * 48_000) % 5 === 0 ? 1 : 0), 0],
  ] as const)("of %s", async (_, sound, clippings) => {
    expect((await measured(wav([sound], { seconds: 1 }))).clippings).toBe(clippings);
  });
});

describe("the bit rate of", () => {
  it.each([
    ["an MP3 whose frames all have one", SPEECH, { bitRate: 32_000, bitRateKind: "constant" }],
    ["an MP3 of which it varies, with an index", STEREO, { bitRateKind: "variable" }],
    ["an MP3 of which it varies, without one", UNINDEXED, { bitRateKind: "unindexed" }],
    ["a WAV file", wav([HUM, HUM], { seconds: 1 }), { bitRate: 1_536_000, bitRateKind: "constant" }],
  ] as const)("%s", async (_, file, expected) => {
    expect(await measured(Buffer.from(file))).toMatchObject({
      ...expected,
      ...("bitRate" in expected && { bitRate: expect.closeTo(expected.bitRate, -2) }),
    });
  });
});

describe("the peaks", () => {
  it("are eight a second at first, each of the loudest that there is, up to 127", async () => {
    const louder = inTurn([1, tone(300, 0.25)], [1, tone(300, 0.5)], [1, tone(300, 1)]);
    const { stepSeconds, levels } = (await measured(wav([louder, SILENCE], { seconds: 3 }))).peaks;
    expect({ stepSeconds, levels: [...levels] }).toEqual({
      stepSeconds: 1 / 8,
      levels: [...Array(8).fill(32), ...Array(8).fill(64), ...Array(8).fill(127)],
    });
  });

  it("are 4,096 at most, however long it is, and none of the loudest is lost", async () => {
    const click: Sound = (at) => (Math.floor(at) === 300 ? 1 : 0.1);
    const bytes = wav([click], { seconds: 600, sampleRate: 8000, sampleBytes: 1 });
    const { stepSeconds, levels } = (await measured(bytes, 2 ** 18)).peaks;
    expect(stepSeconds).toBe(0.25);
    expect(levels.length).toBe(2400);
    expect([...levels].flatMap((level, index) => (level > 100 ? index : []))).toEqual([
      1200, 1201, 1202, 1203,
    ]);
  });
});

describe("what is not measured", () => {
  const short = wav([HUM], { seconds: 0.2 });
  const changed = (at: number, value: number): Buffer => {
    const copy = Buffer.from(short);
    copy.writeUInt16LE(value, at);
    return copy;
  };

  it.each(["M4A", "MP4", "QuickTime", "Ogg", "Opus", "FLAC"] as const)(
    "%s, for there is no decoder",
    async (format: AudioFormat) => {
      expect(await measureAudio(inPieces(AUDIO_BYTES_BY_FORMAT[format]), format)).toEqual({
        unmeasured: "format",
      });
    },
  );

  it.each([
    ["a WAV file of six channels", "WAV", changed(22, 6), "format"],
    ["a WAV file of another codec", "WAV", changed(20, 0x55), "format"],
    ["a WAV file without samples", "WAV", short.subarray(0, 40), "damaged"],
    ["a text that is called WAV", "WAV", Buffer.alloc(2000, "text "), "damaged"],
    ["an MP3 without a frame", "MP3", Buffer.alloc(2000, "text "), "damaged"],
    ["nothing", "MP3", Buffer.of(), "damaged"],
    ["two MP3s of different rates, one behind the other", "MP3", Buffer.concat([SPEECH, STEREO]), "changing"],
  ] as const)("%s", async (_, format, file, unmeasured) => {
    expect(await measureAudio(inPieces(file), format)).toEqual({ unmeasured });
  });
});

it("in whatever pieces a file is read, its measures are the same", async () => {
  const sounds = wav([noise(0.3), noise(0.2, 5)], { seconds: 1, sampleBytes: 3 });
  for (const file of [STEREO, sounds]) {
    const whole = await measured(file, file.length);
    for (const pieceBytes of [1000, 7919]) expect(await measured(file, pieceBytes)).toEqual(whole);
  }
});

it("a WAV file that was written while it was recorded ends where its bytes do", async () => {
  const endless = wav([HUM], { seconds: 1 });
  endless.writeUInt32LE(0xffff_ffff, 40);
  expect((await measured(endless)).durationSeconds).toBe(1);
});
