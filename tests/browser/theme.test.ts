import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DO_WORK } from "../../src/compile/cache/code-work.ts";
import { createAssetSet } from "../../src/compile/output/asset-set.ts";
import { addSiteFiles } from "../../src/compile/output/site-files.ts";
import type { ShowFields } from "../../src/schemas/show-schema.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { launchChromium } from "./chromium.ts";

// A host may choose any accent: what is drawn in it must be readable all the same (WCAG 2.2, 1.4.3 and 1.4.11).

type Theme = NonNullable<ShowFields["theme"]>;

const ACCENTS = ["00", "55", "aa", "ff"].flatMap((red) =>
  ["00", "80", "ff"].flatMap((green) => ["00", "80", "ff"].map((blue) => `#${red}${green}${blue}`)),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe.each(["warm", "neutral", "cool"] as const)("on %s paper", (paper) => {
  it.each(["light", "dark"] as const)("every accent can be read when it is %s", async (scheme) => {
    const page = await browser.newPage();
    await page.setContent(SAMPLE);
    const least = [];
    for (const accent of ACCENTS) least.push(await leastContrast(page, { accent, paper, scheme }));
    await page.close();
    expect(least.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    expect(least).toHaveLength(ACCENTS.length);
  });
});

it("headings without serifs and square corners are drawn so", async () => {
  const page = await browser.newPage();
  await page.setContent(SAMPLE);
  const looks = () =>
    page.evaluate(() => {
      const [heading, code] = ["h1", ".copied"].map((name) =>
        getComputedStyle(document.querySelector(name) as Element),
      );
      return { serif: heading?.fontFamily.startsWith("system-ui") === false, radius: code?.borderRadius };
    });
  await dress(page, {});
  expect(await looks()).toMatchObject({ serif: true, radius: expect.stringMatching(/^[1-9]/) });
  await dress(page, { headings: "sans", corners: "square" });
  expect(await looks()).toEqual({ serif: false, radius: "0px" });
  await page.close();
});

const SAMPLE = `<!doctype html><html lang="en"><head><title>x</title><style></style></head><body>
<h1>A heading</h1><p><a href="/">A link on paper</a></p><p class="notice"><a href="/">A link on what is raised</a></p>
<code class="copied">code</code><p class="meta">quiet</p><div class="deck"><button class="play">play</button><p class="times">0:00</p></div>
</body></html>`;

/** Puts the site's stylesheet with a theme on the page. */
async function dress(page: Page, theme: Theme): Promise<void> {
  const assets = createAssetSet();
  const show = { theme, language: "en", url: "https://pod.example" };
  const { stylesheet } = await addSiteFiles(path.join(PROJECT, "src"), show, { assets, once: DO_WORK });
  const css = assets.files.get(stylesheet);
  if (!(css instanceof Uint8Array)) throw new Error("the stylesheet is not among the assets");
  await page.evaluate((text) => {
    const style = document.querySelector("style");
    if (style) style.textContent = text;
  }, new TextDecoder().decode(css));
}

/** The least contrast of all texts of the page with what they stand on. */
async function leastContrast(page: Page, theme: Theme): Promise<{ theme: Theme; contrast: number }> {
  await dress(page, theme);
  const contrast = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    if (canvas === null) throw new Error("no canvas");
    const luminance = (color: string): number | null => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      if (alpha === 0) return null;
      const linear = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const ground = (element: Element | null): number => {
      if (element === null) throw new Error("nothing has a background");
      return luminance(getComputedStyle(element).backgroundColor) ?? ground(element.parentElement);
    };
    const contrasts = [...document.querySelectorAll("a, h1, code, p, button")].map((element) => {
      const [text, under] = [luminance(getComputedStyle(element).color) ?? 0, ground(element)];
      return (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
    });
    return Math.min(...contrasts);
  });
  return { theme, contrast };
}
