import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { audioFacts } from "../../src/audio/audio-facts.ts";
import { audioFormat } from "../../src/audio/audio-format.ts";
import { AUDIO_BYTES_BY_FORMAT } from "./audio-bytes.ts";

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
