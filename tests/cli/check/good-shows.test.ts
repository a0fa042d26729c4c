import { readFileSync } from "node:fs";
import { appendFile, cp } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { checkShow } from "../../../src/cli/check/check-show.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import {
  type Changes,
  changeShow,
  copySmallShow,
  edit,
  inTurn,
  lastLines,
  PROJECT,
} from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { THIS_CODE } from "../../compile/this-code.ts";
import { goodEpisode, writeShow } from "./seeded/seeded-show.ts";

const workplace = await temporaryFolder();
const NOW = Date.UTC(2026, 10, 25);

/** What is said of the files of a show that is as it was meant. */
async function said(root: string): Promise<string[]> {
  const result = await checkShow({
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    // Pictures take seconds; other tests make them too.
    cache: openWorkCache(path.join(PROJECT, ".airdate", "cache")),
    codeFacts: THIS_CODE,
    now: NOW,
  });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.sources.map((finding) => `${renderProblem(finding, "")} (${finding.rule})`);
}

async function copyOf(folder: string, name: string, changes: Changes): Promise<string> {
  const root = path.join(workplace, name);
  await cp(path.join(PROJECT, folder), root, { recursive: true });
  await changeShow(root, changes);
  return root;
}

it("the sample show", async () => {
  expect(await said(path.join(PROJECT, "episodes"))).toEqual([]);
});

it("the show in Arabic", async () => {
  const changes = {
    // It names files and pages on its own site, which are elsewhere for a host.
    "show.yaml": inTurn(edit("\nurl: https://rasif.example", "\nurl: https://radio.example")),
    // It is read, and never listened to: its audio is silence.
    ...twelveSeconds("al-madd", "al-manara", "radio-silence", "shibak"),
  };
  expect(await said(await copyOf("tests/arabic-show", "arabic", changes))).toEqual([]);
});

it("the small show", async () => {
  const root = await copySmallShow(path.join(workplace, "small"), ownAudio("second-wind", "a-look-ahead"));
  expect(await said(root)).toEqual([]);
});

it("the show that uses every field, where it does so as a host would", async () => {
  const key = "address: 03ab";
  const node = `address: 02${"ab".repeat(32)}`;
  const changes = {
    "show.yaml": inTurn(
      edit("url: https://sink.example\n", "url: https://kitchen.example\n"),
      edit("newFeedUrl: https://sink.example/", "newFeedUrl: https://kitchen.example/"),
      edit("[all, { service: apple, blocked: true }]", "[{ service: google, blocked: true }]"),
      edit("complete: true", "complete: false"),
      edit(key, node),
      edit("](https://sink.example/post?", "](https://post.example/?"),
    ),
    "everything/index.md": edit(key, node),
    "everything/words.vtt": lastLines(
      `\n00:55:00.000 --> 00:59:00.000\n${"Words and more words. ".repeat(20)}`,
    ),
    "everything/worte.srt": lastLines(
      `\n9\n00:55:00,000 --> 00:59:00,000\n${"Worte und mehr Worte. ".repeat(20)}`,
    ),
    "later/index.md": edit("bytes: 1,", "bytes: 960000,"),
  };
  expect(await said(await copyOf("tests/kitchen-sink/show", "sink", changes))).toEqual([]);
});

it("a show as it comes from another host", async () => {
  const transcript = "[{url: https://host.example/words?id=1, type: text/vtt}]";
  const files = {
    ...goodEpisode("first-words", {
      audio: "{url: http://host.example/play?id=1, type: audio/mpeg}",
      guid: '"https://host.example/?p=1"',
      transcript,
    }),
    "first-words/notes.html":
      '<p>As it was. <a href="https://host.example/1">Old page</a><br><img src="https://host.example/1.jpg" alt="The two of us"></p>',
    "first-words/index.md":
      "---\ntitle: First words\npublished: 2019-02-01T08:00\naudio: {url: http://host.example/play?id=1, type: audio/mpeg}\nnumber: 0\nseason: 0\n---\n",
    ...goodEpisode("a-trailer", {
      title: "Trailer",
      type: "trailer",
      published: "2019-01-20T08:00",
      audio: "{url: https://host.example/0.mp3, bytes: 480000, duration: 30}",
    }),
    ...goodEpisode("second-words", {
      published: "2019-02-08T08:00",
      number: "1",
      season: "1",
      itunesTitle: "Second words (Apple)",
      chapters: "{url: https://host.example/chapters?id=2}",
    }),
    ...goodEpisode("third-words", {
      published: "2019-02-15T08:00",
      number: "2",
      season: "1",
      block: "true",
      redirects: "[/3, /?p=3]",
    }),
  };
  const show = {
    enclosurePrefixes: '["https://op3.dev/e/", "https://stats.example/p/abc/"]',
    newFeedUrl: "https://small.example/feed.xml",
    redirects:
      '{/feed/podcast: /feed.xml, /episode/2: /episodes/second-words, /shop: "https://shop.example/"}',
    updateFrequency: '{text: Jeden Freitag, rrule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=2030-12-31T00:00:00.000Z"}',
    language: "de-at",
    funding: '[{url: "https://give.example/", text: Give}]',
  };
  expect(await said(await writeShow(path.join(workplace, "moved"), show, files))).toEqual([]);
});

/** Speech for each, from a moment of its own on. */
function twelveSeconds(...slugs: readonly string[]): Changes {
  const speech = readFileSync(path.join(PROJECT, "episodes/a-map-of-the-hour/audio.mp3"));
  const from = (index: number): number => speech.indexOf(Buffer.of(0xff, 0xf3), 10_000 * (index + 1));
  return Object.fromEntries(
    slugs.map((slug, index) => [`${slug}/audio.mp3`, speech.subarray(from(index), from(index) + 48_672)]),
  );
}

/** Tests take one recording for many episodes. */
function ownAudio(...slugs: readonly string[]): Changes {
  const longer = (bytes: number) => (place: string) => appendFile(place, Buffer.alloc(bytes));
  return Object.fromEntries(slugs.map((slug, index) => [`${slug}/audio.mp3`, longer(index + 1)]));
}
