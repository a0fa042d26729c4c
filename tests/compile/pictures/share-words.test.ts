import { describe, expect, it } from "vitest";
import { shapedWord } from "../../../src/compile/pictures/shaped-word.ts";
import { drawnWords } from "../../../src/compile/pictures/share-words.ts";

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
    const svg = drawnWords({ title: "One Two" }, BOX)?.svg ?? "";
    expect(placeOf("One", svg).x).toBe(BOX.left);
    expect(placeOf("Two", svg).x).toBeGreaterThan(placeOf("One", svg).x);
    const narrow = drawnWords({ title: "One Two" }, { ...BOX, width: 150 })?.svg ?? "";
    expect(placeOf("Two", narrow).x).toBe(BOX.left);
    expect(placeOf("Two", narrow).y).toBeGreaterThan(placeOf("One", narrow).y + 40);
  });

  it("stand from right to left in Arabic, and Latin words among them in their own order", () => {
    const svg = drawnWords({ title: "ضوء Radio Silence نور" }, BOX)?.svg ?? "";
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
    const svg = drawnWords({ title: "word ".repeat(200), over: "The show" }, BOX)?.svg ?? "";
    const places = [...svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)];
    expect(places.length).toBeGreaterThan(100);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeLessThan(BOX.left + BOX.width);
      expect(Number(y)).toBeLessThan(BOX.top + BOX.height);
    }
    expect(svg).toContain(`d="${shapedWord("…")?.glyphs[0]?.path}"`);
  });

  it("are within the rows that are said of them", () => {
    const {
      svg = "",
      top = 0,
      height = 0,
    } = drawnWords({ title: "One Two Three", over: "The show" }, BOX) ?? {};
    const rows = [...svg.matchAll(/translate\([-\d.]+ ([-\d.]+)\)/g)].map(([, y]) => Number(y));
    expect(Math.min(...rows)).toBeGreaterThan(top + 40);
    expect(Math.max(...rows)).toBeLessThan(top + height - 40);
    expect(height).toBeLessThan(BOX.height * 0.6);
  });

  it("have a few below them, which take of their room", () => {
    const long = "word ".repeat(200);
    const svg = drawnWords({ title: long, under: "Ann" }, BOX)?.svg ?? "";
    const rows = [...svg.matchAll(/translate\([-\d.]+ ([-\d.]+)\)/g)].map(([, y]) => Number(y));
    const below = placeOf("Ann", svg).y;
    expect(below).toBe(Math.max(...rows));
    expect(rows.filter((y) => y > below - 30 && y < below - 1)).toEqual([]);
    expect(drawnWords({ title: "One", under: "潮の話" }, BOX)).toBeNull();
  });

  it("are as large as the box lets them be", () => {
    const heightOf = (sizes: readonly number[]) =>
      drawnWords({ title: "One" }, { ...BOX, sizes })?.height ?? 0;
    expect(heightOf([100, 20])).toBeGreaterThan(heightOf([50]));
    expect(heightOf([5000, 50])).toBe(heightOf([50]));
  });

  it("leave out emoji, and are none at all in a script without a font", () => {
    expect(drawnWords({ title: "🌊 One" }, BOX)).toEqual(drawnWords({ title: "One" }, BOX));
    expect(drawnWords({ title: "潮の話" }, BOX)).toBeNull();
    expect(drawnWords({ title: "One", over: "潮の話" }, BOX)).toBeNull();
    expect(drawnWords({ title: "🌊" }, BOX)).toBeNull();
  });
});
