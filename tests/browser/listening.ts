import type { Page } from "playwright-core";

/** Where the audio is, in seconds. */
export function moment(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector("audio")?.currentTime ?? -1);
}

/** Goes to a moment, as its link would. */
export async function seekTo(page: Page, seconds: number): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#t=${to}`;
  }, seconds);
  await page.waitForFunction((to) => document.querySelector("audio")?.currentTime === to, seconds);
}

/** Waits until it plays and is past `seconds`. */
export async function playing(page: Page, seconds: number): Promise<void> {
  const isPlaying = (from: number): boolean => {
    const sound = document.querySelector("audio");
    return sound !== null && !sound.paused && sound.currentTime > from;
  };
  await page.waitForFunction(isPlaying, seconds);
}

/** Waits until it is paused and at `seconds` or later. */
export async function pausedAfter(page: Page, seconds: number): Promise<void> {
  const isPaused = (from: number): boolean => {
    const sound = document.querySelector("audio");
    return sound?.paused === true && sound.currentTime >= from;
  };
  await page.waitForFunction(isPaused, seconds);
}
