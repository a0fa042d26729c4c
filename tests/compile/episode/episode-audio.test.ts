import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildOutput,
  bytesAt,
  type Changes,
  copySmallShow,
  episodeIn,
  fixture,
  frontMatter,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

async function audioAfter(name: string, changes: Changes) {
  const root = await copySmallShow(path.join(workplace, name), changes);
  const output = await buildOutput(root, path.join(workplace, "cache"));
  return { output, audio: episodeIn(output, "first-steps").audio };
}

describe("audio in an episode's folder", () => {
  it.each([
    ["an MP3", "audio.mp3", "chapters.mp3", { type: "audio/mpeg", bytes: 3416 }, 3.096],
    ["an M4A", "audio.m4a", "chapters.m4a", { type: "audio/x-m4a", bytes: 4882 }, 3.064],
    // Guessed from the bit rate of its beginning it would be half as long again.
    [
      "an MP3 that does not tell its length",
      "audio.mp3",
      "without-length.mp3",
      { type: "audio/mpeg" },
      4.104,
    ],
  ])("is measured: %s", async (kind, name, file, facts, seconds) => {
    const changes = { "first-steps/audio.mp3": null, [`first-steps/${name}`]: fixture(file) };
    const { audio } = await audioAfter(kind, changes);
    expect(audio).toMatchObject({ ...facts, store: { kind: "folder" } });
    expect(Math.abs((audio.durationSeconds ?? 0) - seconds)).toBeLessThan(0.05);
  });

  it("is served byte for byte, under an address that holds the digest of its content", async () => {
    const { output, audio } = await audioAfter("as it is", {});
    expect(audio.href).toMatch(/^\/media\/first-steps-[0-9a-f]{8}\.mp3$/);
    expect((await bytesAt(output, audio.href)).byteLength).toBe(audio.bytes);
  });

  it("has another address when it is another file", async () => {
    const { audio } = await audioAfter("before", {});
    const { audio: other } = await audioAfter("after", { "first-steps/audio.mp3": fixture("chapters.mp3") });
    expect(other.href).not.toBe(audio.href);
  });
});

describe("audio that the front matter names", () => {
  const named = (name: string, lines: string) =>
    audioAfter(name, { "first-steps/audio.mp3": null, "first-steps/index.md": frontMatter(lines) });

  it("at an address is what the front matter says, and left where it is", async () => {
    const lines = "audio: {url: https://cdn.example/one.mp3, bytes: 48211011, duration: 47:12}";
    const { audio } = await named("elsewhere", lines);
    expect(audio).toEqual({
      href: "https://cdn.example/one.mp3",
      bytes: 48211011,
      durationSeconds: 2832,
      type: "audio/mpeg",
      store: { kind: "elsewhere" },
    });
  });

  it("at an address may be of unknown size and length, and need no extension when its type is said", async () => {
    const { audio } = await named("unknown", "audio: {url: http://cdn.example/one?v=2, type: audio/x-m4a}");
    expect(audio).toEqual({
      href: "http://cdn.example/one?v=2",
      type: "audio/x-m4a",
      store: { kind: "elsewhere" },
    });
  });

  it("at an address may have an extension of its own when its type is said", async () => {
    const lines = "audio: {url: https://cdn.example/one.m4b, bytes: 1, duration: 90, type: audio/x-m4b}";
    expect((await named("m4b", lines)).audio.type).toBe("audio/x-m4b");
  });

  it("in the bucket has an address of the site, and adds no file", async () => {
    const { audio, output } = await named("bucket", "audio: {file: s1/one.m4a, bytes: 42, duration: 90}");
    expect(audio).toEqual({
      href: expect.stringMatching(/^\/media\/first-steps-[0-9a-f]{8}\.m4a$/),
      bytes: 42,
      durationSeconds: 90,
      type: "audio/x-m4a",
      store: { kind: "bucket", key: "s1/one.m4a" },
    });
    expect(output.files.has(audio.href)).toBe(false);
  });

  it("has the MIME type that is written there", async () => {
    const lines = "audio: {url: https://cdn.example/one.mp4, bytes: 1, duration: 90, type: audio/mp4}";
    expect((await named("typed", lines)).audio.type).toBe("audio/mp4");
  });
});
