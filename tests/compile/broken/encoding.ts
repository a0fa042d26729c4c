import { readFile, writeFile } from "node:fs/promises";
import { type Change, edit } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

export const ENCODING: readonly BrokenSource[] = [
  {
    name: "a byte order mark before the front matter",
    changes: { "first-steps/index.md": rewritten((text) => `\uFEFF${text}`) },
    problems: [
      "first-steps/index.md:1:1  the file begins with a byte order mark; save it as UTF-8 without BOM",
    ],
  },
  {
    name: "CRLF line ends in show.yaml",
    changes: { "show.yaml": rewritten((text) => text.replaceAll("\n", "\r\n")) },
    problems: [
      "show.yaml:1:18  the lines end with CR LF; save the file with LF line ends (dos2unix converts it)",
    ],
  },
  {
    name: "a byte order mark and CRLF line ends at once",
    changes: { "first-steps/deep-dive.md": "\uFEFFFirst\r\nSecond\r\n" },
    problems: [
      "first-steps/deep-dive.md:1:1  the file begins with a byte order mark; save it as UTF-8 without BOM",
      "first-steps/deep-dive.md:1:7  the lines end with CR LF; save the file with LF line ends (dos2unix converts it)",
    ],
  },
  {
    name: "Latin-1 bytes in the notes",
    changes: { "first-steps/index.md": rewritten((text) => `${text}Ein Café in Genf\n`, "latin1") },
    problems: [
      "first-steps/index.md:8:8  this is not UTF-8; save the file as UTF-8 (iconv -f latin1 -t utf-8 converts Latin-1)",
    ],
  },
  {
    name: "Latin-1 bytes in show.yaml",
    changes: { "show.yaml": rewritten((text) => text.replace("Ann", "Zoë"), "latin1") },
    problems: [
      "show.yaml:3:11  this is not UTF-8; save the file as UTF-8 (iconv -f latin1 -t utf-8 converts Latin-1)",
    ],
  },
  {
    name: "a transcript in UTF-16",
    changes: { "first-steps/transcript.vtt": Buffer.from("\uFEFFWEBVTT\n", "utf16le") },
    problems: [
      "first-steps/transcript.vtt:1:1  this is not UTF-8; save the file as UTF-8 (iconv -f latin1 -t utf-8 converts Latin-1)",
    ],
  },
  {
    name: "a tab in YAML",
    changes: {
      "show.yaml": edit("owner: {name: Ann Example, email: ann@example.com}", "owner:\n\tname: Ann"),
    },
    problems: [
      "show.yaml:5:1  this is not YAML: tabs are not allowed as indentation; indent with spaces; YAML allows no tabs",
    ],
  },
  {
    name: "a control character in a title",
    changes: { "first-steps/index.md": edit("First Steps", '"First\\u0007Steps"') },
    problems: ["first-steps/index.md:2:8  title holds a control character; type the text again without it"],
  },
  {
    name: "an index.md of no bytes",
    changes: { "first-steps/index.md": "" },
    problems: [
      "first-steps/index.md:1  there is no front matter; begin the file with a line of three hyphens (---), the title and other facts below it, and another line of --- after them",
    ],
  },
];

function rewritten(change: (text: string) => string, encoding: BufferEncoding = "utf8"): Change {
  return async (place) => writeFile(place, Buffer.from(change(await readFile(place, "utf8")), encoding));
}
