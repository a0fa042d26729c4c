import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { createAssetSet } from "../../../src/compile/output/asset-set.ts";
import { addQuotePicture, type QuoteWords } from "../../../src/compile/pictures/quote-picture.ts";
import { addSharePicture } from "../../../src/compile/pictures/share-picture.ts";
import { draw } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const cache = openWorkCache(path.join(await temporaryFolder(), "cache"));
const assets = createAssetSet();
const GREEN = await draw(1400, 1400, "#008000").jpeg().toBuffer();
const OF = { title: "Tides", over: "Harbour Notes" };
const WORDS: QuoteWords = { said: "They wait for nobody.", kind: "quote", by: "Ann", of: OF };

const addressOf = (words: Partial<QuoteWords>): Promise<string | undefined> =>
  addQuotePicture(
    { href: assets.add("jpg", GREEN), variants: [] },
    { ...WORDS, ...words },
    { assets, cache },
  );

/** How many pixels between these places are as bright as words are. */
async function brightIn(
  words: Partial<QuoteWords>,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Promise<number> {
  const bytes = assets.find((await addressOf(words)) ?? "");
  if (!(bytes instanceof Uint8Array)) throw new Error("there is no picture");
  const { data } = await sharp(bytes)
    .extract({ left, top, width: right - left, height: bottom - top })
    .extractChannel("red")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value > 120).length;
}

/** How large the cover stands in a picture: it is the only thing that is bright and green. */
async function greenSquare(address = ""): Promise<{ width: number; height: number }> {
  const bytes = assets.find(address);
  if (!(bytes instanceof Uint8Array)) throw new Error("there is no picture");
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0] = data.subarray(at, at + 2);
    if (green < 150 || red > 60) continue;
    columns.add((at / 3) % info.width);
    rows.add(Math.floor(at / 3 / info.width));
  }
  return { width: columns.size, height: rows.size };
}

const SAID = [90, 40, 1110, 420] as const;
const OF_PLACE = [200, 440, 1030, 600] as const;
const LEFT_LINE = [60, 40, 68, 420] as const;
const RIGHT_LINE = [1132, 40, 1140, 420] as const;
const RIGHT_SIGN = [1050, 465, 1140, 555] as const;
const LEFT_SIGN = [62, 465, 150, 555] as const;

describe("the picture of a quote", () => {
  it("is a JPEG of the size that sites crop least, under a name that tells its content alone", async () => {
    const address = await addressOf({});
    expect(address).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
    const bytes = assets.find(address ?? "");
    const facts = await sharp(bytes instanceof Uint8Array ? bytes : undefined).metadata();
    expect(facts).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  });

  it("has what was said, by whom, of which episode, and a line beside it", async () => {
    expect(await brightIn({}, SAID)).toBeGreaterThan(4000);
    expect(await brightIn({}, SAID)).toBeGreaterThan((await brightIn({ by: undefined }, SAID)) + 200);
    expect(await brightIn({}, OF_PLACE)).toBeGreaterThan(500);
    expect(await brightIn({}, LEFT_LINE)).toBeGreaterThan(300);
    expect(await brightIn({}, RIGHT_SIGN)).toBe(0);
  });

  it("has the sign for play in place of the line, when it is of a piece of the audio", async () => {
    expect(await brightIn({ kind: "soundbite" }, RIGHT_SIGN)).toBeGreaterThan(300);
  });

  it("is mirrored from right to left", async () => {
    const arabic = { said: "الضوء لا ينتظر شكرًا من أحد.", by: "سالم البحري" };
    expect(await brightIn(arabic, RIGHT_LINE)).toBeGreaterThan(300);
    expect(await brightIn(arabic, LEFT_LINE)).toBe(0);
    expect(await brightIn({ ...arabic, kind: "soundbite" }, LEFT_SIGN)).toBeGreaterThan(300);
  });

  it.each<[string, Partial<QuoteWords>]>([
    ["no word that a font has", { said: "光は待たない。" }],
    ["nothing but emoji", { said: "🌊🎉" }],
    ["no letters for whom it is by: it would be nobody's", { by: "山田" }],
  ])("is none where there is %s", async (_, words) => {
    expect(await addressOf(words)).toBeUndefined();
  });

  it("is none without a picture of the show to draw it on", async () => {
    const picture = { href: "https://img.example/cover.jpg", variants: [] };
    expect(await addQuotePicture(picture, WORDS, { assets, cache })).toBeUndefined();
  });

  it("stands on a ground of its own, whether the share picture was drawn before it or after", async () => {
    for (const isFirst of [true, false]) {
      const cover = await draw(1400, 1400, isFirst ? "#00c000" : "#00d000")
        .jpeg()
        .toBuffer();
      const picture = { href: assets.add("jpg", cover), variants: [] };
      const share = () => addSharePicture(picture, OF, { assets, cache });
      const quote = () => addQuotePicture(picture, WORDS, { assets, cache });
      const [shared, quoted] = isFirst
        ? [await share(), await quote()]
        : [await quote(), await share()].reverse();
      expect(await greenSquare(shared)).toEqual({ width: 510, height: 510 });
      expect(await greenSquare(quoted)).toEqual({ width: 120, height: 120 });
    }
  });

  it("says as much of a long quote as it holds, in small letters", async () => {
    const long = "It never does, and nobody asks it to. ".repeat(40);
    expect(await brightIn({ said: long }, SAID)).toBeGreaterThan(20_000);
    expect(await brightIn({ said: long }, [0, 415, 1200, 440])).toBe(0);
  });
});
