import type { AudioMeasures, Sound } from "../audio/measures/audio-measures.ts";
import type { Fault } from "../schemas/fault.ts";
import { onEpisodes, type ShowRule } from "./show-rule.ts";

/** How audio in the show's folder sounds, as the build has measured it. */
export const SOUND_RULES: readonly ShowRule[] = [
  { id: "audio/undecoded", level: "warning", check: onEpisodes(ofSound(undecoded)) },
  { id: "audio/silent", level: "error", check: onEpisodes(ofMeasures(silent)) },
  { id: "audio/silent-channel", level: "error", check: onEpisodes(ofMeasures(silentChannel)) },
  { id: "audio/loudness", level: "warning", check: onEpisodes(ofMeasures(wrongLoudness)) },
  { id: "audio/true-peak", level: "warning", check: onEpisodes(ofMeasures(highPeak)) },
  { id: "audio/clipping", level: "warning", check: onEpisodes(ofMeasures(clipped)) },
  { id: "audio/silence-at-start", level: "warning", check: onEpisodes(ofMeasures(silentStart)) },
  { id: "audio/silence-at-end", level: "warning", check: onEpisodes(ofMeasures(silentEnd)) },
  { id: "audio/seeking", level: "warning", check: onEpisodes(ofMeasures(unindexed)) },
  { id: "audio/same-channels", level: "warning", check: onEpisodes(ofMeasures(sameChannels)) },
  { id: "audio/sample-rate", level: "warning", check: onEpisodes(ofMeasures(oddSampleRate)) },
];

type Measured = Omit<AudioMeasures, "peaks">;

function ofSound(check: (sound: Sound) => Fault | undefined): Parameters<typeof onEpisodes>[0] {
  return ({ sound, slug, fileNames }) => {
    const fault = sound === null ? undefined : check(sound);
    const file = `${slug}/${fileNames.find((name) => name.startsWith("audio."))}`;
    return fault === undefined ? [] : [{ file, ...fault }];
  };
}

/** Of what lasts for less than that nobody can say how loud it is, nor is it an episode. */
const LEAST_SECONDS = 5;

function ofMeasures(check: (measures: Measured) => Fault | undefined): Parameters<typeof onEpisodes>[0] {
  return ofSound((sound) =>
    "unmeasured" in sound || sound.durationSeconds < LEAST_SECONDS ? undefined : check(sound),
  );
}

function undecoded(sound: Sound): Fault | undefined {
  if (!("unmeasured" in sound) || sound.unmeasured === "format") return undefined;
  return sound.unmeasured === "changing"
    ? {
        what: "changes its sample rate in the middle, where players stumble",
        fix: "export all of it at once, with one sample rate",
      }
    : { what: "breaks off when it is decoded", fix: "listen to all of it, and export it again" };
}

function silent({ loudness }: Measured): Fault | undefined {
  if (loudness !== null) return undefined;
  return { what: "is silent from its beginning to its end", fix: "export it again, with the sound" };
}

function silentChannel({ channels, loudness }: Measured): Fault | undefined {
  if (loudness === null || (channels !== "left" && channels !== "right")) return undefined;
  return {
    what: `has sound on the ${channels} alone`,
    fix: "export it as mono, or mend the mix: whoever listens on the other side hears nothing",
  };
}

/** What Apple asks for, and the others play at: within a unit of -16 LUFS. Mono sounds as loud from 3 LU less on, for it comes from two loudspeakers. */
const LOUDNESS = { aim: -16, most: -15, least: { stereo: -17, mono: -20 } };

function wrongLoudness({ loudness, channels }: Measured): Fault | undefined {
  if (loudness === null) return undefined;
  const least = channels === "mono" ? LOUDNESS.least.mono : LOUDNESS.least.stereo;
  const aim = channels === "mono" && loudness < least ? LOUDNESS.aim - 3 : LOUDNESS.aim;
  const said = Number(loudness.toFixed(1));
  if (said >= least && said <= LOUDNESS.most) return undefined;
  const change = `${Math.abs(aim - said).toFixed(1)} dB`;
  return {
    what: `is at ${said.toFixed(1)} LUFS, ${said < least ? "quieter" : "louder"} than listeners expect`,
    fix: `${said < least ? "raise" : "lower"} it by ${change}, to ${aim} LUFS, when you export it`,
  };
}

const MOST_PEAK = -1;

function highPeak({ truePeak }: Measured): Fault | undefined {
  const said = Number((truePeak ?? MOST_PEAK).toFixed(1));
  if (said <= MOST_PEAK) return undefined;
  return {
    what: `has a true peak of ${said.toFixed(1)} dBTP, which distorts on some devices`,
    fix: `limit it to ${MOST_PEAK} dBTP when you export it`,
  };
}

/** Fewer than that nobody hears. */
const HEARD_CLIPPINGS = 10;

function clipped({ clippings }: Measured): Fault | undefined {
  if (clippings < HEARD_CLIPPINGS) return undefined;
  return {
    what: `is cut off at full scale ${clippings} times`,
    fix: "mix it again with less gain: what was cut off does not come back when it is made quieter",
  };
}

/** As long as that, it is no pause. */
const LONG_SECONDS = 5;

function silentStart({ silenceAtStart, loudness }: Measured): Fault | undefined {
  if (silenceAtStart < LONG_SECONDS || loudness === null) return undefined;
  return {
    what: `begins with ${silenceAtStart.toFixed(1)} seconds of silence`,
    fix: "cut them off: listeners think that it does not play",
  };
}

function silentEnd({ silenceAtEnd, loudness }: Measured): Fault | undefined {
  if (silenceAtEnd < LONG_SECONDS || loudness === null) return undefined;
  return {
    what: `ends with ${silenceAtEnd.toFixed(1)} seconds of silence`,
    fix: "cut them off: what comes next waits for them",
  };
}

function unindexed({ bitRateKind }: Measured): Fault | undefined {
  if (bitRateKind !== "unindexed") return undefined;
  return {
    what: "has a variable bit rate and no index, so that players guess where a moment lies",
    fix: "export it with a constant bit rate, or with the header (Xing) that lame and ffmpeg write",
  };
}

function sameChannels({ channels, loudness }: Measured): Fault | undefined {
  if (channels !== "same" || loudness === null) return undefined;
  return {
    what: "is stereo, and both channels say the same",
    fix: "export it as mono: it sounds the same in fewer bytes",
  };
}

/** What players know, from half of 44,100 on: below it speech loses what tells s from f. */
const USUAL_RATES = [22_050, 24_000, 32_000, 44_100, 48_000];

function oddSampleRate({ sampleRate, loudness }: Measured): Fault | undefined {
  if (loudness === null || USUAL_RATES.includes(sampleRate)) return undefined;
  const why = sampleRate < 22_050 ? "as on a telephone" : "which some players do not take";
  return { what: `has ${sampleRate} samples a second, ${why}`, fix: "export it with 44100 or 48000" };
}
