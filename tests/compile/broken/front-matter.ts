import { edit, frontMatter } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const INDEX = "first-steps/index.md";

export const FRONT_MATTER: readonly BrokenSource[] = [
  {
    name: "no front matter",
    changes: { [INDEX]: "We begin at the beginning.\n" },
    problems: [
      "first-steps/index.md:1  there is no front matter; begin the file with a line of three hyphens (---), the title and other facts below it, and another line of --- after them",
    ],
  },
  {
    name: "front matter that is never closed",
    changes: { [INDEX]: "---\ntitle: First Steps\n\nWe begin.\n" },
    problems: [
      "first-steps/index.md:1  the front matter is opened with --- and never closed; put a line of three hyphens (---) after the last line of the front matter",
    ],
  },
  {
    name: "empty front matter",
    changes: { [INDEX]: "---\n---\nWe begin.\n" },
    problems: [
      "first-steps/index.md:2:1  title is missing; give it: the episode's title, without its number and without the show's name",
      "first-steps/index.md:2:1  published is missing; give it: its air date: when it appears, to the second; a day alone is its midnight",
    ],
  },
  {
    name: "an unknown key",
    changes: { [INDEX]: edit("title:", "titel:") },
    problems: ["first-steps/index.md:2:1  titel is not a key that Airdate knows; did you mean title?"],
  },
  {
    name: "keys that other tools have",
    changes: {
      [INDEX]: frontMatter("date: 2026-01-06\nepisode: 1\ndescription: We begin.\nguests: [Ann]\nslug: one"),
    },
    problems: [
      "first-steps/index.md:5:1  date is not a key that Airdate knows; call it published",
      "first-steps/index.md:6:1  episode is not a key that Airdate knows; call it number",
      "first-steps/index.md:7:1  description is not a key that Airdate knows; call it summary",
      "first-steps/index.md:8:1  guests is not a key that Airdate knows; call it people, a list of {name, role}",
      "first-steps/index.md:9:1  slug is not a key that Airdate knows; remove it: the name of the episode's folder is its address",
    ],
  },
  {
    name: "a key that is like no other",
    changes: { [INDEX]: frontMatter("wordpress_id: 7") },
    problems: [
      "first-steps/index.md:5:1  wordpress_id is not a key that Airdate knows; remove it; docs/front-matter.md and docs/show-yaml.md list the keys",
    ],
  },
  {
    name: "an unknown key within a list",
    changes: { [INDEX]: frontMatter("people:\n  - name: Ann\n    rolle: host") },
    problems: [
      "first-steps/index.md:7:5  people[0].rolle is not a key that Airdate knows; did you mean role?",
    ],
  },
  {
    name: "a number in words",
    changes: { [INDEX]: edit("number: 1", "number: one") },
    problems: ['first-steps/index.md:3:9  number is "one"; give a number from 0 to 1000000'],
  },
  {
    name: "a number in quotes",
    changes: { [INDEX]: edit("number: 1", 'number: "1"') },
    problems: ['first-steps/index.md:3:9  number is "1"; write 1, without quotes'],
  },
  {
    name: "names for people",
    changes: { [INDEX]: frontMatter("people: [Ann Example]") },
    problems: ["first-steps/index.md:5:10  people[0] is text; write {name: Ann Example}"],
  },
  {
    name: "a title with a colon",
    changes: { [INDEX]: edit("First Steps", "First: Steps") },
    problems: [
      "first-steps/index.md:2:8  this is not YAML: nested mappings are not allowed in compact mappings; put quotes around a value that holds a colon followed by a space",
    ],
  },
  {
    name: "an empty title",
    changes: { [INDEX]: edit("First Steps", "") },
    problems: [
      "first-steps/index.md:2:8  title is empty; give it: the episode's title, without its number and without the show's name",
    ],
  },
  {
    name: "a day that no calendar has",
    changes: { [INDEX]: edit("2026-01-06", "2026-02-30") },
    problems: [
      "first-steps/index.md:4:12  published is 2026-02-30T08:00, which no calendar has; write it as 2026-12-01T09:00, in the show's time zone, or with an offset: 2026-12-01T09:00+01:00",
    ],
  },
  {
    name: "an hour that summer time skips",
    changes: { [INDEX]: edit("2026-01-06T08:00", "2026-03-29T01:30") },
    problems: [
      "first-steps/index.md:4:12  published is 2026-03-29T01:30:00, an hour that Europe/Lisbon skips that night; write the offset too: 2026-03-29T01:30:00+00:00 or 2026-03-29T01:30:00+01:00",
    ],
  },
  {
    name: "a correction that lies in the future",
    changes: { [INDEX]: frontMatter("updated: 2026-04-02T09:00") },
    problems: [
      "first-steps/index.md:5:10  updated lies in the future; give the time of a correction that was made",
    ],
  },
  {
    name: "a correction before the air date",
    changes: { [INDEX]: frontMatter("updated: 2026-01-05") },
    problems: [
      "first-steps/index.md:5:10  updated is before the air date; give a time after 2026-01-06T08:00:00Z",
    ],
  },
  {
    name: "a switch in words",
    changes: { [INDEX]: frontMatter("explicit: no") },
    problems: ["first-steps/index.md:5:11  explicit is text; write true or false, without quotes"],
  },
  {
    name: "a type that does not exist",
    changes: { [INDEX]: frontMatter("type: special") },
    problems: ['first-steps/index.md:5:7  type is "special"; use one of full, trailer, bonus'],
  },
  {
    name: "a link without encryption",
    changes: { [INDEX]: frontMatter("funding:\n  - {url: http://small.example/give, text: Give}") },
    problems: [
      'first-steps/index.md:6:11  funding[0].url is "http://small.example/give"; begin it with https://, which apps and browsers ask for',
    ],
  },
  {
    name: "a fault in a draft",
    changes: { [INDEX]: frontMatter("draft: true\nseason: -1") },
    problems: ["first-steps/index.md:6:9  season is -1; give a whole number from 0 to 99999"],
  },
  {
    name: "two episodes with one guid",
    changes: { [INDEX]: frontMatter("guid: small-talk-0002") },
    problems: [
      "first-steps/index.md:5:7  guid is also that of second-wind/index.md; give each episode its own",
    ],
  },
  {
    name: "two episodes with one number in a season",
    changes: { [INDEX]: edit("number: 1", "number: 2") },
    problems: [
      "first-steps/index.md:3:9  number is also that of second-wind/index.md; give each episode its own",
    ],
  },
  {
    name: "an old path that is the feed's",
    changes: { [INDEX]: frontMatter("redirects: [/1.html, /feed.xml]") },
    problems: [
      "first-steps/index.md:5:22  redirects[1] is an address of this site; name only addresses that the episode had elsewhere",
    ],
  },
  {
    name: "two episodes with one old path",
    changes: {
      [INDEX]: frontMatter("redirects: [/1.html, /2.html]"),
      "second-wind/index.md": frontMatter("redirects: [/2.html]"),
    },
    problems: [
      "first-steps/index.md:5:22  redirects[1] is also that of second-wind/index.md; give each episode its own",
    ],
  },
];
