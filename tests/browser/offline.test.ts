import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { playing } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// Episodes of the sample show that are kept, and a network that is gone.

const EPISODE = "/episodes/the-kindest-cut";

const { come, origin } = sampleSite();

const sheet = (page: Page) => page.getByRole("dialog", { name: "Keep for offline" });

async function openSheet(page: Page): Promise<void> {
  await page.locator("main").getByRole("button", { name: "Keep for offline" }).click();
}

async function keep(page: Page): Promise<void> {
  await openSheet(page);
  await sheet(page).getByRole("button", { name: "Keep for offline" }).click();
  await sheet(page).getByText("Kept on this device: it plays without a network.").waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.keyboard.press("Escape");
}

const isPressed = (page: Page) =>
  page.locator("main").getByRole("button", { name: "Keep for offline" }).getAttribute("aria-pressed");

/** What is left of having kept something. */
function left(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    worker: await navigator.serviceWorker.getRegistration("/"),
    noted: localStorage.getItem("airdate:kept") ?? "[]",
  }));
}

const NOTHING = { caches: [], worker: undefined, noted: "[]" };

describe("an episode that is kept", () => {
  it("is heard without a network, wherever in it, and is gone when it is removed", async () => {
    const { page } = await come(EPISODE);
    expect(await left(page)).toEqual(NOTHING);
    await keep(page);
    expect(await isPressed(page)).toBe("true");
    await page.context().setOffline(true);
    await page.goto(`${origin()}${EPISODE}`);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    await page.evaluate(() => {
      const audio = document.querySelector("audio");
      if (audio) audio.currentTime = 60;
    });
    await playing(page, 60.1);
    expect(await page.locator(".now").isVisible()).toBe(true);
    await page.context().setOffline(false);
    await openSheet(page);
    await sheet(page).getByRole("button", { name: "Remove: The Kindest Cut" }).click();
    await sheet(page).getByText("Room for").waitFor();
    await expect.poll(() => left(page)).toEqual(NOTHING);
    expect(await isPressed(page)).toBe("false");
  });

  it("is what other pages lead to while there is no network, and never in the place of what the site has", async () => {
    const { page } = await come(EPISODE);
    await keep(page);
    await page.evaluate(async (path) => {
      const cache = await caches.open("airdate:kept");
      const html = "<!doctype html><title>An old page</title><main><h1>Old</h1></main>";
      await cache.put(path, new Response(html, { headers: { "content-type": "text/html" } }));
    }, EPISODE);
    await page.goto(`${origin()}${EPISODE}`);
    expect(await page.title()).toBe("The Kindest Cut · The Feed Room");
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path))?.text(), EPISODE))
      .toContain("<title>The Kindest Cut");
    await page.context().setOffline(true);
    await page.goto(`${origin()}/episodes`);
    expect(await page.locator("h1").innerText()).toBe("You are offline");
    await page.getByRole("link", { name: "The Kindest Cut" }).click();
    await page.locator("main air-player .deck").waitFor();
    expect(await page.title()).toBe("The Kindest Cut · The Feed Room");
  });

  it("is fetched anew, and this is said, when its audio is another one meanwhile", async () => {
    const { page } = await come(EPISODE);
    await keep(page);
    await page.evaluate(async () => {
      const noted = localStorage.getItem("airdate:kept") ?? "";
      localStorage.setItem("airdate:kept", noted.replace(/\/media\/[^"]*/, "/media/old.mp3"));
      await (await caches.open("airdate:kept")).put("/media/old.mp3", new Response("old"));
    });
    await page.reload();
    await page.locator(".files").getByText("Kept on this device").waitFor();
    const { noted } = await left(page);
    expect(noted).toMatch(/"audio":"\/media\/the-kindest-cut-/);
    expect(await page.evaluate(async () => await caches.match("/media/old.mp3"))).toBeUndefined();
  });
});

describe("an episode that cannot be kept", () => {
  it("leaves nothing where there is no room, and this is said", async () => {
    const { page } = await come(EPISODE);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: origin(), quotaSize: 200_000 });
    await openSheet(page);
    await sheet(page).getByRole("button", { name: "Keep for offline" }).click();
    await sheet(page).getByText("There is not enough room on this device. Nothing was kept.").waitFor();
    await expect.poll(() => left(page)).toEqual(NOTHING);
  });

  it("leaves nothing when it cannot be loaded", async () => {
    const { page } = await come(EPISODE);
    await page.evaluate(() => document.querySelector("audio")?.setAttribute("src", "/media/nothing.mp3"));
    await openSheet(page);
    await sheet(page).getByRole("button", { name: "Keep for offline" }).click();
    await sheet(page).getByText("It could not be loaded. Nothing was kept.").waitFor();
    await expect.poll(() => left(page)).toEqual(NOTHING);
  });

  it.each([EPISODE, "/embed/the-kindest-cut"])(
    "is not offered: audio of another host, a frame (%s)",
    async (path) => {
      const { page } = await come("/robots.txt");
      await page.route(`**${EPISODE}`, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replaceAll('"/media/', '"https://media.example/');
        await route.fulfill({ response, body: html });
      });
      await page.goto(`${origin()}${path}`);
      await page.locator("air-player .deck").waitFor();
      expect(await page.getByRole("button", { name: "Keep for offline" }).count()).toBe(0);
    },
  );
});
