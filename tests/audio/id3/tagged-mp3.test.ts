import { parseBuffer } from "music-metadata";
import { describe, expect, it } from "vitest";
import { audioFacts } from "../../../src/audio/audio-facts.ts";
import { type EpisodeTags, taggedMp3 } from "../../../src/audio/id3/tagged-mp3.ts";
import { id3 } from "../audio-bytes.ts";
import { recorded } from "../measures/test-sounds.ts";

/** Without tags. */
const SOUND = recorded("tests/audio/measures/joint-stereo.mp3");

const TAGS: EpisodeTags = {
  title: "Gezeiten & “Fähren” 潮",
  cover: { type: "image/jpeg", bytes: Buffer.from("a picture") },
  chapters: [
    { startSeconds: 0, endSeconds: 0.5, title: "Hello" },
    { startSeconds: 0.5, endSeconds: 1.25, title: "Ebbe und Flut", href: "https://tides.example/" },
  ],
};

function tagged(mp3: Uint8Array, tags: Partial<EpisodeTags> = {}): Buffer {
  const bytes = taggedMp3(mp3, { ...TAGS, ...tags });
  if (bytes === null) throw new Error("the tag cannot be read");
  return Buffer.from(bytes);
}

const read = (mp3: Uint8Array) => parseBuffer(mp3, undefined, { includeChapters: true, duration: true });

/** A file with the same frames in the form of ID3v2.3, whose lengths are written otherwise; all are short. */
function asVersion3(mp3: Buffer): Buffer {
  const copy = Buffer.from(mp3);
  copy[3] = 3;
  return copy;
}

const OTHERS = { TPE1: "Ann Example", TDES: "All about tides.", TIT2: "Old title" };

describe.each([
  ["without a tag", SOUND],
  ["with a tag of version 4", id3(OTHERS, Buffer.from("an old picture"))],
  ["with a tag of version 3", asVersion3(id3(OTHERS, Buffer.from("an old picture")))],
])("an MP3 %s", (name, mp3) => {
  it("says its title, its chapters and its cover to another program", async () => {
    const { common, format } = await read(tagged(mp3));
    expect(common.title).toBe(TAGS.title);
    expect(format.chapters?.map(({ title, start, end }) => ({ title, start, end }))).toEqual([
      { title: "Hello", start: 0, end: 0.5 },
      { title: "Ebbe und Flut", start: 0.5, end: 1.25 },
    ]);
    const pictures = common.picture?.map(({ data, format: type }) => [type, Buffer.from(data).toString()]);
    expect(pictures).toEqual([["image/jpeg", "a picture"]]);
  });

  it("sounds as before, and is as long", async () => {
    const sound = Buffer.from(tagged(mp3)).subarray(-1000);
    expect(sound.equals(Buffer.from(mp3).subarray(-1000))).toBe(true);
    expect((await audioFacts(tagged(mp3))).durationSeconds).toBe((await audioFacts(mp3)).durationSeconds);
  });

  it("stays as it is when it is tagged once more, and becomes what it was with other tags", () => {
    expect(tagged(tagged(mp3)).equals(tagged(mp3))).toBe(true);
    expect(tagged(tagged(mp3, { title: "Else", chapters: [] })).equals(tagged(mp3))).toBe(true);
  });

  it.runIf(name !== "without a tag")("keeps what else its tag says", async () => {
    const { common, native } = await read(tagged(mp3));
    expect(common.artists).toEqual(["Ann Example"]);
    const frames = Object.values(native).flatMap((all) => all.map(({ id }) => id));
    expect(frames).toContain("TDES");
  });

  it.runIf(name !== "without a tag")("keeps its picture when the episode has none", async () => {
    const { common } = await read(tagged(mp3, { cover: null }));
    expect(common.picture?.map(({ data }) => Buffer.from(data).toString())).toEqual(["an old picture"]);
  });
});

it("no more than 255 chapters are told", async () => {
  const chapters = Array.from({ length: 300 }, (_, index) => ({
    ...{ startSeconds: index, endSeconds: index + 1, title: `${index}` },
  }));
  expect((await audioFacts(tagged(SOUND, { chapters }))).chapters).toHaveLength(255);
});

describe("a tag is left alone", () => {
  const withHead = (...head: readonly number[]) =>
    Buffer.concat([Buffer.from("ID3"), Buffer.of(...head, 0, 0, 0, 20), Buffer.alloc(20, 0x7f), SOUND]);
  it.each([
    ["of version 2", withHead(2, 0, 0)],
    ["whose bytes are masked", withHead(4, 0, 0x80)],
    ["whose frames are none", withHead(3, 0, 0)],
    ["that is longer than the file", Buffer.from("ID3\u0003\0\0\u007f\u007f\u007f\u007f", "latin1")],
  ])("%s", (_, mp3) => {
    expect(taggedMp3(mp3, TAGS)).toBeNull();
  });
});
