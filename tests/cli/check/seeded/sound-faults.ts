import {
  inTurn,
  noise,
  recorded,
  SILENCE,
  type Sound,
  tone,
  wav,
} from "../../../audio/measures/test-sounds.ts";
import type { EpisodeFault } from "./seeded-fault.ts";

const SPEECH = recorded("episodes/a-map-of-the-hour/audio.mp3").subarray(0, 40_000);
const UNINDEXED = recorded("tests/compile/fixtures/without-length.mp3");

/** -16 LUFS: alone, and on two channels. */
const MONO = tone(1000, 0.224);
const STEREO = tone(1000, 0.158);
const OTHER = tone(1001, 0.158);

function heard(name: string, channels: readonly Sound[], says: readonly string[]): EpisodeFault {
  const sound = wav(channels, { sampleRate: 44_100, seconds: 6 });
  return of(name, { "audio.wav": sound }, says);
}

function of(name: string, files: NonNullable<EpisodeFault["files"]>, says: readonly string[]): EpisodeFault {
  return { name, front: { audio: "" }, files, says };
}

/** Their audio is in their folder. */
export const SOUND_FAULTS: readonly EpisodeFault[] = [
  heard("nothing wrong with its sound", [STEREO, OTHER], []),
  heard("mono that is as loud as it should be", [tone(1000, 0.16)], []),
  heard(
    "silence",
    [SILENCE, noise(0.0001)],
    [
      "audio.wav  is silent from its beginning to its end; export it again, with the sound (error, audio/silent)",
    ],
  ),
  heard(
    "sound on one side",
    [SILENCE, MONO],
    [
      "audio.wav  has sound on the right alone; export it as mono, or mend the mix: whoever listens on the other side hears nothing (error, audio/silent-channel)",
    ],
  ),
  heard(
    "sound that is too quiet",
    [tone(1000, 0.04), tone(1001, 0.04)],
    [
      "audio.wav  is at -27.9 LUFS, quieter than listeners expect; raise it by 11.9 dB, to -16 LUFS, when you export it (warning, audio/loudness)",
    ],
  ),
  heard(
    "mono that is too quiet",
    [tone(1000, 0.1)],
    [
      "audio.wav  is at -23.0 LUFS, quieter than listeners expect; raise it by 4.0 dB, to -19 LUFS, when you export it (warning, audio/loudness)",
    ],
  ),
  heard(
    "sound that is too loud",
    [tone(1000, 0.4), tone(1001, 0.4)],
    [
      "audio.wav  is at -8.0 LUFS, louder than listeners expect; lower it by 8.0 dB, to -16 LUFS, when you export it (warning, audio/loudness)",
    ],
  ),
  heard(
    "one loud moment",
    [inTurn([3, STEREO], [0.005, tone(1000, 0.97)], [3, STEREO]), OTHER],
    [
      "audio.wav  has a true peak of -0.3 dBTP, which distorts on some devices; limit it to -1 dBTP when you export it (warning, audio/true-peak)",
    ],
  ),
  heard(
    "words that were cut off",
    [inTurn([3, STEREO], [0.02, tone(1000, 2)], [3, STEREO]), OTHER],
    [
      "audio.wav  has a true peak of 0.2 dBTP, which distorts on some devices; limit it to -1 dBTP when you export it (warning, audio/true-peak)",
      "audio.wav  is cut off at full scale 40 times; mix it again with less gain: what was cut off does not come back when it is made quieter (warning, audio/clipping)",
    ],
  ),
  of(
    "silence at both ends",
    {
      "audio.wav": wav([inTurn([5.5, SILENCE], [4, MONO], [6, SILENCE])], {
        sampleRate: 22_050,
        seconds: 15.5,
      }),
    },
    [
      "audio.wav  begins with 5.5 seconds of silence; cut them off: listeners think that it does not play (warning, audio/silence-at-start)",
      "audio.wav  ends with 6.0 seconds of silence; cut them off: what comes next waits for them (warning, audio/silence-at-end)",
    ],
  ),
  of("a variable bit rate without an index", { "audio.mp3": Buffer.concat([UNINDEXED, UNINDEXED]) }, [
    "audio.mp3  is at -8.7 LUFS, louder than listeners expect; lower it by 7.3 dB, to -16 LUFS, when you export it (warning, audio/loudness)",
    "audio.mp3  has a true peak of 0.4 dBTP, which distorts on some devices; limit it to -1 dBTP when you export it (warning, audio/true-peak)",
    "audio.mp3  has a variable bit rate and no index, so that players guess where a moment lies; export it with a constant bit rate, or with the header (Xing) that lame and ffmpeg write (warning, audio/seeking)",
    "audio.mp3  has 16000 samples a second, as on a telephone; export it with 44100 or 48000 (warning, audio/sample-rate)",
  ]),
  heard(
    "mono on two channels",
    [STEREO, STEREO],
    [
      "audio.wav  is stereo, and both channels say the same; export it as mono: it sounds the same in fewer bytes (warning, audio/same-channels)",
    ],
  ),
  of(
    "a sample rate of studios",
    { "audio.wav": wav([MONO], { sampleRate: 96_000, seconds: 6, sampleBytes: 1 }) },
    [
      "audio.wav  has 96000 samples a second, which some players do not take; export it with 44100 or 48000 (warning, audio/sample-rate)",
    ],
  ),
  of(
    "two recordings in one file",
    { "audio.mp3": Buffer.concat([SPEECH, recorded("tests/audio/measures/joint-stereo.mp3")]) },
    [
      "audio.mp3  changes its sample rate in the middle, where players stumble; export all of it at once, with one sample rate (warning, audio/undecoded)",
    ],
  ),
];
