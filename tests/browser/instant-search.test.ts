import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleSite } from "./sample-site.ts";

// The search page of the sample show, while somebody types.

const { come, origin } = sampleSite();

describe("typing in the field", () => {
  it("shows what is found, says how much, and gives it an address, without leaving the page", async () => {
    const { page, complaints } = await come("/search");
    await mark(page);
    await page.getByRole("searchbox").pressSequentially("loud");
    await page.locator("#results mark").first().waitFor();
    expect(await page.getByRole("status").innerText()).toMatch(/^\d+ episodes?$/);
    expect(page.url()).toBe(`${origin()}/search?q=loud`);
    expect(await page.title()).toBe("Search: loud · The Feed Room");
    expect(await isMarked(page)).toBe(true);
    // What is there is what the page of that address shows.
    const html = await results(page);
    await page.reload();
    expect(await results(page)).toBe(html);
    expect(complaints).toEqual([]);
  });

  it("keeps the focus and the caret", async () => {
    const { page } = await come("/search?q=loud");
    const field = page.getByRole("searchbox");
    await field.focus();
    await page.keyboard.press("Home");
    await page.keyboard.type("how ");
    await page.waitForURL("**/search?q=how+loud");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(4);
  });

  it("announces in the status that was there from the beginning", async () => {
    const { page } = await come("/search");
    const status = await page.getByRole("status").elementHandle();
    await page.getByRole("searchbox").pressSequentially("loud");
    await page.locator("#results mark").first().waitFor();
    await page.getByRole("searchbox").fill("zzzzqqqq");
    await page.getByText("Nothing was found for “zzzzqqqq”").waitFor();
    expect(await status?.evaluate((one) => one.isConnected && one.textContent)).toContain(
      "Nothing was found",
    );
    await page.getByRole("searchbox").fill("");
    await page.waitForURL(`${origin()}/search`);
    expect(await results(page)).toBe('<p role="status"></p>');
  });

  it("finds what was typed before the script came", async () => {
    const { page } = await come("/");
    const typed = Promise.withResolvers<void>();
    await page.route("**/instant-search-*.js", async (route) => {
      await typed.promise;
      await route.continue();
    });
    await page.goto(`${origin()}/search`);
    await page.getByRole("searchbox").fill("loud");
    typed.resolve();
    await page.waitForURL("**/search?q=loud");
    expect(await page.locator("#results mark").count()).toBeGreaterThan(0);
  });

  it("asks once for what is typed in one go, and drops an answer that comes too late", async () => {
    const { page } = await come("/search");
    const asked: string[] = [];
    await page.route("**/search?q=*", async (route) => {
      const query = new URL(route.request().url()).searchParams.get("q") ?? "";
      asked.push(query);
      if (query === "loud") await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    // Without a wait between, however busy the machine is.
    await page.getByRole("searchbox").evaluate((field: HTMLInputElement) => {
      for (const typed of ["l", "lo", "lou", "loud"]) {
        field.value = typed;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    await expect.poll(() => asked).toEqual(["loud"]);
    await page.getByRole("searchbox").fill("tapes");
    await page.waitForURL("**/search?q=tapes");
    await page.waitForTimeout(1600);
    expect(asked).toEqual(["loud", "tapes"]);
    expect(page.url()).toContain("q=tapes");
    expect(await page.locator("#results mark").first().innerText()).toMatch(/tape/i);
  });

  it("leaves what is there when the site does not answer", async () => {
    const { page } = await come("/search?q=loud");
    const before = await results(page);
    for (const answer of ["abort", "fulfill"] as const) {
      let isAsked = false;
      await page.route("**/search?q=*", (route) => {
        isAsked = true;
        return answer === "abort" ? route.abort() : route.fulfill({ status: 503, body: "<p>No.</p>" });
      });
      await page.getByRole("searchbox").fill(`tapes ${answer}`);
      await expect.poll(() => isAsked).toBe(true);
      await page.waitForTimeout(100);
      expect(await results(page)).toBe(before);
      expect(page.url()).toContain("q=loud");
      await page.unroute("**/search?q=*");
    }
  });
});

it("without scripts the form asks for a page", async () => {
  const { page } = await come("/search", { javaScriptEnabled: false });
  await page.getByRole("searchbox").fill("loud");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL("**/search?q=loud");
  expect(await page.locator("#results mark").count()).toBeGreaterThan(0);
});

/** What is found, once every card has its buttons: they come in an idle moment. */
async function results(page: Page): Promise<string> {
  const cards = page.locator("#results .card");
  await expect.poll(() => cards.filter({ hasNot: page.locator(".acts") }).count()).toBe(0);
  return page.locator("#results").innerHTML();
}

/** Leaves something that a new page would not have. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-same"));
}
