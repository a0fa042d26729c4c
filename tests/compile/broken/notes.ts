import { bytesLong, edit, lastLines } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const INDEX = "first-steps/index.md";

export const NOTES: readonly BrokenSource[] = [
  {
    name: "notes below the front matter and in notes.html",
    changes: { "first-steps/notes.html": "<p>We begin." },
    problems: ["first-steps/index.md:7:1  the notes stand here and in notes.html; keep one of the two"],
  },
  {
    name: "notes.html that names a file that is not there",
    changes: {
      [INDEX]: edit("We begin at the beginning.\n", ""),
      "first-steps/notes.html": "<p>We begin\n<a href='plan.pdf'>here</a>.",
    },
    problems: ["first-steps/notes.html:2  plan.pdf is not there; add the file, or correct its name"],
  },
  {
    name: "a picture that is not there",
    changes: { [INDEX]: lastLines("\n![The studio](studio.jpg)") },
    problems: ["first-steps/index.md:9  studio.jpg is not there; add the file, or correct its name"],
  },
  {
    name: "a link to a file that is not there",
    changes: { [INDEX]: lastLines("\nMore in [the plan](plan.pdf)\nand [here](https://a.example)") },
    problems: ["first-steps/index.md:9  plan.pdf is not there; add the file, or correct its name"],
  },
  {
    name: "a link to an episode that is not there",
    changes: { [INDEX]: lastLines("\n[Before](../step-zero/index.md)") },
    problems: [
      "first-steps/index.md:9  ../step-zero/index.md is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a link that climbs out of the show's folder",
    changes: { [INDEX]: lastLines("\n![Everything](../../etc/passwd.png)") },
    problems: [
      "first-steps/index.md:9  ../../etc/passwd.png lies outside the show's folder; copy the file into the show's folder",
    ],
  },
  {
    name: "a link that climbs out with its dots disguised",
    changes: { [INDEX]: lastLines("\n[Everything](%2e%2e/%2e%2e/etc/passwd)") },
    problems: [
      "first-steps/index.md:9  ../../etc/passwd is in a format that is not served; make it a PDF, or link to it on another site",
    ],
  },
  {
    name: "a link to a page that could run in the site's name",
    changes: { [INDEX]: lastLines("\n[Play](game.html)"), "first-steps/game.html": "<script>" },
    problems: [
      "first-steps/index.md:9  game.html is in a format that is not served; make it a PDF, or link to it on another site",
    ],
  },
  {
    name: "a drawing that could run in the site's name",
    changes: { [INDEX]: lastLines("\n![Map](map.svg)"), "first-steps/map.svg": "<svg/>" },
    problems: [
      "first-steps/index.md:9  map.svg is in a format that is not shown; save it as JPEG, PNG, WebP, AVIF or GIF",
    ],
  },
  {
    name: "a link to a file of more than 25 MiB",
    changes: { [INDEX]: lastLines("\n[All](all.zip)"), "first-steps/all.zip": bytesLong(3 * 1024 ** 3) },
    problems: [
      "first-steps/index.md:9  all.zip is larger than 25 MiB; make it smaller, or keep it on another host",
    ],
  },
  {
    name: "a name that no disk can hold",
    changes: { [INDEX]: lastLines("\n[All](all%00.zip)") },
    problems: ["first-steps/index.md:9  all\\x00.zip is not there; add the file, or correct its name"],
  },
  {
    name: "one missing file in two places",
    changes: { [INDEX]: lastLines("\n[Plan](plan.pdf)\n\n[Plan](plan.pdf)") },
    problems: [
      "first-steps/index.md:9  plan.pdf is not there; add the file, or correct its name",
      "first-steps/index.md:11  plan.pdf is not there; add the file, or correct its name",
    ],
  },
  {
    name: "notes that are nested without end",
    changes: { [INDEX]: lastLines(`\n${"> ".repeat(40)}deep`) },
    problems: ["first-steps/index.md:9  quotes and lists are nested more than 24 deep; nest them less"],
  },
  {
    name: "a deep dive whose picture is not there",
    changes: { "first-steps/deep-dive.md": "# Deeper\n\n## Key points\n\n1. **One.** ![Plot](plot.png)\n" },
    problems: ["first-steps/deep-dive.md:5  plot.png is not there; add the file, or correct its name"],
  },
];
