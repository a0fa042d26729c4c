import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleSite } from "./sample-site.ts";

// Playing from lists, and what comes next, on the sample show.

const { come, origin } = sampleSite();

const plays = (slug: string) => `[data-plays="/episodes/${slug}"]`;
const queues = (slug: string) => `[data-queues="/episodes/${slug}"]`;

/** Waits until the bar plays an episode. */
async function heard(page: Page, title: string): Promise<void> {
  const isHeard = (wanted: string): boolean => {
    const bar = document.querySelector<HTMLElement>(".bar air-player");
    const audio = bar?.querySelector("audio");
    return bar?.dataset.episode === wanted && audio?.paused === false && audio.currentTime > 0;
  };
  await page.waitForFunction(isHeard, title);
}

/** Goes to the last moment of what is heard. */
function toItsEnd(page: Page): Promise<void> {
  return page.evaluate(() => {
    const audio = document.querySelector<HTMLAudioElement>(".bar audio");
    if (audio) audio.currentTime = audio.duration - 0.3;
  });
}

const queue = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    JSON.parse(localStorage.getItem("airdate:queue") ?? "[]").map(({ title }: { title: string }) => title),
  );

describe("an episode in a list", () => {
  it("plays where it is, pauses, and is marked with how much of it was heard", async () => {
    const { page, complaints } = await come("/");
    await page.locator(plays("asking-well")).click();
    await heard(page, "Asking Well");
    expect(new URL(page.url()).pathname).toBe("/");
    const pause = page.getByRole("button", { name: "Pause: Asking Well" });
    await pause.click();
    await page.getByRole("button", { name: "Play: Asking Well" }).waitFor();
    await page.evaluate(() => {
      const audio = document.querySelector<HTMLAudioElement>(".bar audio");
      if (audio) audio.currentTime = 60;
    });
    await page.locator(plays("asking-well")).click();
    await pause.waitFor();
    await page.waitForFunction(() => /\[6\d,/.test(localStorage.getItem("airdate:left") ?? ""));
    await page.goto(`${origin()}/episodes`);
    expect(await page.locator(".card", { has: page.locator(plays("asking-well")) }).innerText()).toMatch(
      /0:3\d left/,
    );
    expect(complaints).toEqual([]);
  });

  it("is a link to its page where there are no scripts, and nothing more", async () => {
    const { page } = await come("/", { javaScriptEnabled: false });
    expect(await page.locator(".acts, .continue, .bar").count()).toBe(0);
    const { bottom, end } = await page
      .locator(".card")
      .first()
      .evaluate((card) => ({
        bottom: card.lastElementChild?.getBoundingClientRect().bottom,
        end: card.lastElementChild?.lastElementChild?.getBoundingClientRect().bottom,
      }));
    expect(bottom).toBeLessThan((end ?? 0) + 40);
  });

  it("is gone to when it cannot be had here", async () => {
    const { page } = await come("/");
    await page.route("**/listening-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.locator(plays("asking-well")).click();
    await page.waitForURL("**/episodes/asking-well");
    expect(await page.title()).toContain("Asking Well");
  });

  it("that was found while typing plays too", async () => {
    const { page } = await come("/search");
    await page.getByRole("searchbox").pressSequentially("loud");
    await page.locator(plays("how-loud-is-loud")).click();
    await heard(page, "How Loud Is Loud?");
    expect(new URL(page.url()).pathname).toBe("/search");
  });
});

describe("the queue", () => {
  it("is filled, put in order, and played one after the other by the same audio", async () => {
    const { page, complaints } = await come("/");
    await page.locator(plays("asking-well")).click();
    await heard(page, "Asking Well");
    await page.evaluate(() => Object.assign(window, { heard: document.querySelector(".bar audio") }));
    await page.locator(queues("how-loud-is-loud")).click();
    await page.getByRole("button", { name: "Play next" }).click();
    await page.keyboard.press("Escape");
    await page.locator(queues("words-for-every-ear")).click();
    await page.getByRole("button", { name: "Play last" }).click();
    await page.getByRole("button", { name: "Earlier: Words for Every Ear" }).click();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe("Later: Words for Every Ear");
    expect(await queue(page)).toEqual(["Words for Every Ear", "How Loud Is Loud?"]);
    await page.getByRole("button", { name: "Close" }).click();
    await toItsEnd(page);
    await heard(page, "Words for Every Ear");
    expect(await queue(page)).toEqual(["How Loud Is Loud?"]);
    expect(
      await page.evaluate(() => document.querySelector(".bar audio") === Reflect.get(window, "heard")),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("takes the rest of a list", async () => {
    const { page } = await come("/seasons/2");
    await page.locator(queues("asking-well")).click();
    await page.getByRole("button", { name: "Play all from here" }).click();
    await heard(page, "Asking Well");
    expect((await queue(page))[0]).toBe("Words for Every Ear");
    expect(await queue(page)).not.toContain("How Loud Is Loud?");
  });

  it("goes on past the page of the episode that is heard, which keeps a player of its own", async () => {
    const { page } = await come("/episodes/asking-well");
    await page.locator("main").getByRole("button", { name: "Up next", exact: true }).click();
    await page.getByRole("button", { name: "Play next" }).click();
    await page.getByRole("button", { name: "Remove: Asking Well" }).click();
    await page.getByText("Nothing yet.").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("main").getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("audio")?.paused === false);
    const card = page.locator(".card [data-plays]").first();
    const title = (await card.getAttribute("aria-label"))?.replace("Play: ", "") ?? "";
    await card.click();
    await heard(page, title);
    await page.locator("main air-player").getByRole("button", { name: "Play", exact: true }).click();
    await page.locator(".bar").waitFor({ state: "detached" });
    expect(await page.locator("main audio").evaluate((audio) => (audio as HTMLAudioElement).paused)).toBe(
      false,
    );
  });

  it("does not go on when the sleep timer has stopped at the end of the episode", async () => {
    const { page } = await come("/episodes/asking-well");
    await page.evaluate(() =>
      localStorage.setItem(
        "airdate:queue",
        JSON.stringify([{ path: "/episodes/how-loud-is-loud", title: "How Loud Is Loud?" }]),
      ),
    );
    await page.getByRole("combobox", { name: "Sleep timer" }).selectOption("episode");
    await page.locator("main air-player").getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0);
    await page.evaluate(() => {
      const audio = document.querySelector("audio");
      if (audio) audio.currentTime = audio.duration - 0.3;
    });
    await page.waitForFunction(() => document.querySelector("audio")?.paused);
    await page.waitForTimeout(500);
    expect(await queue(page)).toEqual(["How Loud Is Loud?"]);
    expect(await page.locator(".bar").count()).toBe(0);
  });
});

it("what was begun is at the top of the home page, and goes on from there", async () => {
  const { page } = await come("/");
  await page.evaluate(() => {
    const left = {
      x: [60, 1, "/episodes/asking-well", "Asking Well", 96],
      y: [-1, 2, "/episodes/a", "A", 9],
    };
    localStorage.setItem("airdate:left", JSON.stringify(left));
  });
  await page.reload();
  const list = page.getByRole("region", { name: "Continue listening" });
  await list.getByText("0:36 left").waitFor();
  expect(await list.getByRole("listitem").count()).toBe(1);
  await list.getByRole("button", { name: "Play: Asking Well" }).click();
  await heard(page, "Asking Well");
});

describe("another device", () => {
  it.each([true, false])("is offered when the browser sees one: %s", async (isThere) => {
    const { page } = await come("/robots.txt");
    await page.addInitScript((seen) => {
      const remote = Object.assign(new EventTarget(), {
        prompted: 0,
        watchAvailability: async (tell: (isThere: boolean) => void) => {
          tell(seen);
          return 1;
        },
        cancelWatchAvailability: async () => undefined,
        async prompt() {
          remote.prompted += 1;
          throw new DOMException("closed", "NotAllowedError");
        },
      });
      Object.defineProperty(HTMLMediaElement.prototype, "remote", { get: () => remote });
      Object.assign(window, { remote });
    }, isThere);
    await page.goto(`${origin()}/episodes/asking-well`);
    await page.locator("main air-player").getByRole("button", { name: "Play", exact: true }).click();
    const send = page.locator(".other-device");
    await send.waitFor({ state: "attached" });
    expect(await send.isVisible()).toBe(isThere);
    if (!isThere) return;
    await send.click();
    expect(await page.evaluate(() => Reflect.get(window, "remote").prompted)).toBe(1);
  });
});

it("lock screens are told of what is heard, with all its chapters", async () => {
  const { page } = await come("/episodes/asking-well");
  await page.locator("main air-player").getByRole("button", { name: "Play", exact: true }).click();
  await page.waitForFunction(() => navigator.mediaSession.metadata !== null);
  const { artist, chapters } = await page.evaluate(() => {
    const { metadata } = navigator.mediaSession;
    const told = Reflect.get(metadata ?? {}, "chapterInfo") as { title: string; startTime: number }[];
    return { artist: metadata?.artist, chapters: told.map(({ title, startTime }) => ({ title, startTime })) };
  });
  expect(artist).toBe("Asking Well");
  expect(chapters.length).toBe(await page.locator(".chapters a[data-start]").count());
  expect(chapters[0]?.startTime).toBe(0);
});
