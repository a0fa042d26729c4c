import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleSite } from "./sample-site.ts";

// What the device's own sheet is given to share, in the sample show. Chromium on Linux has no such sheet: one stands in for it.

const EPISODE = "/episodes/words-for-every-ear";
const PICTURE = ".dive-quotes .as-picture";

const { come, origin } = sampleSite();

describe("the link to a quote as a picture", () => {
  it("downloads it where nothing can be shared", async () => {
    const { page } = await come(EPISODE);
    const download = page.waitForEvent("download");
    await page.locator(PICTURE).first().click();
    expect((await download).url()).toMatch(/\/assets\/file-[0-9a-f]{16}\.jpg$/);
  });

  it("hands it to the device where that can share files, and the page stays", async () => {
    const { page, complaints } = await come(EPISODE);
    await putSheet(page, "takes all");
    await page.locator(PICTURE).first().click();
    await expect.poll(() => shared(page)).toMatchObject({ title: expect.stringContaining("Words") });
    const { files } = (await shared(page)) as { files: readonly { name: string; size: number }[] };
    expect(files).toEqual([{ name: "quote.jpg", type: "image/jpeg", size: expect.any(Number) }]);
    expect(files[0]?.size).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
  });

  it.each(["takes no files", "fails"] as const)("downloads it where the sheet %s", async (sheet) => {
    const { page } = await come(EPISODE);
    await putSheet(page, sheet);
    const download = page.waitForEvent("download");
    await page.locator(PICTURE).first().click();
    expect((await download).url()).toMatch(/\.jpg$/);
  });
});

describe("words of the transcript that are selected on a phone", () => {
  it("are shared with the link to their moment", async () => {
    const { page } = await come(EPISODE, { isMobile: true, hasTouch: true, width: 390 });
    await putSheet(page, "takes all");
    await page.getByText("Read what is said").tap();
    await page.getByRole("button", { name: "Follow along" }).waitFor();
    const words = await selectWords(page);
    await page.locator("button.quote", { hasText: "Share" }).tap();
    await expect.poll(() => shared(page)).toMatchObject({ text: words });
    const { url } = (await shared(page)) as { url: string };
    expect(decodeURIComponent(url)).toBe(`${origin()}${EPISODE}#t=2:~:text=${words}`);
  });
});

/** Comes again, with a sheet in the place of the device's. */
async function putSheet(page: Page, kind: "takes all" | "takes no files" | "fails"): Promise<void> {
  await page.addInitScript((does) => {
    const share = async ({ files = [], ...data }: ShareData): Promise<void> => {
      if (does === "fails") throw new TypeError("no");
      const named = files.map(({ name, type, size }) => ({ name, type, size }));
      Object.assign(window, { shared: { ...data, files: named } });
    };
    const canShare = ({ files }: ShareData): boolean => does !== "takes no files" || files === undefined;
    Object.assign(navigator, { share, canShare });
  }, kind);
  await page.reload({ waitUntil: "networkidle" });
}

function shared(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, "shared"));
}

/** Selects the first words that are said. */
function selectWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = document.querySelector(".transcript p > span")?.firstChild;
    if (!(text instanceof Text)) return "";
    const words = text.data.split(" ").slice(0, 3).join(" ");
    document.getSelection()?.setBaseAndExtent(text, 0, text, words.length);
    return words;
  });
}
