import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAsset } from "../../src/compile/output/asset-set.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { type ServedBuild, servedBuild } from "../worker/built-site.ts";
import { ORIGIN } from "../worker/example-site.ts";
import { axeViolations } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { layoutShift } from "./layout-shift.ts";

// The designs besides the one in which all kinds of pages are looked at (accessible-pages.ts), on a phone in light and on a desk in dark.

const EPISODE = "/episodes/the-kindest-cut";
const PAGES = ["/", EPISODE, "/search?q=loud", "/about", "/embed/the-kindest-cut"];
const VIEWS = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe.each(["studio", "poster"])("the design %s", (design) => {
  let site: ServedBuild;
  let page: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "airdate-design-"));
    cpSync(path.join(PROJECT, "episodes"), folder, { recursive: true });
    const file = path.join(folder, "show.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("theme: {", `theme: {design: ${design}, `));
    site = await servedBuild(folder, Date.UTC(2027, 0, 1));
    rmSync(folder, { recursive: true });
    page = await browser.newPage();
    await serveTo(page, site);
  });

  it.each(PAGES)("can be used by everybody at %s", async (address) => {
    await page.goto(`${ORIGIN}${address}`);
    const faults: string[] = [];
    for (const { width, colorScheme } of VIEWS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      faults.push(...(await axeViolations(page)).map((fault) => `${width} ${colorScheme}: ${fault}`));
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, `${width} pixels`).toBe(clientWidth);
    }
    expect(faults).toEqual([]);
  });

  it.each([390, 1280])("stays where it is when its script comes late, at %d pixels", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("about:blank");
    const held = Promise.withResolvers<void>();
    await page.route("**/*.js", async (route) => {
      await held.promise;
      await route.fallback();
    });
    await page.goto(`${ORIGIN}${EPISODE}`, { waitUntil: "commit" });
    await page.locator(".foot").waitFor();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    held.resolve();
    await page.locator("air-player .deck").waitFor();
    expect(await layoutShift(page)).toBe(0);
    await page.unroute("**/*.js");
  });
});

/** Answers a page's requests as the site would, without a server. */
async function serveTo(page: Page, { ask, files }: ServedBuild): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const asset = files.get(pathname);
    if (asset !== undefined)
      return route.fulfill({ body: Buffer.from(await readAsset(asset)), contentType: typeOf(pathname) });
    const response = await ask(pathname + search);
    const headers = Object.fromEntries(response.headers);
    return route.fulfill({
      status: response.status,
      headers,
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

function typeOf(pathname: string): string {
  const types: Readonly<Record<string, string>> = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
  };
  return types[path.extname(pathname)] ?? "application/octet-stream";
}
