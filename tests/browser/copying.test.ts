import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seekTo } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// What is there to be copied, in the sample show.

const EPISODE = "/episodes/the-kindest-cut";

const { come, origin } = sampleSite();

describe("the links of an episode", () => {
  it("are to the episode, and from its first second on to the moment too; nothing moves when that comes", async () => {
    const { page } = await come(EPISODE);
    await allowClipboard(page);
    const moment = page.locator(".copy-link", { hasText: "Copy link at" });
    const places = () =>
      page
        .locator("air-player .files > *")
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
    expect(await moment.isVisible()).toBe(false);
    const before = await places();
    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    await page.getByText("Link copied").waitFor();
    expect(await clipboard(page)).toBe(`${origin()}${EPISODE}`);
    await seekTo(page, 45);
    expect(await moment.isVisible()).toBe(true);
    expect((await places()).slice(0, 3)).toEqual(before.slice(0, 3));
    await page.getByRole("button", { name: "Copy link at 0:45" }).click();
    await expect.poll(() => clipboard(page)).toBe(`${origin()}${EPISODE}#t=45`);
  });
});

describe("the code to embed", () => {
  it("is copied as it is, or for the moment that is on once the listener has begun", async () => {
    const { page } = await come(EPISODE);
    await allowClipboard(page);
    await page.getByText("Embed this episode").click();
    const field = page.getByRole("textbox", { name: "Code to embed" });
    const code = await field.inputValue();
    const section = page.locator("section", { has: field });
    await section.getByRole("button", { name: "Copy code" }).click();
    await section.getByRole("status").getByText("Copied").waitFor();
    expect(await clipboard(page)).toBe(code);
    await seekTo(page, 45);
    await section.getByRole("button", { name: "Copy code at 0:45" }).click();
    const later = code.replace("/embed/the-kindest-cut", "/embed/the-kindest-cut?t=45");
    await expect.poll(() => clipboard(page)).toBe(later);
    expect(await field.inputValue()).toBe(later);
    await page.goto(`${origin()}/embed/the-kindest-cut?t=45`);
    expect(await page.evaluate(() => document.querySelector("audio")?.currentTime)).toBe(45);
  });

  it("is selected where the browser does not let us copy", async () => {
    const { page } = await come(EPISODE);
    await forbidClipboard(page);
    await page.getByText("Embed this episode").click();
    await page.getByRole("button", { name: "Copy code" }).click();
    const field = page.getByRole("textbox", { name: "Code to embed" });
    const isSelected = () =>
      field.evaluate((area) => {
        const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
        return selectionStart === 0 && selectionEnd === value.length;
      });
    await expect.poll(isSelected).toBe(true);
    expect(await page.getByText("Copied", { exact: true }).count()).toBe(0);
  });
});

describe("the addresses of the feeds", () => {
  it("are copied by a button of their own, which takes no room", async () => {
    const { page, complaints } = await come("/follow", { width: 390 });
    await allowClipboard(page);
    const feed = `${origin()}/feed.json`;
    await page.getByRole("button", { name: `Copy: ${feed}` }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    expect(await clipboard(page)).toBe(feed);
    const [withButtons, without] = await page.locator(".feeds").evaluate((list) => {
      const height = list.clientHeight;
      for (const added of list.querySelectorAll(".copying :not(code)")) added.remove();
      return [height, list.clientHeight];
    });
    expect(withButtons).toBe(without);
    expect(complaints).toEqual([]);
  });

  it("are selected where the browser does not let us copy", async () => {
    const { page } = await come("/follow");
    await forbidClipboard(page);
    const feed = `${origin()}/feed.xml`;
    await page.getByRole("button", { name: `Copy: ${feed}` }).click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(feed);
  });

  it("are there without a script, without buttons", async () => {
    const { page } = await come("/follow", { javaScriptEnabled: false });
    expect(await page.locator("code.copied").count()).toBe(3);
    expect(await page.locator(".feeds button").count()).toBe(0);
  });
});

function allowClipboard(page: Page): Promise<void> {
  return page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

function forbidClipboard(page: Page): Promise<void> {
  return page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
