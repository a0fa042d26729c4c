import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readAsset } from "../../src/compile/output/asset-set.ts";
import { buildOutput, catalogOf, copySmallShow } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { launchChromium } from "./chromium.ts";
import { layoutShift } from "./layout-shift.ts";

// A font of the host's comes when the page can be seen already: what is drawn in it must stand where it stood.

const SITE = "https://pod.example";
const STYLE = `@font-face { font-family: Tide; src: url(text.woff2) }
@font-face { font-family: Tide; font-weight: 700; src: url(bold.woff2) }
:root { --font: Tide, serif; --serif: Tide, serif }
h1 { font-weight: 700 }
`;

let browser: Browser;

/** The small show with a font of its own. */
const built = (async () => {
  const workplace = await temporaryFolder();
  const font = (weight: number) =>
    readFile(`node_modules/@fontsource/noto-serif/files/noto-serif-latin-${weight}-normal.woff2`);
  const changes = { "style.css": STYLE, "text.woff2": await font(400), "bold.woff2": await font(700) };
  const root = await copySmallShow(path.join(workplace, "show"), changes);
  const output = await buildOutput(root, path.join(workplace, "cache"));
  return { files: output.files, stylesheet: catalogOf(output).site.stylesheet };
})();

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

it.each([390, 1280])("a page stays where it is when its font comes late, at %d pixels", async (width) => {
  const { files, stylesheet } = await built;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const held = Promise.withResolvers<void>();
  await page.route(`${SITE}/**`, async (route) => {
    const address = new URL(route.request().url()).pathname;
    const asset = files.get(address);
    if (asset === undefined) return route.fulfill({ contentType: "text/html", body: pageWith(stylesheet) });
    if (address.endsWith(".woff2")) await held.promise;
    return route.fulfill({ body: Buffer.from(await readAsset(asset)) });
  });
  await page.goto(SITE, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  const wordsWidth = () =>
    page.evaluate(() => document.querySelector("span")?.getBoundingClientRect().width ?? 0);
  const fonts = () =>
    page.evaluate(
      () =>
        [...document.fonts].filter(({ family, status }) => family === "Tide" && status === "loaded").length,
    );
  const before = await wordsWidth();
  expect(await fonts()).toBe(0);
  held.resolve();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await fonts()).toBe(2);
  expect(Math.abs((await wordsWidth()) / before - 1)).toBeLessThan(0.02);
  expect(await layoutShift(page)).toBe(0);
  await page.close();
});

const TEXT =
  "Every podcast has a room that nobody sees: the one where an episode gets its name, its date and its way out of the door. It is a short show about looking after it, and it takes one small part of the craft at a time.";

function pageWith(stylesheet: string): string {
  const text = Array.from(
    { length: 6 },
    (_, index) => `<h2>The part with number ${index}</h2><p><span>How wide it is</span> ${TEXT}</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>x</title><link rel="stylesheet" href="${stylesheet}"></head>
<body><main><h1>How Loud Is Loud Enough</h1><div class="prose">${text.join("")}</div></main></body></html>`;
}
