import { frontMatter } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const INDEX = "first-steps/index.md";
const CHAPTERS = "first-steps/chapters.json";

export const TRANSCRIPTS_AND_CHAPTERS: readonly BrokenSource[] = [
  {
    name: "a cue whose time cannot be read",
    changes: { "first-steps/transcript.vtt": "WEBVTT\n\n00:00.000 -> 00:00.500\nHello\n" },
    problems: [
      "first-steps/transcript.vtt:3  this text belongs to no cue; give it a timing line, or make it a comment with NOTE before it",
    ],
  },
  {
    name: "a cue that ends before it starts",
    changes: { "first-steps/transcript.srt": "1\n00:00:00,400 --> 00:00:00,200\nHello\n" },
    problems: ["first-steps/transcript.srt:2  the cue ends before it starts; give the later time last"],
  },
  {
    name: "a transcript that is not JSON",
    changes: { "first-steps/transcript.json": '{"version": "1.0.0",\n "segments": [}\n' },
    problems: [
      "first-steps/transcript.json:3  this is not valid JSON; mend the JSON, or export the transcript anew",
    ],
  },
  {
    name: "a transcript in no known format",
    changes: {
      [INDEX]: frontMatter("transcript: [{file: words.docx}]"),
      "first-steps/words.docx": "PK",
    },
    problems: [
      "first-steps/index.md:5:21  transcript[0].file (first-steps/words.docx) is in no format of transcripts; use .vtt, .srt, .json or .html",
    ],
  },
  {
    name: "a transcript elsewhere of which nothing tells the format",
    changes: { [INDEX]: frontMatter("transcript: [{url: https://cdn.example/words?id=7}]") },
    problems: [
      "first-steps/index.md:5:20  transcript[0].url has no extension that tells its format; say beside it what it is, such as type: text/vtt",
    ],
  },
  {
    name: "a transcript that is not there",
    changes: { [INDEX]: frontMatter("transcript: [{file: words.vtt}]") },
    problems: [
      "first-steps/index.md:5:21  transcript[0].file (first-steps/words.vtt) is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a chapter after the end",
    changes: {
      [INDEX]: frontMatter('chapters:\n  - {start: "00:00", title: Hello}\n  - {start: "00:04", title: Bye}'),
    },
    problems: [
      "first-steps/index.md:7:13  chapters[1].start is 0:04, but the audio ends at 0:03; give a moment within the audio",
    ],
  },
  {
    name: "a chapter without a title",
    changes: { [INDEX]: frontMatter('chapters: [{start: "00:00"}]') },
    problems: ["first-steps/index.md:5:12  chapters[0].title is missing; give it: what it is called"],
  },
  {
    name: "chapters.json with a chapter after the end",
    changes: {
      [CHAPTERS]:
        '{"version": "1.2.0", "chapters": [\n  {"startTime": 0},\n  {"startTime": 75.5, "title": "Bye"}\n]}',
    },
    problems: [
      "first-steps/chapters.json:3:17  startTime is 1:15, but the audio ends at 0:03; give a moment within the audio",
    ],
  },
  {
    name: "chapters.json whose picture is not there",
    changes: { [CHAPTERS]: '{"chapters": [\n  {"startTime": 0, "img": "one.jpg"}\n]}' },
    problems: [
      "first-steps/chapters.json:2:27  img (first-steps/one.jpg) is not there; add the file, or correct its name",
    ],
  },
  {
    name: "chapters.json that is not JSON",
    changes: { [CHAPTERS]: "{'chapters': []}" },
    problems: ["first-steps/chapters.json:1:2  this is not JSON; check its commas, quotes and brackets"],
  },
  {
    name: "chapters.json without chapters",
    changes: { [CHAPTERS]: '{"version": "1.2.0"}' },
    problems: ["first-steps/chapters.json:1:1  chapters is missing; give a list of chapters"],
  },
  {
    name: "chapters.json with a start in words",
    changes: { [CHAPTERS]: '{"chapters": [{"startTime": "00:00"}]}' },
    problems: ['first-steps/chapters.json:1:29  chapters[0].startTime is "00:00"; give a number from 0 up'],
  },
];
