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
    const shown = () => picture.evaluate((image) => (image as HTMLImageElement).src);
    const artwork = await shown();
    await seekTo(page, 34.5);
    await expect.poll(shown).toBe(artwork);
    await seekTo(page, 35);
    await expect.poll(shown).not.toBe(artwork);
    expect(await page.locator(".now b").textContent()).toContain("The Night the Drive Died");
    await seekTo(page, 50);
    await expect.poll(shown).toBe(artwork);
    expect(await page.locator(".chapters, .seek-marks span").count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

it("and on the lock screen", async () => {
  const { page } = await come(`/episodes/${SLUG}#t=34`);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const artwork = () => page.evaluate(() => navigator.mediaSession.metadata?.artwork[0]?.src ?? "");
  const title = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
  await expect.poll(artwork).not.toBe("");
  const [pictureBefore, before] = [await artwork(), await title()];
  await expect.poll(artwork).not.toBe(pictureBefore);
  expect(await title()).toBe(before);
});
