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

describe.each(["paper", "studio", "poster"] as const)("in the design %s", (design) => {
  it.each(["warm", "neutral", "cool"] as const)("every accent can be read on %s paper", async (paper) => {
    const page = await browser.newPage();
    await page.setContent(SAMPLE);
    const least = [];
    for (const scheme of ["light", "dark"] as const) {
      await dress(page, { design, paper, scheme });
      least.push(...(await leastContrasts(page)));
    }
    await page.close();
    expect(least.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    expect(least).toHaveLength(2 * ACCENTS.length);
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
<header class="masthead"><nav><a href="/">A link of the head</a></nav></header>
<section class="hero"><div><h1>A heading</h1><p class="tagline">words</p><p class="by">quiet</p><p><a href="/">A link</a></p>
<ul class="follow"><li><a href="/">To follow</a></li><li><a class="support" href="/">To support</a></li></ul></div></section>
<p><a href="/">A link on paper</a></p><p class="notice"><a href="/">A link on what is raised</a></p>
<form class="search"><button>Search</button></form><button class="follow-speech" aria-pressed="true">Follow</button>
<ol class="episodes"><li class="card"><div><p class="meta">quiet</p><h3><a href="/">A title</a></h3><p>words</p></div></li></ol>
<header class="episode-head"><div><p class="meta">quiet</p><h1>A title</h1></div></header>
<section class="beside"><p><a href="/">A link beside</a></p><ol class="chapters"><li><a data-start="1" aria-current="true" href="/">now</a></li></ol></section>
<nav class="neighbours"><a href="/"><small>Next</small> A title</a></nav>
<code class="copied">code</code><p class="meta">quiet</p><div class="deck"><button class="play">play</button><p class="times">0:00</p></div>
<footer class="foot"><p>quiet <a href="/">A link of the foot</a></p></footer>
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

/** For each accent the least contrast of all texts of the page with what they stand on. */
async function leastContrasts(page: Page): Promise<{ accent: string; contrast: number; words: string }[]> {
  return page.evaluate((accents) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
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
    const elements = [...document.querySelectorAll("a, h1, code, p, small, button")];
    return accents.map((accent) => {
      document.documentElement.style.setProperty("--accent", accent);
      const contrasts = elements.map((element) => {
        const [text, under] = [luminance(getComputedStyle(element).color) ?? 0, ground(element)];
        const contrast = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
        return { accent, contrast, words: element.outerHTML };
      });
      return contrasts.reduce((least, other) => (other.contrast < least.contrast ? other : least));
    });
  }, ACCENTS);
}
