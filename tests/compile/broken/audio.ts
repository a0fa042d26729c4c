import { bytesLong, type Changes, draw, drawn, emptyFolder, fixture, frontMatter } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const ELSEWHERE = "audio: {url: https://cdn.example/1.mp3, bytes: 4200000, duration: 10:00}";

const MEDIA_YAML = `file: ${"0123456789abcdef".repeat(4)}.mp3\naddress: "1b2c3d4e"\nbytes: 100\nduration: 3\n`;

/** Three seconds of silence: a head of 12 bytes, COMM, SSND. */
const AIFF = aiff(3 * 8000);

export const AUDIO: readonly BrokenSource[] = [
  {
    name: "an episode without audio",
    changes: { "first-steps/audio.mp3": null },
    problems: [
      "first-steps/index.md:1:1  the episode has no audio; put audio.mp3 into its folder, or name it under audio with url, bytes and duration",
    ],
  },
  {
    name: "audio in capitals",
    changes: { "first-steps/audio.mp3": null, "first-steps/Audio.MP3": "ID3" },
    problems: ["first-steps/Audio.MP3  is passed over, and the episode has no audio; rename it to audio.mp3"],
  },
  {
    name: "audio under another name",
    changes: { "first-steps/audio.mp3": null, "first-steps/episode1.m4a": "" },
    problems: [
      "first-steps/episode1.m4a  is passed over, and the episode has no audio; rename it to audio.m4a",
    ],
  },
  {
    name: "two audios under other names",
    changes: { "first-steps/audio.mp3": null, "first-steps/cut.wav": "", "first-steps/final.mp3": "" },
    problems: [
      "first-steps/index.md:1:1  the episode has no audio; rename the file that is its audio (cut.wav, final.mp3) to audio, with the extension that it has",
    ],
  },
  {
    name: "audio of no bytes",
    changes: { "first-steps/audio.mp3": "" },
    problems: ["first-steps/audio.mp3  has no bytes; export the audio again"],
  },
  {
    name: "a picture named audio.mp3",
    changes: { "first-steps/audio.mp3": drawn(draw(200).jpeg()) },
    problems: ["first-steps/audio.mp3  is not audio that can be played; export it again as MP3 or M4A"],
  },
  {
    name: "words named audio.mp3",
    changes: { "first-steps/audio.mp3": "This is not audio.\n".repeat(40) },
    problems: ["first-steps/audio.mp3  is not audio that can be played; export it again as MP3 or M4A"],
  },
  {
    name: "M4A named audio.mp3",
    changes: { "first-steps/audio.mp3": fixture("chapters.m4a") },
    problems: ["first-steps/audio.mp3  is M4A inside; name it audio.m4a"],
  },
  {
    name: "MP3 named audio.m4a",
    changes: { "first-steps/audio.mp3": null, "first-steps/audio.m4a": fixture("chapters.mp3") },
    problems: ["first-steps/audio.m4a  is MP3 inside; name it audio.mp3"],
  },
  {
    name: "audio that apps do not play, named audio.mp3",
    changes: { "first-steps/audio.mp3": AIFF },
    problems: [
      "first-steps/audio.mp3  is, inside, in a format that podcast apps do not play; export it as one of .mp3, .m4a, .mp4, .m4v, .mov, .ogg, .opus, .flac, .wav",
    ],
  },
  {
    name: "audio of more than 25 MiB",
    changes: { "first-steps/audio.mp3": bytesLong(25 * 1024 * 1024 + 1) },
    problems: ["first-steps/audio.mp3  is not audio that can be played; export it again as MP3 or M4A"],
  },
  {
    name: "audio of more than 5 GiB",
    changes: { "first-steps/audio.mp3": bytesLong(5 * 1024 ** 3 + 1) },
    problems: ["first-steps/audio.mp3  is larger than 5 GiB; make it smaller, or keep it on another host"],
  },
  {
    name: "audio in the front matter and in the media bucket",
    changes: { ...elsewhere(ELSEWHERE), "first-steps/media.yaml": MEDIA_YAML },
    problems: [
      "first-steps/index.md:5:8  audio stands beside media.yaml in the folder; remove this block or media.yaml",
    ],
  },
  {
    name: "media.yaml with a key of another file",
    changes: { "first-steps/media.yaml": `${MEDIA_YAML}size: 1\n` },
    problems: ["first-steps/media.yaml:5:1  size is not a key that Airdate knows; call it bytes"],
  },
  {
    name: "media.yaml of what apps do not play",
    changes: {
      "first-steps/audio.mp3": null,
      "first-steps/media.yaml": MEDIA_YAML.replace(".mp3", ".wma"),
    },
    problems: [
      "first-steps/media.yaml  file ends in .wma, which podcast apps do not play; push a file that ends in one of .mp3, .m4a, .mp4, .m4v, .mov, .ogg, .opus, .flac, .wav",
    ],
  },
  {
    name: "two sides of a merge in media.yaml",
    changes: {
      "first-steps/media.yaml": `<<<<<<< ours\n${MEDIA_YAML}=======\n${MEDIA_YAML}>>>>>>> theirs\n`,
    },
    problems: [
      "first-steps/media.yaml:1:1  a merge has left two sides here: lines 2 to 5 from ours, lines 7 to 10 from theirs; keep the side whose audio is the right one, all of it, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>",
    ],
  },
  {
    name: "audio in a format that apps do not play",
    changes: { "first-steps/audio.mp3": null, "first-steps/audio.aiff": "FORM" },
    problems: [
      "first-steps/audio.aiff  is in a format that podcast apps do not play; export it as one of .mp3, .m4a, .mp4, .m4v, .mov, .ogg, .opus, .flac, .wav",
    ],
  },
  {
    name: "a folder named audio.mp3",
    changes: { "first-steps/audio.mp3": emptyFolder },
    problems: ["first-steps/audio.mp3  is not a file; put a file of this name there"],
  },
  {
    name: "two audios in one folder",
    changes: { "first-steps/audio.wav": "RIFF" },
    problems: ["first-steps/audio.wav  is a second audio of the episode; keep it or audio.mp3, not both"],
  },
  {
    name: "audio in the folder and in the front matter",
    changes: { "first-steps/index.md": frontMatter(ELSEWHERE) },
    problems: [
      "first-steps/index.md:5:8  audio stands beside audio.mp3 in the folder; remove this block or audio.mp3",
    ],
  },
  {
    name: "audio at an address and in the bucket",
    changes: elsewhere(ELSEWHERE.replace("{", "{file: 1.mp3, ")),
    problems: [
      "first-steps/index.md:5:8  audio names two audios, a url and a file; give exactly one of url and file",
    ],
  },
  {
    name: "audio at no address and in no bucket",
    changes: elsewhere("audio: {bytes: 4200000, duration: 10:00}"),
    problems: [
      "first-steps/index.md:5:8  audio names no audio, neither a url nor a file; give exactly one of url and file",
    ],
  },
  {
    name: "a file's name for audio",
    changes: elsewhere("audio: Ep1.MP3"),
    problems: [
      "first-steps/index.md:5:8  audio is text; put the file into the episode's folder as audio.mp3 and remove this key, or write {file: Ep1.MP3, bytes: …, duration: …} for the media bucket",
    ],
  },
  {
    name: "an address for audio",
    changes: elsewhere("audio: https://cdn.example/1.mp3"),
    problems: [
      "first-steps/index.md:5:8  audio is text; write {url: https://cdn.example/1.mp3, bytes: …, duration: …}",
    ],
  },
  {
    name: "audio whose size is nought",
    changes: elsewhere(ELSEWHERE.replace("4200000", "0")),
    problems: ["first-steps/index.md:5:48  audio.bytes is 0; give a whole number from 1 up"],
  },
  {
    name: "audio in the bucket without size and duration",
    changes: elsewhere("audio: {file: 1.mp3}"),
    problems: [
      "first-steps/index.md:5:8  audio.bytes is missing; give it: the file's size in bytes (wc -c tells)",
      "first-steps/index.md:5:8  audio.duration is missing; give it: how long it is, such as 47:12",
    ],
  },
  {
    name: "audio in the bucket without an extension that apps play",
    changes: elsewhere("audio: {file: 1.wma, bytes: 1, duration: 10:00, type: audio/mpeg}"),
    problems: [
      "first-steps/index.md:5:15  audio.file ends in .wma, which podcast apps do not play; use a file that ends in one of .mp3, .m4a, .mp4, .m4v, .mov, .ogg, .opus, .flac, .wav",
    ],
  },
  {
    name: "an audio address without an extension",
    changes: elsewhere(ELSEWHERE.replace("1.mp3", "1")),
    problems: [
      "first-steps/index.md:5:14  audio.url has no extension, and apps go by it; say beside it what it is, such as type: audio/mpeg, or use an address that ends in .mp3",
    ],
  },
  {
    name: "an audio address with an extension that apps do not play",
    changes: elsewhere(ELSEWHERE.replace("1.mp3", "1.wma")),
    problems: [
      "first-steps/index.md:5:14  audio.url ends in .wma, which podcast apps do not play; use a file that ends in one of .mp3, .m4a, .mp4, .m4v, .mov, .ogg, .opus, .flac, .wav",
    ],
  },
  {
    name: "two episodes with one audio address",
    changes: {
      ...elsewhere(ELSEWHERE),
      "second-wind/audio.mp3": null,
      "second-wind/index.md": frontMatter(ELSEWHERE),
    },
    problems: [
      "first-steps/index.md:5:14  audio.url is also that of second-wind/index.md; give each episode its own",
    ],
  },
];

function elsewhere(lines: string): Changes {
  return { "first-steps/audio.mp3": null, "first-steps/index.md": frontMatter(lines) };
}

function aiff(samples: number): Uint8Array {
  const head = Buffer.alloc(54);
  head.write("FORM");
  head.writeUInt32BE(46 + samples, 4);
  head.write("AIFFCOMM", 8);
  head.writeUInt32BE(18, 16);
  head.writeUInt16BE(1, 20);
  head.writeUInt32BE(samples, 22);
  head.writeUInt16BE(8, 26);
  // 8,000 as an extended float: 1.953125 times two to the twelfth.
  head.writeUInt16BE(0x3fff + 12, 28);
  head.writeUInt32BE(0xfa000000, 30);
  head.write("SSND", 38);
  head.writeUInt32BE(8 + samples, 42);
  return Buffer.concat([head, Buffer.alloc(samples)]);
}
