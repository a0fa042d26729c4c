import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildOutput,
  bytesAt,
  type Changes,
  copySmallShow,
  draw,
  drawn,
  episodeIn,
  fixture,
  frontMatter,
  inTurn,
  lastLines,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

const FRONT_MATTER = frontMatter(
  'chapters: [{start: "00:01", title: Second}, {start: "00:00", title: In front matter}]',
);
const LINES = lastLines("\n- 00:00 In notes\n- 00:01 Second\n- 00:02 Third\n- 00:09 After the end");
const FILE =
  '{"version": "1.2.0", "chapters": [{"startTime": 1, "title": "Second"}, {"startTime": 0, "title": "In file"}]}';
const TAGS = fixture("chapters.mp3");

async function chaptersAfter(name: string, changes: Changes) {
  const root = await copySmallShow(path.join(workplace, name), changes);
  const output = await buildOutput(root, path.join(workplace, "cache"));
  return { output, episode: episodeIn(output, "first-steps") };
}

describe("chapters are taken from the first of these that has any", () => {
  const [index, file, audio] = ["first-steps/index.md", "first-steps/chapters.json", "first-steps/audio.mp3"];

  it.each<[string, Changes, readonly string[]]>([
    [
      "the front matter",
      { [index]: inTurn(FRONT_MATTER, LINES), [file]: FILE, [audio]: TAGS },
      ["0 In front matter", "1 Second"],
    ],
    ["chapters.json", { [index]: LINES, [file]: FILE, [audio]: TAGS }, ["0 In file", "1 Second"]],
    ["the audio's own tags (ID3)", { [index]: LINES, [audio]: TAGS }, ["0 Hello", "1 Goodbye"]],
    [
      "the audio's own tags (MP4)",
      { [index]: LINES, [audio]: null, "first-steps/audio.m4a": fixture("chapters.m4a") },
      ["0 Hello", "1 Goodbye"],
    ],
    ["the notes, as far as the audio goes", { [index]: LINES }, ["0 In notes", "1 Second", "2 Third"]],
    ["nowhere", {}, []],
  ])("%s", async (name, changes, chapters) => {
    const { episode } = await chaptersAfter(name, changes);
    expect(episode.chapters.map(({ startSeconds, title }) => `${startSeconds} ${title}`)).toEqual(chapters);
    expect(episode.chaptersFile === undefined).toBe(chapters.length === 0);
  });
});

it("a chapters file is served for apps, its pictures with full addresses", async () => {
  const { episode, output } = await chaptersAfter("pictures", {
    "first-steps/chapters.json":
      '{"chapters": [{"startTime": 0, "title": "Hello", "img": "../shared/one.png"}]}',
    "shared/one.png": drawn(draw(100).png()),
  });
  const [chapter] = episode.chapters;
  expect(chapter?.image).toMatch(/^\/assets\/file-[0-9a-f]{16}\.png$/);
  expect(episode.chaptersFile).toMatch(/^\/assets\/file-[0-9a-f]{16}\.chapters\.json$/);
  expect(JSON.parse(Buffer.from(await bytesAt(output, episode.chaptersFile ?? "")).toString())).toEqual({
    version: "1.2.0",
    chapters: [{ startTime: 0, title: "Hello", img: `https://small.example${chapter?.image}` }],
  });
});

it("a chapter of the front matter keeps its end, its link and its place off the list", async () => {
  const { episode } = await chaptersAfter("details", {
    "first-steps/index.md": frontMatter(
      "chapters: [{start: 0, end: 1.5, title: A, href: https://a.example/, image: https://a.example/a.png, toc: false}]",
    ),
  });
  expect(episode.chapters).toEqual([
    {
      startSeconds: 0,
      endSeconds: 1.5,
      title: "A",
      href: "https://a.example/",
      image: "https://a.example/a.png",
      hidden: true,
    },
  ]);
});
