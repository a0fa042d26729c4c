import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuildResult } from "../../../src/compile/build-show.ts";
import { openWorkCache, type WorkCache } from "../../../src/compile/cache/work-cache.ts";
import { build, catalogOf, copySmallShow, frontMatter, PROJECT } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const inProject = (file: string) => readFile(path.join(PROJECT, file));

type Built = Extract<BuildResult, { output: unknown }>;

async function built(root: string, cache: WorkCache): Promise<Built> {
  const result = await build(root, "", { cache });
  if (!("output" in result)) throw new Error(JSON.stringify(result.problems));
  return result;
}

const ELSEWHERE = "audio: {url: https://cdn.example/one.mp3, bytes: 48211011, duration: 47:12}";

describe("the sound of audio in the folder", () => {
  const cache = openWorkCache(path.join(workplace, "cache"));
  let root: string;
  let result: Built;

  beforeAll(async () => {
    const speech = (await inProject("episodes/a-map-of-the-hour/audio.mp3")).subarray(0, 40_000);
    root = await copySmallShow(path.join(workplace, "show"), {
      "speech/audio.mp3": speech,
      "speech/index.md": "---\ntitle: Speech\npublished: 2026-01-01\n---\n",
      // Cut together of two recordings.
      "first-steps/audio.mp3": Buffer.concat([
        speech,
        await inProject("tests/audio/measures/joint-stereo.mp3"),
      ]),
      "second-wind/audio.mp3": null,
      "second-wind/audio.m4a": await inProject("tests/compile/fixtures/chapters.m4a"),
      "a-look-ahead/audio.mp3": null,
      "a-look-ahead/index.md": frontMatter(ELSEWHERE),
    });
    result = await built(root, cache);
  });

  it("is told, where it can be measured", () => {
    expect(result.sounds.get("speech")).toMatchObject({
      loudness: expect.closeTo(-16.3, 0),
      channels: "mono",
      sampleRate: 22_050,
    });
  });

  it("is told to be unmeasured where no decoder takes it, and never a Problem", () => {
    expect([...result.sounds].filter(([slug]) => slug !== "speech").sort()).toEqual([
      ["first-steps", { unmeasured: "changing" }],
      ["second-wind", { unmeasured: "format" }],
    ]);
  });

  it("is drawn, where it is measured", () => {
    const catalog = catalogOf(result.output);
    const drawn = catalog.entries.map(({ slug }, index) => [slug, catalog.episodeAt(index).waveform]);
    expect(Object.fromEntries(drawn)).toEqual({
      speech: expect.stringMatching(/^[0-9a-z]{70,90}$/),
      "first-steps": undefined,
      "second-wind": undefined,
      "a-look-ahead": undefined,
    });
  });

  it("is measured once, however often the show is built", async () => {
    const again = openWorkCache(path.join(workplace, "cache"));
    await built(root, again);
    expect(cache.done.get("audio-measures-1")).toBe(3);
    expect(again.done.get("audio-measures-1")).toBeUndefined();
  });
});
