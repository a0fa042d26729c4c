import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { moment, playing, seekTo } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// The transcript beside the player. The first episode has words with times of their own, the second only cues.

const WITH_WORDS = "/episodes/the-night-the-drive-died";
const WITH_CUES = "/episodes/the-kindest-cut";

const { come } = sampleSite();

describe("the transcript", () => {
  it("marks the cue that is said and its paragraph, wherever in the paragraph it is", async () => {
    const { page } = await come(`${WITH_WORDS}#t=32`);
    await page.locator(".reading summary").click();
    await page.locator(".transcript .is-said").waitFor();
    expect(await page.locator(".transcript .is-said").allInnerTexts()).toEqual([
      "But the tapes, the long versions, the pauses, are gone.",
    ]);
    expect(await page.locator(".transcript a[aria-current]").innerText()).toBe("0:25");
    await page.evaluate(() => {
      location.hash = "#t=3";
    });
    await page.locator(".transcript .is-said", { hasText: "This is a bonus" }).waitFor();
    expect(await page.locator(".transcript .is-said").count()).toBe(1);
  });

  it("leads nowhere when its text is clicked, as long as it does not follow", async () => {
    const { page } = await come(`${WITH_WORDS}#t=32`);
    await page.locator(".reading summary").click();
    await page.locator(".transcript .is-said").waitFor();
    await page.getByText("Dear Feed Room.").click();
    expect(await moment(page)).toBe(32);
    expect(await page.evaluate(() => document.querySelector("audio")?.paused)).toBe(true);
  });

  it("loads the times of words only for those who follow along", async () => {
    const { page } = await come(WITH_WORDS);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator(".reading summary").click();
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    expect(asked.filter((address) => address.endsWith(".words.json"))).toEqual([]);
    await followAlong(page);
    await page.waitForFunction(() => CSS.highlights.has("spoken"));
    expect(asked.filter((address) => address.endsWith(".words.json"))).toHaveLength(1);
  });
});

describe("following along", () => {
  it("marks the word that is said, and nothing of the page is changed for it", async () => {
    const { page, complaints } = await come(`${WITH_WORDS}#t=12.5`);
    await followAlong(page);
    await word(page, "Dear");
    const html = await page.locator(".transcript").innerHTML();
    await seekTo(page, 13.3);
    await word(page, "Room.");
    expect(await page.locator(".transcript").innerHTML()).toBe(html);
    await page.getByRole("button", { name: "Follow along" }).click();
    await seekTo(page, 12.8);
    expect(await page.evaluate(() => CSS.highlights.has("spoken"))).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("plays the word that is clicked", async () => {
    const { page } = await come(`${WITH_WORDS}#t=13`);
    await followAlong(page);
    await word(page, "Feed");
    const place = await placeOf(page, "spoon");
    const sought = firstMoment(page);
    await page.mouse.click(place.x, place.y);
    // Its cue begins at 13.58.
    expect(await sought).toBeCloseTo(15.4, 0);
    await word(page, "spoon");
    await playing(page, 15);
  });

  it("plays the cue that is clicked where words have no times", async () => {
    const { page } = await come(WITH_CUES);
    await followAlong(page);
    const cue = page.locator(".transcript span[data-after]").first();
    const start = await cue.evaluate((span) => {
      const paragraph = span.parentElement?.querySelector<HTMLElement>("a[data-start]");
      return Number(paragraph?.dataset.start) + Number((span as HTMLElement).dataset.after);
    });
    const sought = firstMoment(page);
    await cue.click();
    expect(start).toBeGreaterThan(0);
    expect(await sought).toBeCloseTo(start, 3);
    await playing(page, start);
  });

  it("leaves those in peace who select text", async () => {
    const { page } = await come(`${WITH_WORDS}#t=5`);
    await followAlong(page);
    const [from, to] = [await placeOf(page, "Last"), await placeOf(page, "spoon")];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toContain("Thursday my disk");
    expect(await moment(page)).toBe(5);
  });

  it("does not fight whoever scrolls by hand, until the text or the button is pressed", async () => {
    const { page } = await come(`${WITH_WORDS}#t=3`);
    await followAlong(page);
    const button = page.getByRole("button", { name: "Follow along" });
    await page.locator(".transcript").hover();
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction(() => (document.querySelector(".transcript")?.scrollTop ?? 0) > 100);
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await page.waitForTimeout(600);
    const held = await page.evaluate(() => document.querySelector(".transcript")?.scrollTop);
    await seekTo(page, 20);
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => document.querySelector(".transcript")?.scrollTop)).toBe(held);
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.waitForFunction(
      (top) => (document.querySelector(".transcript")?.scrollTop ?? 0) < Number(top),
      held,
    );
    await page.mouse.wheel(0, 5000);
    await page.locator(".transcript p > span").last().click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  });

  it("leaves those where they are who go through the links by keyboard", async () => {
    const { page } = await come(`${WITH_WORDS}#t=3`);
    await followAlong(page);
    const button = page.getByRole("button", { name: "Follow along" });
    await page.locator(".transcript").focus();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Tab");
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await playing(page, 2);
  });

  it("is done by cues where the browser cannot mark words", async () => {
    const { page, complaints } = await come(WITH_WORDS);
    await page.addInitScript(() => Reflect.deleteProperty(CSS, "highlights"));
    await page.reload();
    expect(await page.evaluate(() => "highlights" in CSS)).toBe(false);
    await followAlong(page);
    await page.getByText("Forty interviews were on it.").click();
    await page.locator(".is-said", { hasText: "Forty interviews" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("has an end", async () => {
    const { page } = await come(WITH_WORDS);
    await followAlong(page);
    const height = () => page.locator(".transcript").evaluate((box) => box.clientHeight);
    const boxed = await height();
    await page.getByRole("button", { name: "Follow along" }).click();
    expect(await height()).toBeGreaterThan(boxed);
    expect(await page.locator(".transcript").getAttribute("tabindex")).toBeNull();
    await page.getByText("Dear Feed Room.").click();
    expect(await moment(page)).toBe(0);
  });
});

describe("a reader who wants little motion", () => {
  it.each([
    ["reduce", "auto"],
    ["no-preference", "smooth"],
  ] as const)("(%s) sees the box scroll %s", async (reducedMotion, behaviour) => {
    const { page } = await come(WITH_WORDS);
    await page.emulateMedia({ reducedMotion });
    await followAlong(page);
    const scrolls = await page
      .locator(".transcript")
      .evaluate((box) => getComputedStyle(box).getPropertyValue("scroll-behavior"));
    expect(scrolls).toBe(behaviour);
  });
});

async function followAlong(page: Page): Promise<void> {
  const details = page.locator(".reading details");
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await page.getByRole("button", { name: "Follow along" }).click();
}

/** Where the audio is put next. */
function firstMoment(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const audio = document.querySelector("audio");
        audio?.addEventListener("timeupdate", () => resolve(audio.currentTime), { once: true });
      }),
  );
}

/** Waits until this word is marked. */
async function word(page: Page, text: string): Promise<void> {
  const isMarked = (expected: string): boolean =>
    [...(CSS.highlights.get("spoken") ?? [])].map(String).join() === expected;
  await page.waitForFunction(isMarked, text);
}

/** The middle of a word in the transcript. */
function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const cues = [...document.querySelectorAll(".transcript p > span")];
    const node = cues.find((cue) => cue.textContent.includes(wanted))?.firstChild;
    if (!(node instanceof Text)) throw new Error(`nobody says ${wanted}`);
    node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const range = new Range();
    range.setStart(node, node.data.indexOf(wanted));
    range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
}
