import { describe, expect, it } from "vitest";
import { startFramingSite } from "./framing-site.ts";
import { moment, pausedAfter, playing, seekTo } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// The player of the sample show in a browser.

const EPISODE = "/episodes/the-kindest-cut";

const { come, origin } = sampleSite();

describe("a page that is loading", () => {
  it("formats no number by a language: the first takes long, and is for who listens", async () => {
    const { page } = await come("/");
    await page.addInitScript(() => {
      const { NumberFormat } = Intl;
      const made: string[] = [];
      Object.assign(window, { made });
      Intl.NumberFormat = new Proxy(NumberFormat, {
        construct(target, given) {
          made.push(JSON.stringify(given));
          return Reflect.construct(target, given);
        },
      });
    });
    await page.goto(origin() + EPISODE);
    const bar = page.getByRole("slider", { name: "Position" });
    await bar.waitFor();
    await page
      .getByRole("button", { name: /^Play: / })
      .first()
      .waitFor();
    expect(await bar.getAttribute("aria-valuetext")).toMatch(/^0:00 of 1:4\d/);
    expect(await page.evaluate("made.length")).toBe(0);
    expect(await page.getByRole("option", { name: "In 5 minutes" }).count()).toBe(1);
    expect(await page.getByRole("slider", { name: "Volume" }).getAttribute("aria-valuetext")).toBe("100%");
    await bar.focus();
    expect(await bar.getAttribute("aria-valuetext")).toMatch(/^0 seconds of 1 minute 4\d seconds/);
    expect(await page.evaluate("made.length")).toBeGreaterThan(0);
  });
});

