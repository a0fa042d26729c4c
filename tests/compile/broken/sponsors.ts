import { edit, frontMatter } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

/** Sponsors that nobody could follow, or that are named at no moment of the audio. */
export const SPONSORS: readonly BrokenSource[] = [
  {
    name: "sponsors without https, with blanks in their code, with a moment in show.yaml",
    changes: {
      "show.yaml": edit(
        "explicit: false",
        'explicit: false\nsponsors:\n  - {name: A, url: "http://a.example", at: 3}\n  - {name: B, code: A B}',
      ),
    },
    problems: [
      'show.yaml:11:20  sponsors[0].url is "http://a.example"; begin it with https://, which apps and browsers ask for',
      "show.yaml:11:40  sponsors[0].at is not a key that Airdate knows; remove it; the keys here are name, url, text, code",
      'show.yaml:12:21  sponsors[1].code is "A B"; write it without blanks, in quotes when it is a number, in 64 characters at most',
    ],
  },
  {
    name: "a sponsor who is named behind the end, and whose text leads to http:// and to a file that is not there",
    changes: {
      "first-steps/index.md": frontMatter(
        'sponsors: [{name: A, at: "9:00", text: "[A](http://a.example) [B](b.pdf)"}]',
      ),
    },
    problems: [
      "first-steps/index.md:5  b.pdf is not there; add the file, or correct its name",
      "first-steps/index.md:5:26  sponsors[0].at is 9:00, but the audio ends at 0:03; give a moment within the audio",
      "first-steps/index.md:5:40  sponsors[0].text links to an address that begins with http://; begin it with https://",
    ],
  },
  {
    name: "a sponsor that is a word, and one whose code is a number",
    changes: { "first-steps/index.md": frontMatter("sponsors: [Acme, {name: B, code: 2026}]") },
    problems: [
      "first-steps/index.md:5:12  sponsors[0] is text; write {name: Acme}",
      "first-steps/index.md:5:34  sponsors[1].code is 2026; write it without blanks, in quotes when it is a number, in 64 characters at most",
    ],
  },
];
