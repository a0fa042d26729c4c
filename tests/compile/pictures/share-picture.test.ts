import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { type AssetSet, createAssetSet } from "../../../src/compile/output/asset-set.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { addSharePicture } from "../../../src/compile/pictures/share-picture.ts";
import {
  buildOutput,
  bytesAt,
  catalogOf,
  copySmallShow,
  draw,
  drawn,
  episodeIn,
  frontMatter,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const GREEN = { r: 0, g: 128, b: 0 };
const TITLE = { title: "Tides", over: "Harbour Notes" };
/** The small show has so many that are no drafts. */
const EPISODES = 3;

describe("a build", () => {
  const work = openWorkCache(path.join(workplace, "cache"));
  let root: string;
  let output: Output;

  beforeAll(async () => {
    root = await copySmallShow(path.join(workplace, "show"), {
      "second-wind/cover.jpg": drawn(draw(1400, 1400, "#008000").jpeg()),
      "first-steps/index.md": frontMatter("image: https://img.example/first.jpg"),
    });
    output = await buildOutput(root, "", { cache: work });
  });

  it("makes one for the show and one for each episode, of its cover or else of the artwork", async () => {
    const { share } = catalogOf(output).show;
    const ofEpisode = episodeIn(output, "second-wind").share ?? "";
    expect(share).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
    expect(ofEpisode).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
    const others = ["first-steps", "a-look-ahead"].map((slug) => episodeIn(output, slug).share ?? "");
    expect(new Set([share, ofEpisode, ...others]).size).toBe(4);
    for (const address of [share, ofEpisode, ...others])
      expect(await sharp(await bytesAt(output, address)).metadata()).toMatchObject({
        ...{ format: "jpeg", width: 1200, height: 630 },
      });
  });

  it("makes it of the artwork where the cover lives elsewhere", () => {
    expect(episodeIn(output, "first-steps").cover?.href).toBe("https://img.example/first.jpg");
    expect(episodeIn(output, "first-steps").share).toMatch(/^\/assets\/file-/);
  });

  it("makes the same bytes again without what was made before, and none again with it", async () => {
    const anew = await buildOutput(root, "", { cache: openWorkCache(path.join(workplace, "other-cache")) });
    const known = openWorkCache(path.join(workplace, "cache"));
    const again = await buildOutput(root, "", { cache: known });
    // An address holds the digest of the bytes.
    expect(catalogOf(anew).show.share).toBe(catalogOf(output).show.share);
    expect(catalogOf(again).show.share).toBe(catalogOf(output).show.share);
    expect([work.done.get("share-picture-6"), known.done.get("share-picture-3")]).toEqual([
      EPISODES + 1,
      undefined,
    ]);
  });
});

describe("a share picture", () => {
  const cache = openWorkCache(path.join(workplace, "pictures"));
  const shared = async (picture: Uint8Array, words = TITLE): Promise<Uint8Array> => {
    const assets: AssetSet = createAssetSet();
    const href = assets.add("jpg", picture);
    const address = await addSharePicture({ href, variants: [] }, words, { assets, cache });
    const bytes = assets.files.get(address ?? "");
    if (!(bytes instanceof Uint8Array)) throw new Error(`there is no ${address}`);
    return bytes;
  };

  it("has the picture at the left, and dark colours of it behind", async () => {
    const bytes = await shared(await draw(1400, 1400, "#008000").jpeg().toBuffer());
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const greenAt = (x: number, y: number) => data[(y * info.width + x) * info.channels + 1] ?? 0;
    expect(Math.abs(greenAt(300, 315) - GREEN.g)).toBeLessThan(8);
    expect(greenAt(1150, 40)).toBeGreaterThan(30);
    expect(greenAt(1150, 40)).toBeLessThan(90);
  });

  it("says the title, and nothing in a script that its fonts do not have", async () => {
    const picture = await draw(1400, 1400, "#008000").jpeg().toBuffer();
    const whiteIn = async (title: string): Promise<readonly number[]> => {
      const image = sharp(await shared(picture, { title, over: "" }));
      return whitePixels(await image.raw().toBuffer());
    };
    const [latin = 0, latinSign = 0] = await whiteIn("Tides & ferries — Łódź");
    const [longer = 0] = await whiteIn("Tides & ferries — Łódź, and everything that floats between");
    const [arabic = 0] = await whiteIn("ضوء المنارة لا ينام");
    const [japanese = 0, japaneseSign = 0] = await whiteIn("潮の話");
    const [emoji = 0] = await whiteIn("🌊 Tides & ferries — Łódź");
    expect(latin).toBeGreaterThan(2000);
    expect(arabic).toBeGreaterThan(2000);
    expect(longer).toBeGreaterThan(latin);
    expect(Math.abs(emoji - latin)).toBeLessThan(latin / 20);
    // A large sign for play in the middle instead, and none below.
    expect(japanese).not.toBe(latin);
    expect(latinSign).toBeGreaterThan(300);
    expect(japaneseSign).toBe(0);
  });

  it.each([
    ["noise, which no encoder makes small", () => noise().jpeg({ quality: 100 })],
    ["noise in colours", () => colourNoise().png()],
    ["grey", () => draw(1400).grayscale().jpeg()],
    ["see-through", () => draw(1400, 1400, { r: 0, g: 99, b: 0, alpha: 0.5 }).png()],
  ])("of a picture that is %s stays under 120 KB", async (_, picture) => {
    expect((await shared(await picture().toBuffer())).byteLength).toBeLessThanOrEqual(120_000);
  });
});

/** How many bright pixels there are right of the picture: where the words stand, and where the small sign stands. */
function whitePixels(data: Uint8Array): readonly [words: number, sign: number] {
  const countIn = (top: number, bottom: number): number => {
    let count = 0;
    for (let y = top; y < bottom; y++)
      for (let x = 610; x < 1200; x++) if ((data[(y * 1200 + x) * 3] ?? 0) > 200) count++;
    return count;
  };
  return [countIn(60, 455), countIn(470, 570)];
}

/** Each channel of each pixel is on or off, by chance: the most that a picture can hold. */
function colourNoise() {
  let state = 1;
  const bytes = Uint8Array.from({ length: 510 * 510 * 3 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state < 0 ? 255 : 0;
  });
  return sharp(bytes, { raw: { width: 510, height: 510, channels: 3 } });
}

/** Noise as large as it is shown, so that no average softens it. */
function noise() {
  const create = { width: 510, height: 510, channels: 3, background: "#000" } as const;
  return sharp({ create: { ...create, noise: { type: "gaussian", mean: 128, sigma: 80 } } });
}
