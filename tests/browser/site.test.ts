import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShift } from "./layout-shift.ts";
import { sampleSite } from "./sample-site.ts";

// The sample show in a browser.

const EPISODE = "/episodes/the-kindest-cut";

const { come } = sampleSite();

const WAYS = ["/", EPISODE].flatMap((path) =>
  [390, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ path, width, colorScheme })),
  ),
);

describe.each(WAYS)("$path at $width pixels, $colorScheme", ({ path, ...visitor }) => {
  it("fits, stays where it is while it loads, and gives the browser nothing to complain about", async () => {
    const { page, complaints } = await come(path, visitor);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    expect(await layoutShift(page)).toBe(0);
    expect(await picturesWithoutRoom(page)).toEqual([]);
    expect(await isDark(page)).toBe(visitor.colorScheme === "dark");
    expect(complaints).toEqual([]);
  });
});

describe("the player", () => {
  it("plays from a chapter that is clicked", async () => {
    const { page, complaints } = await come(EPISODE);
    const chapter = page.locator(".chapters a[data-start]").nth(2);
    const start = Number(await chapter.getAttribute("data-start"));
    await chapter.click();
    expect(start).toBeGreaterThan(10);
    const isPlaying = (from: number): boolean => {
      const audio = document.querySelector("audio");
      return audio !== null && !audio.paused && audio.currentTime > from;
    };
    // Had it begun at the start, it would not be there in so short a time.
    await page.waitForFunction(isPlaying, start);
    expect(new URL(page.url()).pathname).toBe(EPISODE);
    expect(new URL(page.url()).hash).toBe(`#t=${start}`);
    expect(complaints).toEqual([]);
  });

  it("starts at the moment that the address names", async () => {
    const { page } = await come(`${EPISODE}#t=12.5`);
    expect(await momentOf(page)).toBe(12.5);
    await page.evaluate(() => {
      location.hash = "#t=20";
    });
    await page.waitForFunction(() => document.querySelector("audio")?.currentTime === 20);
  });
});

describe("a visitor with a keyboard", () => {
  it("is offered first to skip to the content, and can", async () => {
    const { page } = await come(EPISODE);
    await page.keyboard.press("Tab");
    const skip = page.locator("a.skip");
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 40).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

describe("without JavaScript", () => {
  it("a chapter is a link to the audio at its moment, and all there is to read can be read", async () => {
    const { page, complaints } = await come(EPISODE, { javaScriptEnabled: false });
    const source = await page.locator("audio").getAttribute("src");
    const chapter = page.locator(".chapters a[data-start]").nth(1);
    const start = await chapter.getAttribute("data-start");
    expect(await chapter.getAttribute("href")).toBe(`${source}#t=${start}`);
    await page.locator(".reading summary").click();
    expect(await page.locator(".transcript p").first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

function momentOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector("audio")?.currentTime);
}

function picturesWithoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter((picture) => !(picture.width > 0 && picture.height > 0))
      .map(({ src }) => src),
  );
}

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const colour = getComputedStyle(document.documentElement).backgroundColor;
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    if (canvas === null) throw new Error("no canvas");
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) throw new Error(`the page has no background of its own: ${colour}`);
    return red + green + blue < 3 * 128;
  });
}
