import { describe, expect, test } from "vitest";
import { parseTranscriptHtml } from "../../../src/transcripts/html/parse.ts";
import { readFixture } from "../read-fixture.ts";

test("the sample is read whole; cues last until the next time", () => {
  expect(parseTranscriptHtml(readFixture("own-episode.transcript.html"))).toEqual({
    cues: [
      { startSeconds: 0, endSeconds: 4, speaker: "Ann Example", text: "Welcome to Harbour Notes. I'm Ann." },
      {
        startSeconds: 4,
        endSeconds: 3601,
        speaker: "Bob Muster",
        text: "And I'm Bob, with wet shoes & a flask.",
      },
      { startSeconds: 3601, endSeconds: 3602, speaker: "Ann Example", text: "Goodbye!" },
    ],
    faults: [],
  });
});

describe("a paragraph is read in spite of", () => {
  test.each([
    [
      "a document around it",
      "<!DOCTYPE html><html><head><title>x</title></head><body><h1>T</h1><cite>Ann:</cite><time>0:01</time><p>tide</p></body></html>",
    ],
    [
      "attributes and capitals",
      '<CITE class="a">Ann:</CITE><TIME datetime="PT1S">0:01</TIME><P id="b">tide</P>',
    ],
    ["unclosed paragraphs", "<cite>Ann</cite> <time>[0:01]</time> <p>tide"],
    ["speaker and time inside it", "<p><cite>Ann:</cite> <time>0:01</time> tide</p>"],
    [
      "scripts, styles and comments",
      "<script>'<p>no</p>'</script><style>p{}</style><!-- <p>no</p> --><cite>Ann</cite><time>0:01</time><p>tide</p>",
    ],
    ["markup inside it", "<cite>Ann</cite><time>0:01</time><p><b>ti</b><a href='x'>de</a></p>"],
    ["empty paragraphs", "<cite>Ann</cite><time>0:01</time><p> </p><p>tide</p>"],
  ])("%s", (_, html) => {
    expect(parseTranscriptHtml(html)).toEqual({
      cues: [{ startSeconds: 1, endSeconds: 2, speaker: "Ann", text: "tide" }],
      faults: [],
    });
  });
});

test("only <br> breaks a line", () => {
  expect(parseTranscriptHtml("<p>ebb\n  and<br>flow</p>").cues[0]?.text).toBe("ebb and\nflow");
});

test("the title of a book in a sentence is no speaker", () => {
  const [cue] = parseTranscriptHtml("<cite>Ann:</cite><p>I read <cite>Moby-Dick</cite> twice.</p>").cues;
  expect(cue).toMatchObject({ speaker: "Ann", text: "I read Moby-Dick twice." });
});

test("paragraphs without a time share the stretch and go on with the speaker", () => {
  const { cues } = parseTranscriptHtml(
    "<cite>Ann:</cite><time>0:00</time><p>ebb!</p><p>flow</p><time>0:10</time><p>tide</p>",
  );
  expect(cues).toEqual([
    { startSeconds: 0, endSeconds: 5, speaker: "Ann", text: "ebb!" },
    { startSeconds: 5, endSeconds: 10, speaker: "Ann", text: "flow" },
    { startSeconds: 10, endSeconds: 11, text: "tide" },
  ]);
});

describe("what cannot be read is told with its line", () => {
  test.each([
    ["<h1>Nothing</h1>", 1, "there is no paragraph of text"],
    ["<p>a</p>\n<!-- x\ny -->\n<time>soon</time>\n<p>b</p>", 4, "the time of this paragraph cannot be read"],
  ])("%j", (html, line, what) => {
    expect(parseTranscriptHtml(html).faults).toEqual([{ line, what, fix: expect.any(String) }]);
  });
});

test("an empty file is an empty transcript", () => {
  expect(parseTranscriptHtml(" \n")).toEqual({ cues: [], faults: [] });
});
