import { edit, lastLines } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

export const SHOW_FILE: readonly BrokenSource[] = [
  {
    name: "no show.yaml",
    changes: { "show.yaml": null },
    problems: ["show.yaml  is not there; add the file, or correct its name"],
  },
  {
    name: "an empty show.yaml",
    changes: { "show.yaml": "" },
    problems: [
      "show.yaml:1:1  title is missing; give it: the show's name, and nothing else",
      "show.yaml:1:1  description is missing; give it: what the show is about, in Markdown; 4,000 bytes at most",
      "show.yaml:1:1  author is missing; give it: who makes the show, as listeners read it",
      "show.yaml:1:1  owner is missing; give it: whom directories write to",
      "show.yaml:1:1  language is missing; give it: the language spoken, as two letters, with a region if need be",
      "show.yaml:1:1  url is missing; give it: the site's public origin, such as https://pod.example",
      "show.yaml:1:1  artwork is missing; give it: the show's artwork: a square JPEG or PNG of 1400 to 3000 pixels",
      "show.yaml:1:1  categories is missing; give it: apple's categories, the most fitting first",
      "show.yaml:1:1  explicit is missing; give it: whether the show is for adults only",
    ],
  },
  {
    name: "a list for a show",
    changes: { "show.yaml": "- title: Small Talk\n" },
    problems: ["show.yaml:1:1  this is not a list of keys and values; write keys such as title: My show"],
  },
  {
    name: "an unknown key in show.yaml",
    changes: { "show.yaml": edit("language: en", "langauge: en") },
    problems: ["show.yaml:5:1  langauge is not a key that Airdate knows; did you mean language?"],
  },
  {
    name: "an unknown key that is like no other",
    changes: { "show.yaml": edit("email: ann@example.com", "email: ann@example.com, hat: red") },
    problems: [
      "show.yaml:4:52  owner.hat is not a key that Airdate knows; remove it; the keys here are name, email",
    ],
  },
  {
    name: "keys that other tools have",
    changes: {
      "show.yaml": lastLines(
        "image: us.jpg\nwebsite: https://small.example\nsubtitle: Short\nemail: a@b.example",
      ),
    },
    problems: [
      "show.yaml:11:1  image is not a key that Airdate knows; call it artwork",
      "show.yaml:12:1  website is not a key that Airdate knows; call it url",
      "show.yaml:13:1  subtitle is not a key that Airdate knows; call it tagline",
      "show.yaml:14:1  email is not a key that Airdate knows; call it owner, with name and email",
    ],
  },
  {
    name: "a list where a text belongs",
    changes: { "show.yaml": edit("author: Ann Example", "author: [Ann, Ben]") },
    problems: ["show.yaml:3:9  author is a list; write text, in quotes when it looks like something else"],
  },
  {
    name: "a category that is not Apple's",
    changes: { "show.yaml": edit("[Technology]", "[Technolgy]") },
    problems: [
      'show.yaml:8:14  categories[0] is "Technolgy", which is not one of Apple\'s categories; did you mean Technology?',
    ],
  },
  {
    name: "a category without its parent",
    changes: { "show.yaml": edit("[Technology]", "[Technology, Tech News]") },
    problems: [
      'show.yaml:8:26  categories[1] is "Tech News", which is not one of Apple\'s categories; write it with its parent: News > Tech News',
    ],
  },
  {
    name: "a time zone that is none",
    changes: { "show.yaml": edit("Europe/Lisbon", "Europe/Lisbonne") },
    problems: [
      'show.yaml:10:11  timezone is "Europe/Lisbonne", which is no time zone; did you mean Europe/Lisbon?',
    ],
  },
  {
    name: "an abbreviation for a time zone",
    changes: { "show.yaml": edit("Europe/Lisbon", "BST") },
    problems: [
      'show.yaml:10:11  timezone is "BST", an abbreviation; name a place that it is the time of: Europe/London or Asia/Dhaka',
    ],
  },
  {
    name: "a city for a time zone",
    changes: { "show.yaml": edit("Europe/Lisbon", "London") },
    problems: ['show.yaml:10:11  timezone is "London", which is no time zone; write Europe/London'],
  },
  {
    name: "an address with a path for an origin",
    changes: { "show.yaml": edit("https://small.example", "https://small.example/podcast") },
    problems: [
      'show.yaml:6:6  url is "https://small.example/podcast"; give the site\'s address without a path, such as https://pod.example',
    ],
  },
  {
    name: "an origin without encryption",
    changes: { "show.yaml": edit("https://small.example", "http://small.example") },
    problems: ['show.yaml:6:6  url is "http://small.example"; write https://small.example'],
  },
  {
    name: "a footer under all notes that links to no file and names nothing",
    changes: { "show.yaml": lastLines('notesFooter: "[x](none.pdf)"') },
    problems: ["show.yaml:11  none.pdf is not there; add the file, or correct its name"],
  },
  {
    name: "a footer under all notes with a name that stands for nothing",
    changes: { "show.yaml": lastLines('notesFooter: "See {link}"') },
    problems: [
      "show.yaml:11:14  notesFooter holds {link}, which stands for nothing; use one of {title}, {url}, {slug}",
    ],
  },
  {
    name: "a redirect from what is no path",
    changes: { "show.yaml": lastLines("redirects: {rss: /feed.xml}") },
    problems: ["show.yaml:11:18  redirects.rss is not a path; begin it with /, as in /feed/podcast"],
  },
  {
    name: "a redirect from the site's own address",
    changes: { "show.yaml": lastLines("redirects: {/: /feed.xml}") },
    problems: [
      "show.yaml:11:13  redirects./ is an address of this site; redirect only addresses that the show had elsewhere",
    ],
  },
  {
    name: "a redirect that leads to itself",
    changes: { "show.yaml": lastLines("redirects: {/old/: /old}") },
    problems: ["show.yaml:11:13  redirects./old/ leads to itself; give the address where it is now"],
  },
  {
    name: "a redirect from the site's own address with a slash at its end",
    changes: { "show.yaml": lastLines("redirects: {/feed.xml/: /rss}") },
    problems: [
      "show.yaml:11:13  redirects./feed.xml/ is an address of this site; redirect only addresses that the show had elsewhere",
    ],
  },
  {
    name: "a trailer to come",
    changes: {
      "show.yaml": lastLines(
        'trailers: [{ title: Soon, published: 2999-01-01T08:00, url: "https://cdn.example/soon.mp3" }]',
      ),
    },
    problems: [
      "show.yaml:11:38  trailers[0].published lies in the future; give the time at which it came out, or make the trailer an episode of type trailer",
    ],
  },
  {
    name: "a key twice",
    changes: { "show.yaml": lastLines("title: Smaller Talk") },
    problems: ["show.yaml:11:1  this key stands twice; keep one of the two"],
  },
  {
    name: "a bracket that is not closed",
    changes: { "show.yaml": edit("[Technology]", "[Technology") },
    problems: [
      "show.yaml:9:1  this is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]; line it up with the keys above it, and close every bracket",
    ],
  },
  {
    name: "a description that shows a picture which is not there",
    changes: { "show.yaml": edit("A show of **short** episodes.", '"![Us](us.jpg)"') },
    problems: ["show.yaml:2  us.jpg is not there; add the file, or correct its name"],
  },
  {
    name: "a portrait that is not there",
    changes: { "show.yaml": lastLines("people:\n  - {name: Ann Example, img: people/ann.jpg}") },
    problems: [
      "show.yaml:12:30  people[0].img (people/ann.jpg) is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a script of its own that is not there",
    changes: { "show.yaml": lastLines("scripts: [{src: count.js}, {src: ../count.js}]") },
    problems: [
      "show.yaml:11:17  scripts[0].src (count.js) is not there; add the file, or correct its name",
      "show.yaml:11:34  scripts[1].src (../count.js) lies outside the show's folder; copy the file into the show's folder",
    ],
  },
];
