import type { Audio } from "../catalog/episode.ts";
import { renderClock } from "../moments/clock.ts";
import type { Fault } from "../schemas/fault.ts";
import { onEpisodes, type ShowRule } from "./show-rule.ts";

/** What is said of the audio, where no one has measured it. */
export const AUDIO_VALUE_RULES: readonly ShowRule[] = [
  { id: "values/audio-bytes", level: "error", check: onEpisodes(ofAudio("bytes", wrongBytes)) },
  { id: "values/audio-duration", level: "error", check: onEpisodes(ofAudio("duration", wrongDuration)) },
  { id: "values/audio-type", level: "error", check: onEpisodes(ofAudio("type", wrongType)) },
  { id: "values/trailer-bytes", level: "error", check: trailerBytes },
];

function ofAudio(key: string, check: (audio: Audio) => Fault | undefined): Parameters<typeof onEpisodes>[0] {
  return ({ audio, fields, at }) => {
    const fault = fields.audio === undefined ? undefined : check(audio);
    return fault === undefined ? [] : [at(["audio", key], fault)];
  };
}

/** Bits a second below which nobody can follow speech: Opus begins at 6,000. */
const LEAST_BITRATE = 4000;

/** Bits a second that a type cannot have, or nobody gives it; MP3 has 320,000. */
const MOST_BITRATES: Readonly<Record<string, number>> = {
  "audio/mpeg": 330_000,
  "audio/x-m4a": 1_200_000,
  "audio/mp4": 1_200_000,
  "audio/ogg": 1_200_000,
  "audio/opus": 600_000,
};
const MOST_BITRATE = 60_000_000;

/** Cover pictures in tags count as bytes too. */
const TAG_BYTES = 16_000_000;

const HOW_MANY = "give the file's size in bytes (wc -c tells, or the content-length of curl -sIL)";

function wrongBytes({ bytes, durationSeconds, type }: Audio): Fault | undefined {
  if (bytes === undefined || durationSeconds === undefined || durationSeconds > DAY) return undefined;
  const clock = renderClock(durationSeconds);
  if (bytes === Math.round(durationSeconds))
    return { what: `is ${bytes}, which is the length in seconds`, fix: HOW_MANY };
  const bitrate = (bytes * 8) / durationSeconds;
  if (bitrate < LEAST_BITRATE) {
    const unit = meantUnit(bitrate);
    const what = `is ${bytes} for ${clock} of audio${unit === undefined ? ", which is too little for any" : `, as if it were ${unit}`}`;
    return { what, fix: HOW_MANY };
  }
  const most = MOST_BITRATES[type] ?? MOST_BITRATE;
  const rest = ((bytes - TAG_BYTES) * 8) / durationSeconds;
  if (rest <= most) return undefined;
  const what = `is ${bytes} for ${clock}, more than ${type} can have`;
  return {
    what,
    fix: `mend it, or audio.duration: ${clock} is read as ${Math.round(durationSeconds)} seconds`,
  };
}

/** The unit in which a number of bytes was probably given. */
function meantUnit(bitrate: number): string | undefined {
  const isSpeech = (candidate: number): boolean => candidate >= 16_000 && candidate <= 400_000;
  if (isSpeech(bitrate * 1e6)) return "megabytes";
  return isSpeech(bitrate * 1e3) ? "kilobytes" : undefined;
}

const DAY = 86_400;

function wrongDuration({ durationSeconds }: Audio): Fault | undefined {
  if (durationSeconds === undefined) return undefined;
  if (durationSeconds > DAY) {
    const what = `is ${renderClock(durationSeconds)}, more than a day`;
    return { what, fix: "write it as 47:12 or 1:02:03, or in seconds, not in milliseconds" };
  }
  if (durationSeconds >= 5) return undefined;
  return { what: `is ${renderClock(durationSeconds)}`, fix: "write minutes and seconds, as in 47:12" };
}

function wrongType({ type }: Audio): Fault | undefined {
  // Streams (HLS) have a rule of their own.
  if (/^(?:audio|video)\/|mpegurl$/i.test(type)) return undefined;
  return {
    what: `is ${type}, which is neither audio nor video`,
    fix: "write the audio's, such as audio/mpeg",
  };
}

function trailerBytes({ fields, at }: Parameters<ShowRule["check"]>[0]) {
  return (fields.trailers ?? []).flatMap(({ bytes }, index) =>
    bytes === undefined || bytes >= 10_000
      ? []
      : [at(["trailers", index, "bytes"], { what: `is ${bytes}, too little for any audio`, fix: HOW_MANY })],
  );
}
