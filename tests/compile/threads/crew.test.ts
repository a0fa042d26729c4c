import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../../src/compile/cache/digest.ts";
import {
  allBytes,
  build,
  type Changes,
  changeShow,
  copySmallShow,
  draw,
  drawn,
  fixture,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const NAMES = Array.from({ length: 60 }, (_, index) => `tide-${index}`);

/** An episode with a portrait that all share, a transcript, and a picture of its own; some have their audio in the folder, the same. */
function episode(slug: string, index: number): Changes {
  const isHere = index % 20 === 0;
  const audio = isHere ? "" : `audio: {url: "https://cdn.example/${slug}.mp3", bytes: 1, duration: 60}\n`;
  const people = "[{name: Ann, img: ../people/ann.png}]";
  return {
    [`${slug}/index.md`]: `---\ntitle: Tide\npublished: 2026-01-01T08:00\n${audio}people: ${people}\n---\nNo. ${index} ![](wave.png)\n`,
    ...(isHere && { [`${slug}/audio.mp3`]: fixture("chapters.mp3") }),
    [`${slug}/wave.png`]: drawn(draw(20 + index).png()),
    [`${slug}/transcript.vtt`]: `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello ${index}.\n`,
  };
}

async function builtWith(root: string, threads: number) {
  const own = path.join(workplace, `cache-${threads}`);
  const result = await build(root, threads === 1 ? cache : own, { threads });
  if (!("output" in result)) return result;
  const files = [...(await allBytes(result.output))].map(([address, bytes]) => `${address} ${digest(bytes)}`);
  return { ...result, output: files };
}

describe("episodes that are compiled in threads", () => {
  let root: string;

  beforeAll(async () => {
    const episodes = NAMES.map(episode);
    root = await copySmallShow(path.join(workplace, "show"), {
      "people/ann.png": drawn(draw(300).png()),
      ...Object.assign({}, ...episodes),
    });
  });

  it("give the same bytes, however many threads there are", async () => {
    const alone = await builtWith(root, 1);
    expect(alone).toMatchObject({ episodes: 63, sounds: { size: 6 } });
    expect(await builtWith(root, 2)).toEqual(alone);
    expect(await builtWith(root, 4)).toEqual(alone);
  });

  it("tell the same Problems and warnings in the same order", async () => {
    await changeShow(root, {
      "tide-7/index.md": "---\ntitle: 7\n---\n",
      "tide-33/transcript.vtt": "Hello.",
      "tide-40/deep_dive.md": "# Words",
      "tide-59/index.md": null,
    });
    const alone = await builtWith(root, 1);
    expect(alone).toMatchObject({
      problems: expect.any(Array),
      warnings: [{ file: "tide-40/deep_dive.md" }],
    });
    expect(await builtWith(root, 3)).toEqual(alone);
  });

  it("are told one by one as they are done", async () => {
    const told: string[] = [];
    await build(root, cache, { threads: 2, onProgress: (done, all) => told.push(`${done} of ${all}`) });
    expect(told).toEqual(Array.from({ length: 63 }, (_, index) => `${index + 1} of 63`));
  });
});
