import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { axeViolations, COLOUR_RULES, ROOM_RULES } from "./axe.ts";
import { type ShowSite, showSite } from "./show-site.ts";
import type { TestedShow } from "./tested-shows.ts";

// Every kind of page of two shows, at the widths between a small phone and a large desk, in light and dark: axe finds nothing, and nothing
// is wider than the window.

/**
 * All of axe on the smallest phone and on a desk, one in light and one in dark. Of the other scheme what depends on colours, which are all
 * that it changes; at the other widths what depends on the room there is.
 */
export const VIEWS: readonly View[] = [
  { width: 320, colorScheme: "light", rules: "all" },
  { width: 320, colorScheme: "dark", rules: COLOUR_RULES },
  { width: 390, colorScheme: "light", rules: ROOM_RULES },
  { width: 768, colorScheme: "light", rules: ROOM_RULES },
  { width: 1280, colorScheme: "light", rules: COLOUR_RULES },
  { width: 1280, colorScheme: "dark", rules: "all" },
  { width: 1600, colorScheme: "light", rules: ROOM_RULES },
];

/** Colours are the same in every language: those of the other scheme are looked at in one show. */
export const VIEWS_OF_ANOTHER_LANGUAGE = VIEWS.filter(({ rules }) => rules !== COLOUR_RULES);

interface View {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly rules: "all" | readonly string[];
}

/** Describes a show whose every page can be used by everybody. Each show has a file that calls this, so that they are looked at side by side. */
export function describeAccessible(
  { name, folder, pages, episode }: TestedShow,
  views: readonly View[],
): void {
  const faultsIn = (page: Page) => faultsInViews(page, views);
  describe(name, () => {
    const { path, temporary } = folder();
    const { come, goOn } = showSite(path);

    afterAll(() => {
      if (temporary) rmSync(path, { recursive: true });
    });

    it.each(Object.entries(pages))("%s (%s) can be used by everybody", async (_, address) => {
      const page = await goOn(address);
      await unfold(page);
      expect(await faultsIn(page)).toEqual([]);
    });

    describePlayer(come, episode, faultsIn);
  });
}

function describePlayer(
  come: ShowSite["come"],
  episode: string,
  faultsIn: (page: Page) => Promise<string[]>,
): void {
  describe("the player", () => {
    it("can be used by everybody while it plays, and when it has become a bar", async () => {
      const { page } = await come(episode);
      await unfold(page);
      await page.locator(".transcript").scrollIntoViewIfNeeded();
      await page.locator(".follow-speech").click();
      await page.locator("air-player .play").click();
      await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0);
      expect(await faultsIn(page)).toEqual([]);
      await page.locator("footer").scrollIntoViewIfNeeded();
      await page.locator("air-player.is-mini").waitFor();
      expect(await faultsIn(page)).toEqual([]);
    });

    it("can be used by everybody in the bar of another page, and so can the queue", async () => {
      const { page } = await come(episode);
      await page.locator("air-player .play").click();
      await page.locator("body > [role=status]").waitFor({ state: "attached" });
      await page.locator(".masthead-show").click();
      await page.locator(".bar .deck").waitFor();
      const queues = page.locator(".acts [data-queues]").first();
      await queues.click();
      await page.locator("dialog .choices button").first().click();
      expect(await faultsIn(page)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await faultsIn(page)).toEqual([]);
    });

    it("can be used by everybody when its keys are shown", async () => {
      const { page } = await come(episode);
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
      expect(await faultsIn(page)).toEqual([]);
    });

    it("can be used by everybody when its audio cannot be loaded", async () => {
      const { page } = await come(episode);
      await page.route("**/media/**", (route) => route.fulfill({ status: 404, body: "" }));
      await page.locator("air-player .play").click();
      await page.locator("air-player [role=alert] a").waitFor();
      expect(await faultsIn(page)).toEqual([]);
    });
  });
}

/** Opens all that can be unfolded, such as the transcript. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** What is wrong with a page, each fault once, with the views in which it is. */
async function faultsInViews(page: Page, views: readonly View[]): Promise<string[]> {
  const seen = new Map<string, string[]>();
  for (const { width, colorScheme, rules } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const faults = [...(await tooWide(page)), ...(await axeViolations(page, rules))];
    for (const fault of faults) seen.set(fault, [...(seen.get(fault) ?? []), `${width} ${colorScheme}`]);
  }
  const { pathname, search } = new URL(page.url());
  return [...seen].map(([fault, where]) => `${decodeURI(pathname + search)}: ${fault} [${where.join(", ")}]`);
}

/** The page itself never scrolls sideways; a table or a line of code may, within itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} pixels wider than the window`] : [];
  });
}
