import { describe, expect, it } from "vitest";
import { shapedWord } from "../../../src/compile/pictures/shaped-word.ts";
import { shareWordsSvg } from "../../../src/compile/pictures/share-words.ts";

const BOX = { left: 100, top: 50, width: 1000, height: 400 };

/** Where the first letter of a word is drawn, in pixels from the left and from the top. */
function placeOf(word: string, svg: string): { readonly x: number; readonly y: number } {
  const path = shapedWord(word)?.glyphs[0]?.path ?? "";
  const place = svg.split("<path ").find((element) => element.includes(`d="${path}"`)) ?? "";
  const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(place) ?? [];
  return { x: Number(x), y: Number(y) };
}

describe("the words of a share picture", () => {
  it("stand from left to right, and break into lines where the box ends", () => {
    const svg = shareWordsSvg({ title: "One Two" }, BOX) ?? "";
    expect(placeOf("One", svg).x).toBe(BOX.left);
    expect(placeOf("Two", svg).x).toBeGreaterThan(placeOf("One", svg).x);
    const narrow = shareWordsSvg({ title: "One Two" }, { ...BOX, width: 150 }) ?? "";
    expect(placeOf("Two", narrow).x).toBe(BOX.left);
    expect(placeOf("Two", narrow).y).toBeGreaterThan(placeOf("One", narrow).y + 40);
  });

  it("stand from right to left in Arabic, and Latin words among them in their own order", () => {
    const svg = shareWordsSvg({ title: "ضوء Radio Silence نور" }, BOX) ?? "";
    const [first, radio, silence, last] = ["ضوء", "Radio", "Silence", "نور"].map(
      (word) => placeOf(word, svg).x,
    );
    expect(first).toBeGreaterThan(silence ?? 0);
    expect(silence).toBeGreaterThan(radio ?? 0);
    expect(radio).toBeGreaterThan(last ?? 0);
  });

  it("join Arabic letters", () => {
    const alone = [..."بيت"].reduce((sum, letter) => sum + (shapedWord(letter)?.width ?? 0), 0);
    expect(shapedWord("بيت")?.width).toBeLessThan(alone * 0.95);
  });

  it("are cut when they are more than the box holds, and never reach out of it", () => {
    const svg = shareWordsSvg({ title: "word ".repeat(200), over: "The show" }, BOX) ?? "";
    const places = [...svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)];
    expect(places.length).toBeGreaterThan(100);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeLessThan(BOX.left + BOX.width);
      expect(Number(y)).toBeLessThan(BOX.top + BOX.height);
    }
    expect(svg).toContain(`d="${shapedWord("…")?.glyphs[0]?.path}"`);
  });

  it("leave out emoji, and are none at all in a script without a font", () => {
    expect(shareWordsSvg({ title: "🌊 One" }, BOX)).toBe(shareWordsSvg({ title: "One" }, BOX));
    expect(shareWordsSvg({ title: "潮の話" }, BOX)).toBeNull();
    expect(shareWordsSvg({ title: "One", over: "潮の話" }, BOX)).toBeNull();
    expect(shareWordsSvg({ title: "🌊" }, BOX)).toBeNull();
  });
});
