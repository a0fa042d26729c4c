import { expect, it } from "vitest";
import { pausedAfter, playing } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// The first chapter of this episode ends at 0:21.

const EPISODE = "/episodes/the-kindest-cut";

const { come } = sampleSite();

it("the sleep timer lets the volume fall over the last ten seconds, and gives it back when it has stopped", async () => {
  const { page } = await come(`${EPISODE}#t=18`);
  const slider = page.getByRole("slider", { name: "Volume" });
  await slider.fill("0.8");
  await page.getByRole("combobox", { name: "Sleep timer" }).selectOption("chapter");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 18.4);
  const volume = () => page.evaluate(() => document.querySelector("audio")?.volume ?? -1);
  const remembered = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("airdate:settings") ?? "{}").volume);
  const first = await volume();
  await playing(page, 19);
  const second = await volume();
  expect(first).toBeLessThan(0.8 * 0.3);
  expect(second).toBeLessThan(first);
  expect(second).toBeGreaterThan(0);
  // What the listener has chosen is shown, and remembered.
  expect(await slider.inputValue()).toBe("0.8");
  expect(await remembered()).toBe(0.8);
  await pausedAfter(page, 20.9);
  await expect.poll(volume).toBe(0.8);
  expect(await remembered()).toBe(0.8);
});

it("a range of an address stops as loud as it was", async () => {
  const { page } = await come(`${EPISODE}#t=18,20`);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 19);
  expect(await page.evaluate(() => document.querySelector("audio")?.volume)).toBe(1);
  await pausedAfter(page, 20);
});

it("whoever does not want to sleep after all hears it as before", async () => {
  const { page } = await come(`${EPISODE}#t=17`);
  const timer = page.getByRole("combobox", { name: "Sleep timer" });
  await timer.selectOption("chapter");
  const volume = () => page.evaluate(() => document.querySelector("audio")?.volume);
  expect(await volume()).toBeLessThan(0.5);
  await timer.selectOption("off");
  expect(await volume()).toBe(1);
});

it("a timer that ran out while nothing played does not stop who plays again", async () => {
  const { page } = await come(EPISODE);
  await page.clock.install();
  await page.reload();
  const timer = page.getByRole("combobox", { name: "Sleep timer" });
  await timer.selectOption("5");
  await page.clock.fastForward("06:00");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 0.5);
  expect(await timer.inputValue()).toBe("off");
  expect(await page.evaluate(() => document.querySelector("audio")?.volume)).toBe(1);
});
