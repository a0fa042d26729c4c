import type { EpisodeFault } from "./seeded-fault.ts";

const AUDIO = (bytes: string, duration: string, rest = "") =>
  `{url: "https://cdn.example/${bytes}-${duration.replaceAll(":", "-")}.mp3", bytes: ${bytes}, duration: "${duration}"${rest}}`;

/** One fault an episode, so that one build shows all of them. */
export const EPISODE_FAULTS: readonly EpisodeFault[] = [
  // Values that no one can mean: audio.
  {
    name: "bytes that are seconds",
    front: { audio: AUDIO("600", "10:00") },
    says: [
      "index.md:4:58  audio.bytes is 600, which is the length in seconds; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "one byte for an hour",
    front: { audio: AUDIO("1", "1:00:00") },
    says: [
      "index.md:4:58  audio.bytes is 1 for 1:00:00 of audio, which is too little for any; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "bytes that are megabytes",
    front: { audio: AUDIO("58", "1:00:01") },
    says: [
      "index.md:4:59  audio.bytes is 58 for 1:00:01 of audio, as if it were megabytes; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "bytes that are kilobytes",
    front: { audio: AUDIO("57600", "1:00:02") },
    says: [
      "index.md:4:62  audio.bytes is 57600 for 1:00:02 of audio, as if it were kilobytes; give the file's size in bytes (wc -c tells, or the content-length of curl -sIL) (error, values/audio-bytes)",
    ],
  },
  {
    name: "a duration in minutes",
    front: { audio: AUDIO("48211011", "0:47") },
    says: [
      "index.md:4:62  audio.bytes is 48211011 for 0:47, more than audio/mpeg can have; mend it, or audio.duration: 0:47 is read as 47 seconds (error, values/audio-bytes)",
    ],
  },
  {
    name: "a duration in milliseconds",
    front: { audio: AUDIO("48211011", "2832000") },
    says: [
      "index.md:4:85  audio.duration is 786:40:00, more than a day; write it as 47:12 or 1:02:03, or in seconds, not in milliseconds (error, values/audio-duration)",
    ],
  },
  {
    name: "a duration of hours for minutes",
    front: { audio: AUDIO("948211011", "47:12:00") },
    says: [
      "index.md:4:88  audio.duration is 47:12:00, more than a day; write it as 47:12 or 1:02:03, or in seconds, not in milliseconds (error, values/audio-duration)",
    ],
  },
  {
    name: "a duration of a second",
    front: { audio: AUDIO("16001", "1") },
    says: [
      "index.md:4:73  audio.duration is 0:01; write minutes and seconds, as in 47:12 (error, values/audio-duration)",
    ],
  },
  {
    name: "a page for the type of audio",
    front: { audio: AUDIO("9600001", "10:00", ", type: text/html") },
    says: [
      "index.md:4:96  audio.type is text/html, which is neither audio nor video; write the audio's, such as audio/mpeg (error, values/audio-type)",
    ],
  },
  {
    name: "the bitrate that MP3 cannot have",
    front: { audio: AUDIO("96000001", "10:00") },
    says: [
      "index.md:4:63  audio.bytes is 96000001 for 10:00, more than audio/mpeg can have; mend it, or audio.duration: 10:00 is read as 600 seconds (error, values/audio-bytes)",
    ],
  },
  // Names that are nearly right.
  {
    name: "Chapters in capitals",
    files: { "Chapters.json": "{}" },
    says: ["Chapters.json  is passed over: it is looked for under another name; rename it to chapters.json"],
  },
  {
    name: "deepdive in one word",
    files: { "deepdive.md": "# Words" },
    says: ["deepdive.md  is passed over: it is looked for under another name; rename it to deep-dive.md"],
  },
];
