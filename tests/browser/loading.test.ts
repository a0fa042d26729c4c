import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { layoutShift } from "./layout-shift.ts";
import { sampleSite } from "./sample-site.ts";

// How the pages of the sample show come to a listener far away.

const EPISODE = "/episodes/how-loud-is-loud";
const PAGES = ["/", EPISODE, `${EPISODE}/transcript`, "/search?q=loud", "/embed/how-loud-is-loud"];

const { come, origin } = sampleSite();

describe.each(PAGES)("%s", (path) => {
  it("asks no other host for anything", async () => {
    const { page } = await come("/robots.txt");
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${origin()}${path}`, { waitUntil: "networkidle" });
    expect([...hosts]).toEqual([origin()]);
  });

  it("waits for one stylesheet before it can be seen, and for nothing else", async () => {
    const { page } = await come(path);
    const awaited = await page.evaluate(() =>
      (performance.getEntriesByType("resource") as ResourceEntry[])
        .filter(({ renderBlockingStatus }) => renderBlockingStatus !== "non-blocking")
        .map(({ name }) => new URL(name).pathname),
    );
    expect(awaited).toEqual([expect.stringMatching(/^\/assets\/site-[0-9a-f]+\.css$/)]);
  });
});

describe.each([390, 1280])("an episode at %d pixels", (width) => {
  it("stays where it is when its script comes long after it can be seen", async () => {
    const { page } = await come("/robots.txt", { width });
    await page.route("**/*.js", async (route) => {
      await wait(600);
      await route.continue();
    });
    await page.goto(`${origin()}${EPISODE}`);
    await page.locator("air-player .deck").waitFor();
    expect(await layoutShift(page)).toBe(0);
  });

  it("has the browser's own player when its script never comes", async () => {
    const { page } = await come("/robots.txt", { width });
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${origin()}${EPISODE}`);
    await page.locator("air-player > audio").waitFor({ state: "visible" });
    expect(await page.locator("air-player .files a").isVisible()).toBe(true);
    expect(await page.locator("air-player > .waveform").isVisible()).toBe(true);
  });
});

/** Chromium tells which requests held the page back; the types do not know it yet. */
interface ResourceEntry extends PerformanceResourceTiming {
  readonly renderBlockingStatus: "blocking" | "non-blocking";
}
