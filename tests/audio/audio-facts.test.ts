import { readFile } from "node:fs/promises";
import { fromBuffer } from "strtok3";
import { describe, expect, it } from "vitest";
import { audioFacts, taggedAudio } from "../../src/audio/audio-facts.ts";
import { audioFormat } from "../../src/audio/audio-format.ts";
import { AUDIO_BYTES_BY_FORMAT, id3 } from "./audio-bytes.ts";

const fixture = (name: string) => readFile(new URL(`../compile/fixtures/${name}`, import.meta.url));

describe("the bytes of an audio file", () => {
  it.each(["chapters.mp3", "chapters.m4a"])("tell how long it is, and its chapters: %s", async (name) => {
    const content = await fixture(name);
    const { bytes, durationSeconds, chapters } = await audioFacts(content);
    expect(bytes).toBe(content.byteLength);
    expect(durationSeconds).toBeGreaterThan(3);
    expect(chapters).not.toEqual([]);
    expect(chapters.map(({ startSeconds }) => startSeconds)).toEqual(
      chapters.map(({ startSeconds }) => startSeconds).toSorted((a, b) => a - b),
    );
  });

  it.each(Object.entries(AUDIO_BYTES_BY_FORMAT))("tell what it is inside: %s", async (format, content) => {
    const facts = await audioFacts(content);
    expect(facts.format).toBe(format);
    expect(facts.durationSeconds).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ["is QuickTime without a brand", "moov", {}, "QuickTime"],
    ["is AIFF, which apps do not play", "FORM", { container: "AIFF" }, null],
  ])("tell of a file that %s", (_, word, tags, format) => {
    const content = Buffer.from(`\0\0\0\u0008${word}`, "latin1");
    expect(audioFormat(content, tags)).toBe(format);
  });

  it("last no time when they are no audio", async () => {
    expect(await audioFacts(Buffer.from("This is not audio.\n".repeat(40)))).toMatchObject({
      durationSeconds: 0,
      chapters: [],
    });
  });
});

describe("an audio file that is read piece by piece", () => {
  it.each(Object.entries(AUDIO_BYTES_BY_FORMAT))(
    "says the same as all of it at once: %s",
    async (_, content) => {
      expect(await taggedAudio(fromBuffer(content))).toMatchObject({ ...(await audioFacts(content)) });
    },
  );

  it("says what its tags say for people", async () => {
    const content = id3({ TIT2: "Why Tides Are Late", TPE1: "Ann Example", TDES: "All about tides." });
    expect(await taggedAudio(fromBuffer(content))).toMatchObject({
      title: "Why Tides Are Late",
      artists: ["Ann Example"],
      description: "All about tides.",
    });
  });

  it("has its cover", async () => {
    const { cover } = await taggedAudio(fromBuffer(id3({}, Buffer.from("picture"))));
    expect(Buffer.from(cover ?? []).toString()).toBe("picture");
  });

  it("that is no audio lasts no time, and says nothing", async () => {
    const { artists, ...facts } = await taggedAudio(
      fromBuffer(Buffer.from("This is not audio.\n".repeat(40))),
    );
    expect({ artists, ...facts }).toEqual({
      bytes: 760,
      format: null,
      durationSeconds: 0,
      chapters: [],
      artists: [],
    });
  });
});
