import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { moment } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// The sample show as if it were in Arabic: only the direction of its pages is.

const EPISODE = "/episodes/the-kindest-cut";

const { come, origin } = sampleSite();

it("time runs from left to right, on the bar and beside it", async () => {
  const { page, complaints } = await comeMirrored(EPISODE);
  const bar = page.getByRole("slider", { name: "Position" });
  const box = await boxOf(bar);
  await bar.click({ position: { x: box.width * 0.8, y: box.height / 2 } });
  const duration = await page.evaluate(() =>
    Number(document.querySelector<HTMLElement>("air-player")?.dataset.duration),
  );
  expect((await moment(page)) / duration).toBeCloseTo(0.8, 1);
  const played = await boxOf(page.locator(".seek-played"));
  expect(played.x).toBeCloseTo(box.x, 0);
  expect(played.width / box.width).toBeCloseTo(0.8, 1);
  const [heard, left] = [page.locator(".times span").first(), page.locator(".times span").last()];
  expect((await boxOf(heard)).x).toBeLessThan((await boxOf(left)).x);
  const [back, forward] = ["Back 15 seconds", "Forward 30 seconds"].map((name) =>
    page.getByRole("button", { name }),
  );
  expect((await boxOf(back)).x).toBeLessThan((await boxOf(forward)).x);
  await bar.press("ArrowLeft");
  expect((await moment(page)) / duration).toBeLessThan(0.8);
  expect(complaints).toEqual([]);
});

it("all else is mirrored, and nothing sticks out", async () => {
  const { page } = await comeMirrored(EPISODE);
  const xOf = async (selector: string) => (await boxOf(page.locator(selector).first())).x;
  expect(await xOf(".now img")).toBeGreaterThan(await xOf(".now p"));
  expect(await xOf(".extras [aria-label=Speed]")).toBeGreaterThan(await xOf(".show-keys"));
  expect(await xOf("air-player .files a")).toBeGreaterThan(await xOf(".copy-link"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it("addresses to copy are read from left to right, with the button behind them", async () => {
  const { page } = await comeMirrored("/follow");
  const address = page.locator("code.copied").first();
  expect(await address.evaluate((code) => getComputedStyle(code).direction)).toBe("ltr");
  const [code, button] = [await boxOf(address), await boxOf(page.locator(".copying button").first())];
  expect(button.x + button.width).toBeCloseTo(code.x + code.width, 0);
});

async function comeMirrored(path: string) {
  const visit = await come("about:blank");
  await visit.page.route(`${origin()}${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('<html lang="en"', '<html lang="ar" dir="rtl"') });
  });
  await visit.page.goto(`${origin()}${path}`);
  expect(await visit.page.evaluate(() => document.dir)).toBe("rtl");
  return visit;
}

async function boxOf(item: ReturnType<Page["locator"]> | undefined) {
  const box = await item?.boundingBox();
  if (!box) throw new Error("it is not to be seen");
  return box;
}
