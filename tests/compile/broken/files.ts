import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Change, emptyFolder, frontMatter, linkTo } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const INDEX = "---\ntitle: One More\npublished: 2026-02-03\n---\n";

export const FILES: readonly BrokenSource[] = [
  {
    name: "a file that is a link to itself",
    changes: { "first-steps/audio.mp3": linkTo("audio.mp3") },
    problems: [
      "first-steps/audio.mp3  is a link that leads back to itself; replace it by what it should lead to",
    ],
  },
  {
    name: "a folder that is a link to itself",
    changes: { "one-more": linkTo("one-more") },
    problems: ["one-more  is a link that leads back to itself; replace it by what it should lead to"],
  },
  {
    name: "a folder that is a link to nothing",
    changes: { "one-more": linkTo("no-more") },
    problems: ["one-more  is a link that leads to nothing; replace it by what it should lead to"],
  },
  {
    name: "a file that is a link out of the show",
    changes: { "first-steps/index.md": linkTo("/etc/passwd") },
    problems: [
      "first-steps/index.md  lies outside the show's folder; copy the file into the show's folder",
      "second-wind/index.md:8  ../first-steps/index.md lies outside the show's folder; copy the file into the show's folder",
    ],
  },
  {
    name: "a file that is a link to nothing",
    changes: { "first-steps/transcript.vtt": linkTo("words.vtt") },
    problems: [
      "first-steps/transcript.vtt  is a link that leads to nothing; replace it by what it should lead to",
    ],
  },
  {
    name: "a path that climbs out of the show's folder",
    changes: { "first-steps/index.md": frontMatter("image: ../../cover.jpg") },
    problems: [
      "first-steps/index.md:5:8  image (../cover.jpg) lies outside the show's folder; copy the file into the show's folder",
    ],
  },
  {
    name: "a folder named index.md",
    changes: { "first-steps/index.md": emptyFolder },
    problems: [
      "first-steps/index.md  is not a file; put a file of this name there",
      "second-wind/index.md:8  ../first-steps/index.md is not a file; put a file of this name there",
    ],
  },
  {
    name: "an episode without an index.md",
    changes: { "first-steps/index.md": null },
    problems: [
      "first-steps/index.md  is not there; add the file, or correct its name",
      "second-wind/index.md:8  ../first-steps/index.md is not there; add the file, or correct its name",
    ],
  },
  {
    name: "an Index.md in capitals",
    changes: { "one-more/Index.md": INDEX },
    problems: ["one-more/index.md  is not there, but Index.md is; rename that to index.md"],
  },
  {
    name: "a Show.yaml in capitals",
    changes: { "show.yaml": null, "Show.yaml": "title: Small Talk\n" },
    problems: ["show.yaml  is not there, but Show.yaml is; rename that to show.yaml"],
  },
  {
    name: "a picture whose file has another extension",
    changes: {
      "first-steps/index.md": frontMatter("image: front.jpg"),
      "first-steps/front.png": "",
    },
    problems: [
      "first-steps/index.md:5:8  image (first-steps/front.jpg) is not there, but front.png is; name that, or add the file",
    ],
  },
  {
    name: "a folder's name in capitals",
    changes: { "a-look-ahead": renamedTo("A-Look-Ahead") },
    problems: [
      "A-Look-Ahead  is the name of an episode's folder, and cannot be its address; name it with a-z, 0-9 and single dashes, 100 characters at most",
    ],
  },
  {
    name: "a folder's name with spaces",
    changes: { "a-look-ahead": renamedTo("a look ahead") },
    problems: [
      "a look ahead  is the name of an episode's folder, and cannot be its address; name it with a-z, 0-9 and single dashes, 100 characters at most",
    ],
  },
  {
    name: "a name that is not UTF-8",
    changes: {
      ".": async (root) => {
        const folder = Buffer.concat([Buffer.from(`${root}${path.sep}caf`), Buffer.from([0xe9])]);
        await mkdir(folder);
        await writeFile(Buffer.concat([folder, Buffer.from("/index.md")]), INDEX);
      },
    },
    problems: ["caf�  has a name that is not UTF-8; rename it"],
  },
];

function renamedTo(name: string): Change {
  return (place) => rename(place, path.join(path.dirname(place), name));
}
