import { expect, it } from "vitest";
import { seekTo } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// An episode of the sample show with one silent chapter, from 0:35 to 0:50.

const SLUG = "the-night-the-drive-died";

const { come } = sampleSite();

it.each([`/episodes/${SLUG}`, `/embed/${SLUG}`])(
  "a silent chapter changes the picture of %s while it lasts, and nothing else",
  async (path) => {
    const { page, complaints } = await come(`${path}#t=34`);
    const picture = page.locator(".now img");
    const shows = async (seconds: number, name: string) => {
      await seekTo(page, seconds);
      await expect.poll(() => picture.getAttribute("src")).toContain(name);
    };
    await shows(34.5, "artwork-");
    await shows(35, "three-two-one-");
    expect(await page.locator(".now b").textContent()).toContain("The Night the Drive Died");
    await shows(50, "artwork-");
    expect(await page.locator(".chapters, .seek-marks span").count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

it("and on the lock screen", async () => {
  const { page } = await come(`/episodes/${SLUG}#t=34`);
  await page.getByRole("button", { name: "Play" }).click();
  const artwork = () => page.evaluate(() => navigator.mediaSession.metadata?.artwork[0]?.src ?? "");
  const title = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
  await expect.poll(artwork, { timeout: 8000 }).toMatch(/artwork-/);
  const before = await title();
  await expect.poll(artwork, { timeout: 8000 }).toMatch(/three-two-one-/);
  expect(await title()).toBe(before);
});