describe("the controls", () => {
  it("play, pause, and go back and forward", async () => {
    const { page, complaints } = await come(EPISODE);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await page.getByRole("button", { name: "Forward 30 seconds" }).click();
    expect(await moment(page)).toBeGreaterThan(30);
    await page.getByRole("button", { name: "Back 15 seconds" }).click();
    expect(await moment(page)).toBeLessThan(18);
    expect(await page.evaluate(() => document.querySelector("audio")?.paused)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("seek by keyboard on the bar, and say where that is", async () => {
    const { page } = await come(EPISODE);
    const bar = page.getByRole("slider", { name: "Position" });
    await bar.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "PageUp"]) await page.keyboard.press(key);
    expect(await moment(page)).toBe(65);
    expect(await bar.getAttribute("aria-valuetext")).toMatch(
      /^1 minute 5 seconds of 1 minute 4\d seconds, As Long/,
    );
    await page.keyboard.press("Home");
    expect(await moment(page)).toBe(0);
  });

  it("move the bar again after it was held and given up", async () => {
    const { page } = await come(EPISODE);
    const bar = page.getByRole("slider", { name: "Position" });
    const held = (ending: string): Promise<void> =>
      bar.evaluate((input: HTMLInputElement, name) => {
        input.value = "40";
        input.dispatchEvent(new Event("input"));
        // As Firefox gives it up: the value is put back, and no change is told.
        input.value = "0";
        input.dispatchEvent(new Event("input"));
        input.dispatchEvent(new PointerEvent(name));
      }, ending);
    for (const [ending, seconds] of [
      ["pointerup", 20],
      ["pointercancel", 30],
    ] as const) {
      await held(ending);
      await seekTo(page, seconds);
      await expect.poll(() => bar.inputValue()).toBe(String(seconds));
    }
  });

  it("have the waveform on the bar, in colour as far as it is played, and the line again at the foot", async () => {
    const { page, complaints } = await come(`${EPISODE}#t=30`);
    const [whole, played] = [page.locator(".seek-track > .waveform"), page.locator(".seek-played .waveform")];
    const boxes = async () => [await whole.boundingBox(), await played.boundingBox()];
    const [first, second] = await boxes();
    expect(second).toEqual(first);
    expect(first?.width).toBe((await page.locator(".seek").boundingBox())?.width);
    expect((await page.locator(".seek-played").boundingBox())?.width).toBeLessThan((first?.width ?? 0) / 2);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.mouse.wheel(0, 3000);
    await page.locator(".is-mini").waitFor();
    expect(await whole.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("show the chapter that is on, here and in the list", async () => {
    const { page } = await come(`${EPISODE}#t=45`);
    expect(await page.locator(".now").innerText()).toMatch(/Chapter 3 of 5\s+There Is Only the Room/);
    expect(await page.locator(".chapters [aria-current]").innerText()).toContain("There Is Only the Room");
    const { chapters } = await (await fetch(`${origin()}${EPISODE}/chapters.json`)).json();
    const shown = page.locator(".now img");
    expect(await shown.evaluate((image) => (image as HTMLImageElement).src)).toBe(chapters[2].img);
    expect(await page.locator(".now .aside-link").getAttribute("href")).toBe(
      "https://ines-marvao.example/room-tone",
    );
  });

  it("remember the speed", async () => {
    const { page } = await come(EPISODE);
    await page.getByRole("combobox", { name: "Speed" }).selectOption("1.5");
    await page.reload();
    await expect.poll(() => page.getByRole("combobox", { name: "Speed" }).inputValue()).toBe("1.5");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    expect(await page.evaluate(() => document.querySelector("audio")?.playbackRate)).toBe(1.5);
  });

  it("stop by themselves at the end of the chapter, when asked to", async () => {
    const { page } = await come(`${EPISODE}#t=20`);
    await page.getByRole("combobox", { name: "Sleep timer" }).selectOption("chapter");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await pausedAfter(page, 20.9);
    expect(await page.getByRole("combobox", { name: "Sleep timer" }).inputValue()).toBe("off");
  });

  it("stay at hand when the reader scrolls past them, and nothing moves for it", async () => {
    const { page } = await come(EPISODE);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("air-player .files, #transcript, footer")].map(
          (part) => part.getBoundingClientRect().top + scrollY,
        ),
      );
    const before = await places();
    await page.locator("#transcript").scrollIntoViewIfNeeded();
    await page.locator("air-player.is-mini").waitFor();
    expect(await page.getByRole("button", { name: "Pause", exact: true }).isVisible()).toBe(true);
    expect(await places()).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator("air-player:not(.is-mini)").waitFor();
  });

  it.each([390, 1280])("take the room that was kept for them, at %d pixels", async (width) => {
    const { page } = await come(EPISODE, { width });
    const [kept, taken] = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>("air-player");
      if (host === null) return [];
      const { minBlockSize } = getComputedStyle(host);
      host.style.setProperty("min-block-size", "0");
      return [Number.parseFloat(minBlockSize), host.offsetHeight];
    });
    expect(Math.abs((kept ?? 0) - (taken ?? 0))).toBeLessThanOrEqual(1);
  });

  it("are large enough for a thumb", async () => {
    const { page } = await come(EPISODE, { width: 390 });
    const targets = page.locator("air-player :is(button, select, input, .files a):visible");
    for (const box of await Promise.all((await targets.all()).map((target) => target.boundingBox())))
      expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

describe("an episode that was left", () => {
  it("goes on there after a reload", async () => {
    const { page } = await come(`${EPISODE}#t=40`);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 40.5);
    // However long a busy machine takes to leave.
    await page.evaluate(() => {
      const sound = document.querySelector("audio");
      sound?.pause();
      if (sound) sound.currentTime = 40.6;
    });
    await page.goto(`${origin()}/`);
    await page.goto(`${origin()}${EPISODE}`);
    expect(await moment(page)).toBe(40);
  });

  it("begins anew when it was heard to its end", async () => {
    const { page } = await come(`${EPISODE}#t=40`);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 40.2);
    await page.evaluate(() => {
      const sound = document.querySelector("audio");
      if (sound) sound.currentTime = sound.duration - 0.3;
    });
    await page.waitForFunction(() => document.querySelector("audio")?.ended);
    await page.goto(`${origin()}${EPISODE}?again`);
    expect(await moment(page)).toBe(0);
  });
});

describe("an address with a moment", () => {
  it.each([
    ["#t=12.5", 12.5],
    ["?t=33", 33],
    ["?t=0:01:05", 65],
    ["#t=1:05,1:10", 65],
  ])("begins at %s", async (end, seconds) => {
    const { page } = await come(`${EPISODE}${end}`);
    expect(await moment(page)).toBe(seconds);
  });

  it("stops at the end of its range, once", async () => {
    const { page } = await come(`${EPISODE}#t=20,21`);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await pausedAfter(page, 21);
    expect(await moment(page)).toBeLessThan(22);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 22.5);
  });
});

describe("the transcript", () => {
  it("follows in a box of its own when the reader wants it, and seeks", async () => {
    const { page } = await come(`${EPISODE}#t=1`);
    await page.locator(".reading summary").click();
    await page.getByRole("button", { name: "Follow along" }).click();
    expect(await page.getByRole("button", { name: "Follow along" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    const last = page.locator(".transcript a[data-start]").last();
    const start = Number(await last.getAttribute("data-start"));
    const top = await page.evaluate(() => scrollY);
    await page.evaluate((seconds) => {
      location.hash = `#t=${seconds}`;
    }, start);
    await page.waitForFunction(() => (document.querySelector(".transcript")?.scrollTop ?? 0) > 0);
    expect(await last.getAttribute("aria-current")).toBe("true");
    expect(await page.locator(".transcript [aria-current]").count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.locator(".transcript a[data-start]").first().click();
    await playing(page, -1);
    expect(await moment(page)).toBeLessThan(start);
  });
});

describe("keys", () => {
  it("play, seek, mute and change the speed anywhere on the page", async () => {
    const { page } = await come(EPISODE);
    await page.keyboard.press("k");
    await playing(page, 0);
    await page.keyboard.press("Space");
    await pausedAfter(page, 0);
    await page.keyboard.press("l");
    expect(await moment(page)).toBeGreaterThan(30);
    await page.keyboard.press("m");
    // The controls show what the audio tells in a task of its own.
    await expect
      .poll(() => page.getByRole("button", { name: "Mute" }).getAttribute("aria-pressed"))
      .toBe("true");
    await page.keyboard.press("]");
    await expect.poll(() => page.getByRole("combobox", { name: "Speed" }).inputValue()).toBe("1.1");
  });

  it("leave the arrows to a wide table in focus, and to who selects text", async () => {
    const { page } = await come(EPISODE, { width: 400 });
    const table = page.locator("#wide");
    await page
      .locator(".prose")
      .first()
      .evaluate((prose) => {
        const cells = "<td>as wide as can be</td>".repeat(20);
        prose.innerHTML = `<p>Tides</p><table id="wide" tabindex="0"><tr>${cells}</tr></table>`;
      });
    await table.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page
      .locator(".prose p")
      .first()
      .evaluate(({ firstChild }) => {
        (document.activeElement as HTMLElement).blur();
        if (firstChild) document.getSelection()?.setBaseAndExtent(firstChild, 0, firstChild, 1);
      });
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.evaluate(() => String(document.getSelection()))).toBe("Ti");
    expect(await moment(page)).toBe(0);
  });

  it("are listed in a sheet, and can be switched off", async () => {
    const { page } = await come(EPISODE);
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await sheet.waitFor();
    expect(await sheet.isVisible()).toBe(true);
    await sheet.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    expect(await sheet.isVisible()).toBe(false);
    await page.keyboard.press("k");
    await page.keyboard.press("l");
    expect(await moment(page)).toBe(0);
  });
});

describe("audio of which nobody has said how long it is", () => {
  it("tells it when it plays; until then nothing is said of it, and the bar cannot be moved", async () => {
    const { page, complaints } = await come(EPISODE);
    await page.route("**/episodes/*", async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/ data-duration="[^"]*"/, "") });
    });
    await page.reload();
    const bar = page.getByRole("slider", { name: "Position" });
    await bar.waitFor();
    expect(await bar.isDisabled()).toBe(true);
    expect(await page.locator(".times").innerText()).toBe("0:00");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    await expect.poll(() => bar.isDisabled()).toBe(false);
    expect(await page.locator(".times").innerText()).toMatch(/^0:0\d\s*−1:\d\d$/);
    expect(complaints).toEqual([]);
  });
});

describe("audio that cannot be loaded", () => {
  it("is told in words, with a way to the file and another try", async () => {
    const { page } = await come(EPISODE);
    await page.route("**/media/**", (route) => route.fulfill({ status: 404, body: "" }));
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("The audio could not be loaded.").waitFor();
    expect(await alert.getByRole("link").getAttribute("href")).toMatch(/\/media\/the-kindest-cut-/);
    await page.unroute("**/media/**");
    await alert.getByRole("button", { name: "Try again" }).click();
    await playing(page, 0);
    expect(await alert.innerText()).toBe("");
  });
});

describe("in another site's page", () => {
  it("plays, can be steered from there, and tells what it does", async () => {
    const elsewhere = await startFramingSite(await oembedHtml(EPISODE));
    const { page, complaints } = await come(elsewhere.address);
    const hears = (type: string, after = -1) =>
      page.waitForFunction(
        ([kind, least]) =>
          (window as unknown as FramingPage).messages.some(
            ({ type, seconds }) => type === kind && seconds > Number(least),
          ),
        [type, after] as const,
      );
    const send = (message: object) =>
      page.evaluate((data) => (window as unknown as FramingPage).send(data), message);
    await hears("airdate:ready");
    await send({ type: "airdate:seek", seconds: 45 });
    await hears("airdate:timeupdate", 44.9);
    // A browser lets a frame play once somebody has touched it.
    await page.frameLocator("iframe").getByRole("button", { name: "Play", exact: true }).click();
    await hears("airdate:timeupdate", 45.2);
    await send({ type: "airdate:pause" });
    await hears("airdate:pause", 45);
    await send({ type: "airdate:seek", seconds: 60 });
    await send({ type: "airdate:play" });
    await hears("airdate:play", 59.9);
    const title = page.frameLocator("iframe").getByRole("link", { name: "The Kindest Cut" });
    expect(await title.getAttribute("target")).toBe("_top");
    // Chromium on Linux cannot share, and says so of every frame that may.
    expect(complaints.filter((complaint) => !complaint.includes("web-share"))).toEqual([]);
    await elsewhere.stop();
  });
});

describe("without JavaScript", () => {
  it("is the browser's own player", async () => {
    const { page } = await come(EPISODE, { javaScriptEnabled: false });
    expect(await page.locator("audio[controls]").isVisible()).toBe(true);
    expect(await page.locator(".deck").count()).toBe(0);
    expect(await page.locator("air-player .files a[download]").isVisible()).toBe(true);
    const height = (await page.locator("air-player").boundingBox())?.height;
    expect(height).toBeLessThan(170);
  });
});

/** What the Worker gives to sites that ask how to embed a page. */
async function oembedHtml(path: string): Promise<string> {
  const url = encodeURIComponent(`${origin()}${path}`);
  const response = await fetch(`${origin()}/oembed?url=${url}&format=json`);
  const { html } = (await response.json()) as { html: string };
  return html;
}

/** What the framing site's page has. */
interface FramingPage {
  readonly messages: readonly { readonly type: string; readonly seconds: number }[];
  send(message: object): void;
}
