import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildOutput, bytesAt, type Changes, copySmallShow, episodeIn, frontMatter } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

const VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>From VTT.\n";
const SRT = "1\n00:00:00,000 --> 00:00:02,000\nAnn: From SRT.\n";
const JSON_ =
  '{"version": "1.0.0", "segments": [{"startTime": 0, "endTime": 2, "speaker": "Ann", "body": "From JSON."}]}';
const HTML = "<cite>Ann:</cite>\n<time>0:00</time>\n<p>From HTML.</p>\n";

async function transcriptsAfter(name: string, changes: Changes) {
  const root = await copySmallShow(path.join(workplace, name), changes);
  const output = await buildOutput(root, path.join(workplace, "cache"));
  const { transcripts } = episodeIn(output, "first-steps");
  const textOf = async (address = "") => Buffer.from(await bytesAt(output, address)).toString();
  const wordsFile = transcripts.find((file) => file.wordsFile !== undefined)?.wordsFile;
  return {
    transcripts,
    texts: await Promise.all(transcripts.map((file) => textOf(file.path))),
    wordsText: wordsFile && (await textOf(wordsFile)),
  };
}

describe("a transcript is served in all formats, whichever it was written in", () => {
  it.each([
    ["transcript.vtt", VTT, "From VTT."],
    ["transcript.srt", SRT, "From SRT."],
    ["transcript.json", JSON_, "From JSON."],
    ["transcript.html", HTML, "From HTML."],
  ])("%s", async (file, text, words) => {
    const { transcripts, texts } = await transcriptsAfter(file, { [`first-steps/${file}`]: text });
    expect(transcripts.map(({ format }) => format)).toEqual(["vtt", "srt", "json", "html", "txt"]);
    for (const [index, { format, path: address, language, captions }] of transcripts.entries()) {
      expect(address).toMatch(new RegExp(`^/assets/file-[0-9a-f]{16}\\.${format}$`));
      // HTML has no times of its own: what is made of it is no caption file.
      const isCaptions = ["vtt", "srt"].includes(format) && !file.endsWith(".html");
      expect({ language, captions }).toEqual({ language: "en", captions: isCaptions });
      expect(texts[index]).toContain(words);
    }
  });
});

it("of several formats in the folder, the one that holds most is read", async () => {
  const { texts } = await transcriptsAfter("several", {
    "first-steps/transcript.srt": SRT,
    "first-steps/transcript.json": JSON_,
    "first-steps/transcript.vtt": VTT,
  });
  expect(texts).toHaveLength(5);
  expect(texts[4]).toContain("From VTT.");
});

it("transcripts that the front matter names are read instead, each in its language", async () => {
  const { transcripts, texts } = await transcriptsAfter("named", {
    "first-steps/index.md": frontMatter(
      "transcript: [{file: de.srt, language: de, rel: captions}, {file: words.json}]",
    ),
    "first-steps/transcript.vtt": VTT,
    "first-steps/de.srt": "1\n00:00:00,000 --> 00:00:02,000\nHallo.\n",
    "first-steps/words.json": JSON_,
  });
  expect(transcripts.map(({ language, captions }) => `${language} ${captions}`)).toEqual([
    // VTT, SRT, and JSON because the front matter says so; never HTML and text.
    ...["de true", "de true", "de true", "de false", "de false"],
    ...["en true", "en true", "en false", "en false", "en false"],
  ]);
  expect([texts[4], texts[9]]).toEqual([
    expect.stringContaining("Hallo."),
    expect.stringContaining("From JSON."),
  ]);
});

describe("the times of words", () => {
  const WORDS =
    '{"segments": [{"startTime": 1, "body": "Late"}, {"startTime": 1.5, "body": "as"}, {"startTime": 2, "body": "always."}]}';

  it("are a file of their own beside the transcript, for the player alone", async () => {
    const { transcripts, wordsText } = await transcriptsAfter("words", {
      "first-steps/transcript.json": WORDS,
    });
    const [named, ...others] = transcripts.filter(({ wordsFile }) => wordsFile !== undefined);
    expect(named?.format).toBe("json");
    expect(named?.wordsFile).toMatch(/^\/assets\/file-[0-9a-f]{16}\.words\.json$/);
    expect(others).toEqual([]);
    expect(wordsText).toBe("[[0,100,5,50,3,50]]\n");
  });

  it("are in no file when the source has none", async () => {
    const { transcripts, wordsText } = await transcriptsAfter("no-words", {
      "first-steps/transcript.vtt": VTT,
    });
    expect(transcripts).toHaveLength(5);
    expect(wordsText).toBeUndefined();
  });
});

it("an episode without a transcript has none", async () => {
  expect((await transcriptsAfter("none", {})).transcripts).toEqual([]);
});
