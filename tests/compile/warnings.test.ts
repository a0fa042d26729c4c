import path from "node:path";
import { expect, it } from "vitest";
import { renderWarning } from "../../src/schemas/warning.ts";
import {
  build,
  type Changes,
  copySmallShow,
  draw,
  drawn,
  edit,
  frontMatter,
  inTurn,
  lastLines,
} from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const workplace = await temporaryFolder();

/** What a host is told of a show that is built. */
async function warnings(name: string, changes: Changes): Promise<string[]> {
  const root = await copySmallShow(path.join(workplace, name), changes);
  const result = await build(root, path.join(workplace, "cache"));
  expect(result).toHaveProperty("output");
  return result.warnings.map((warning) => renderWarning(warning, ""));
}

it("a show that is as it was meant has none", async () => {
  expect(await warnings("whole", {})).toEqual([]);
});

it("a text that lost its end to a comment is told, an honest comment is not", async () => {
  const changes = {
    "show.yaml": inTurn(edit("author: Ann Example", "author: Ann #1"), lastLines("tagline: Short # ours")),
    "first-steps/index.md": edit("First Steps", "First Steps #1"),
  };
  expect(await warnings("cut", changes)).toEqual([
    'warning  first-steps/index.md:2:8  title ends before "#1", which YAML takes for a comment; put quotes around all of it, or a space after the # of a comment',
    'warning  show.yaml:3:9  author ends before "#1", which YAML takes for a comment; put quotes around all of it, or a space after the # of a comment',
  ]);
});

it("audio elsewhere of which little is known is told, with what is lost and how to mend it", async () => {
  const told = await warnings("unknown-audio", {
    "first-steps/audio.mp3": null,
    "first-steps/index.md": frontMatter("audio: {url: http://cdn.example/1.mp3}"),
    "second-wind/audio.mp3": null,
    "second-wind/index.md": frontMatter("audio: {url: https://cdn.example/2.mp3, bytes: 42, duration: 90}"),
  });
  expect(told).toEqual([
    "warning  first-steps/index.md:5:8  audio.bytes is missing: apps cannot say how large a download will be; give it: the content-length that curl -sIL tells of the address",
    "warning  first-steps/index.md:5:8  audio.duration is missing: apps and pages cannot say how long it is before it plays; give it, such as 47:12",
    "warning  first-steps/index.md:5:14  audio.url begins with http://, which Apple advises against and browsers do not load into a page; write https:// if the host has it, else keep the file somewhere else",
  ]);
});

it("a file that is nearly named as one that is found by itself is told, one that is named somewhere is not", async () => {
  const told = await warnings("passed-over", {
    "first-steps/Cover.JPG": "",
    "first-steps/Transcript.VTT": "",
    "second-wind/Deep Dive.md": "# Words",
    "second-wind/artwork.png": "",
    "a-look-ahead/Cover.png": drawn(draw().png()),
    "a-look-ahead/index.md": frontMatter("image: Cover.png"),
  });
  const what = "is passed over: it is looked for under another name";
  expect(told).toEqual([
    `warning  first-steps/Cover.JPG  ${what}; rename it to cover.jpg`,
    `warning  first-steps/Transcript.VTT  ${what}; rename it to transcript.vtt`,
    `warning  second-wind/Deep Dive.md  ${what}; rename it to deep-dive.md`,
    `warning  second-wind/artwork.png  ${what}; rename it to cover.png`,
  ]);
});
