import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { audioFacts } from "../../src/audio/audio-facts.ts";

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

  it("last no time when they are no audio", async () => {
    expect(await audioFacts(Buffer.from("This is not audio.\n".repeat(40)))).toMatchObject({
      durationSeconds: 0,
      chapters: [],
    });
  });
});
