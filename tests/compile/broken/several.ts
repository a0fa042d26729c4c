import { draw, drawn, edit, frontMatter, inTurn, lastLines } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

export const SEVERAL: readonly BrokenSource[] = [
  {
    name: "a broken show.yaml and broken episodes",
    changes: {
      "artwork.jpg": null,
      "show.yaml": edit("explicit: false", "explicit: never"),
      "first-steps/index.md": edit("2026-01-06T08:00", "2026-03-29T01:30"),
      "second-wind/index.md": lastLines("\n![Wind](wind.jpg)"),
    },
    problems: [
      "first-steps/index.md:4:12  published is 2026-03-29T01:30:00, an hour that Europe/Lisbon skips that night; write the offset too: 2026-03-29T01:30:00+00:00 or 2026-03-29T01:30:00+01:00",
      "second-wind/index.md:10  wind.jpg is not there; add the file, or correct its name",
      "show.yaml:7:10  artwork (artwork.jpg) is not there; add the file, or correct its name",
      "show.yaml:9:11  explicit is text; write true or false, without quotes",
    ],
  },
  {
    name: "no show.yaml and a broken episode",
    changes: { "show.yaml": null, "second-wind/index.md": lastLines("\n![Wind](wind.jpg)") },
    problems: [
      "second-wind/index.md:10  wind.jpg is not there; add the file, or correct its name",
      "show.yaml  is not there; add the file, or correct its name",
    ],
  },
  {
    name: "one episode that has everything wrong with it",
    changes: {
      "first-steps/index.md": inTurn(
        edit("number: 1", "number: one\nupdated: 2027-01-01\nseasn: 1"),
        frontMatter("image: front.jpg\ntranscript: [{file: words.vtt}]"),
        lastLines("\n![Studio](studio.jpg)"),
      ),
      "first-steps/deep-dive.md": "[Page](page.html)\n",
      "first-steps/audio.mp3": "",
      "first-steps/chapters.json": "[",
    },
    problems: [
      "first-steps/audio.mp3  has no bytes; export the audio again",
      "first-steps/chapters.json  this is not JSON; check its commas, quotes and brackets",
      "first-steps/deep-dive.md:1  page.html is in a format that is not served; make it a PDF, or link to it on another site",
      'first-steps/index.md:3:9  number is "one"; give a number from 0 to 1000000',
      "first-steps/index.md:4:10  updated lies in the future; give the time of a correction that was made",
      "first-steps/index.md:5:1  seasn is not a key that Airdate knows; did you mean season?",
      "first-steps/index.md:7:8  image (first-steps/front.jpg) is not there; add the file, or correct its name",
      "first-steps/index.md:8:21  transcript[0].file (first-steps/words.vtt) is not there; add the file, or correct its name",
      "first-steps/index.md:13  studio.jpg is not there; add the file, or correct its name",
    ],
  },
  {
    name: "ten faults in all of its files",
    changes: {
      "show.yaml": edit("categories: [Technology]\nexplicit: false", "categories: [Tech]\nexplict: false"),
      "artwork.jpg": drawn(draw(1000).jpeg()),
      "first-steps/index.md": inTurn(edit("title:", "titel:"), lastLines("\n[Plan](plan.pdf)")),
      "second-wind/index.md": frontMatter("updated: 2027-01-01"),
      "second-wind/transcript.vtt": "WEBVTT\n\nHello\n",
      "second-wind/chapters.json": '{"chapters": [{"startTime": 7}]}',
      "a-look-ahead/audio.mp3": "",
      "a-look-ahead/cover.jpg": drawn(draw(1500, 1400).jpeg()),
    },
    problems: [
      "a-look-ahead/audio.mp3  has no bytes; export the audio again",
      "a-look-ahead/cover.jpg  is 1500x1400 pixels, not square; crop it to a square",
      "first-steps/index.md:2:1  titel is not a key that Airdate knows; did you mean title?",
      "first-steps/index.md:9  plan.pdf is not there; add the file, or correct its name",
      "second-wind/chapters.json:1:29  startTime is 0:07, but the audio ends at 0:03; give a moment within the audio",
      "second-wind/index.md:6:10  updated lies in the future; give the time of a correction that was made",
      "second-wind/transcript.vtt:3  this text belongs to no cue; give it a timing line, or make it a comment with NOTE before it",
      "show.yaml:7:10  artwork (artwork.jpg) is 1000 pixels wide, not 1400 to 3000; export it with 3000 by 3000 pixels",
      'show.yaml:8:14  categories[0] is "Tech", which is not one of Apple\'s categories; use one of the 110 names in docs/vocabulary.md',
      "show.yaml:9:1  explict is not a key that Airdate knows; did you mean explicit?",
    ],
  },
];
