import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { playing } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// What is heard while a listener walks through the pages of the sample show.

const EPISODE = "/episodes/the-kindest-cut";

const { come, origin } = sampleSite();

/** What the audio that was begun has gone through, as long as the window lasts. */
interface Heard {
  readonly audio: HTMLAudioElement;
  readonly events: string[];
}

/** Begins to listen, and takes note of whatever would be an interruption. */
async function listen(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 0);
  await page.locator("body > [role=status]").waitFor({ state: "attached" });
  await page.evaluate(() => {
    const audio = document.querySelector("audio");
    const heard = { audio, events: [] as string[] };
    for (const name of ["pause", "emptied", "seeking", "ended", "error"])
      audio?.addEventListener(name, () => heard.events.push(name));
    Object.assign(window, { heard });
  });
}

/** What a listener has at a page: it is the same audio, in the page or in the bar, and it was never interrupted. */
function state(page: Page) {
  return page.evaluate(() => {
    const { heard } = window as unknown as { heard: Heard };
    return {
      path: location.pathname + location.search,
      title: document.title,
      focus: document.activeElement?.textContent,
      said: document.querySelector("body > [role=status]")?.textContent,
      isInBar: document.querySelector(".bar")?.contains(heard.audio) === true,
      isOnPage: document.querySelector("main")?.contains(heard.audio) === true,
      isPlaying: !heard.audio.paused,
      events: heard.events,
    };
  });
}

async function follow(page: Page, link: string, title: string): Promise<void> {
  // Not by the pointer, which would scroll there.
  await page
    .locator(link)
    .first()
    .evaluate((found: HTMLAnchorElement) => found.click());
  await titled(page, title);
}

const titled = (page: Page, title: string) =>
  page.waitForFunction((begin) => document.title.startsWith(begin), title);

const GOING_ON = { isPlaying: true, events: [] };

it("a page to which somebody goes before the first one has all of its buttons has its own once", async () => {
  const { page, complaints } = await come("/");
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const idle = () => {
      for (const act of held) act();
    };
    Object.assign(window, { idle, requestIdleCallback: (act: () => void) => held.push(act) });
  });
  await page.goto(origin() + EPISODE);
  await listen(page);
  expect(await page.locator(".card .acts").count()).toBe(0);
  await follow(page, "nav a[href='/follow']", "Follow");
  const buttons = page.locator("main button");
  await buttons.first().waitFor();
  const before = await buttons.count();
  await page.evaluate("idle()");
  await page.waitForTimeout(300);
  expect(await buttons.count()).toBe(before);
  expect(complaints).toEqual([]);
});

describe("what plays", () => {
  it("goes on through eight pages, back and forth, with titles, focus and announcements right", async () => {
    const { page, complaints } = await come(EPISODE);
    await listen(page);
    for (const [link, title, heading] of [
      [".masthead-show", "The Feed Room", "The Feed Room"],
      ["nav a[href='/episodes']", "Episodes", "Episodes"],
      ["a[href='/seasons/2']", "Season 2", "Season 2: The Wire"],
      [".card h2 a", "How Loud Is Loud?", "How Loud Is Loud?"],
      ["a[href$='/transcript']", "Transcript: How Loud", "Transcript: How Loud Is Loud?"],
      ["nav a[href='/search']", "Search", "Search"],
      ["nav a[href='/follow']", "Follow", "Follow The Feed Room"],
    ] as const) {
      await follow(page, link, title);
      const now = await state(page);
      expect(now).toMatchObject({ focus: heading, said: now.title, isInBar: true, ...GOING_ON });
    }
    await follow(page, ".bar .now-link", "The Kindest Cut");
    expect(await state(page)).toMatchObject({ path: EPISODE, isOnPage: true, isInBar: false, ...GOING_ON });
    expect(await page.locator(".deck").count()).toBe(1);
    for (const title of ["Follow", "Search", "Transcript", "How Loud"]) {
      await page.goBack();
      await titled(page, title);
      expect(await state(page)).toMatchObject({ isInBar: true, ...GOING_ON });
    }
    await page.goForward();
    await titled(page, "Transcript");
    expect(await state(page)).toMatchObject({ path: "/episodes/how-loud-is-loud/transcript", ...GOING_ON });
    expect(complaints).toEqual([]);
  });

  it("leaves the head of each page as a load would: addresses, descriptions, linked data", async () => {
    const { page } = await come(EPISODE);
    const head = (html: Page) =>
      html.evaluate(() => [...document.head.children].map(({ outerHTML }) => outerHTML).sort());
    await listen(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    await follow(page, ".card a[href='/episodes/how-loud-is-loud']", "How Loud");
    const routed = await head(page);
    await page.reload();
    expect(routed).toEqual(await head(page));
  });

  it("can be moved and changed from the bar; its chapters and moments live again on its own page", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await follow(page, ".masthead-show", "The Feed Room");
    await page.getByRole("button", { name: "Forward 30 seconds" }).click();
    await playing(page, 30);
    expect(await page.locator(".bar .now").innerText()).toMatch(/^The Kindest Cut\s+\w/);
    await page.keyboard.press("k");
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    await page.keyboard.press("k");
    await follow(page, ".bar .now-link", "The Kindest Cut");
    await page.locator(".chapters [aria-current]").waitFor();
    await page.locator(".chapters a[data-start]").last().click();
    expect(await state(page)).toMatchObject({ path: EPISODE, isOnPage: true, isPlaying: true });
    expect(page.url()).toMatch(/#t=\d+$/);
  });

  it("stays in the bar on another episode's page, until that one is played", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    await follow(page, ".card a[href='/episodes/how-loud-is-loud']", "How Loud");
    expect(await state(page)).toMatchObject({ isInBar: true, ...GOING_ON });
    await page.locator("main").getByRole("button", { name: "Play", exact: true }).click();
    await page.locator(".bar").waitFor({ state: "detached" });
    await playing(page, 0);
    expect(await state(page)).toMatchObject({ isPlaying: false, isOnPage: false });
  });

  it("goes on when the network is gone, says so, and goes to the page when it is back", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await page.context().setOffline(true);
    await page.locator(".masthead a[href='/episodes']").click();
    const again = page.getByRole("status").getByRole("link", { name: "Try again" });
    await again.waitFor();
    expect(await state(page)).toMatchObject({ path: EPISODE, ...GOING_ON });
    await page.context().setOffline(false);
    await again.click();
    await titled(page, "Episodes");
    expect(await state(page)).toMatchObject({ path: "/episodes", isInBar: true, ...GOING_ON });
  });

  it("goes on past a page that is not there, and past a search that is sent", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await page
      .locator(".masthead a[href='/follow']")
      .evaluate((link) => link.setAttribute("href", "/nowhere"));
    await follow(page, "nav a[href='/nowhere']", "Not found");
    expect(await state(page)).toMatchObject({ path: "/nowhere", ...GOING_ON });
    await page.getByRole("searchbox").fill("tapes");
    await page.getByRole("searchbox").press("Enter");
    await titled(page, "Search: tapes");
    expect(await state(page)).toMatchObject({ path: "/search?q=tapes", ...GOING_ON });
  });

  it("does not keep a page from where it was scrolled to", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    await page.evaluate(() => scrollTo(0, 700));
    await page.waitForTimeout(100);
    await follow(page, ".card a[href='/episodes/how-loud-is-loud']", "How Loud");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await titled(page, "Episodes");
    expect(await page.evaluate(() => scrollY)).toBe(700);
  });

  it("tells whoever counts visits of each page", async () => {
    const { page } = await come(EPISODE);
    await listen(page);
    await page.evaluate(() => {
      const told: unknown[] = [];
      document.addEventListener("airdate:page", (event) =>
        told.push((event as CustomEvent).detail, location.pathname, document.title),
      );
      Object.assign(window, { told });
    });
    await follow(page, "nav a[href='/episodes']", "Episodes");
    expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
      { address: `${origin()}/episodes` },
      "/episodes",
      "Episodes · The Feed Room",
    ]);
    expect(await page.evaluate(() => history.state)).toEqual({ airdate: 1 });
  });
});

it("the page of its transcript follows what is heard, and gives links to words that are selected", async () => {
  const { page } = await come(`${EPISODE}#t=20`);
  await listen(page);
  await page
    .locator(".masthead-show")
    .evaluate((link, to) => link.setAttribute("href", to), `${EPISODE}/transcript`);
  await follow(page, ".masthead-show", "Transcript");
  await page.locator(".transcript .is-said").waitFor();
  const [start, words] = await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) },
    });
    const paragraph = [...document.querySelectorAll(".transcript p")].at(-1);
    const said = paragraph?.querySelector(":scope > span");
    const start = paragraph?.querySelector<HTMLElement>("a[data-start]")?.dataset.start;
    const text = said?.firstChild;
    if (!(text instanceof Text)) return ["", ""];
    const words = text.data.split(" ").slice(0, 2).join(" ");
    document.getSelection()?.setBaseAndExtent(text, 0, text, words.length);
    return [start, words];
  });
  await page.getByRole("button", { name: "Copy link to these words" }).click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  const copied = await page.evaluate(() => String(Reflect.get(window, "copied")));
  expect(decodeURIComponent(copied)).toBe(
    `${origin()}${EPISODE}#t=${Math.floor(Number(start))}:~:text=${words}`,
  );
  expect(await state(page)).toMatchObject({ isInBar: true, ...GOING_ON });
  await page.locator(".transcript a[data-start]").first().click();
  await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 99) < 20);
});

describe("a page is loaded as ever", () => {
  it("until somebody has listened", async () => {
    const { page } = await come(EPISODE);
    await mark(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    expect(await isMarked(page)).toBe(false);
  });

  it("when it is of a newer build and nothing is heard; while something is, its styles come with it", async () => {
    const { page } = await come(EPISODE);
    await page.route("**/episodes", async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const newer = html
        .replace(/player-[0-9a-f]+\.js/, "player-00.js")
        .replace(/(site-[0-9a-f]+\.css)/, "$1?new");
      await route.fulfill({ response, body: newer });
    });
    await listen(page);
    await mark(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    expect(await isMarked(page)).toBe(true);
    await page.waitForFunction(() => document.querySelectorAll("link[rel=stylesheet]").length === 1);
    expect(await page.locator("link[rel=stylesheet]").getAttribute("href")).toMatch(/\.css\?new$/);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await page.locator(".masthead a[href='/episodes']").click();
    await page.waitForFunction(() => !document.documentElement.hasAttribute("data-same"));
  });

  it("when its part of the script cannot be loaded", async () => {
    const { page } = await come(EPISODE);
    await page.route("**/listening-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await playing(page, 0);
    await mark(page);
    await follow(page, "nav a[href='/episodes']", "Episodes");
    expect(await isMarked(page)).toBe(false);
  });

  it.each(["/feed.xml", "/episodes/the-kindest-cut/transcript.json"])("when it is none: %s", async (path) => {
    const { page } = await come(EPISODE);
    await listen(page);
    await page
      .locator(".masthead a[href='/follow']")
      .evaluate((link, to) => link.setAttribute("href", to), path);
    await page.locator(`.masthead a[href='${path}']`).click();
    await page.waitForURL(`**${path}`);
    expect(await page.evaluate(() => "heard" in window)).toBe(false);
  });
});

it("sixty pages later the window is as light as before", async () => {
  const { page } = await come(EPISODE);
  await listen(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const walk = (count: number) =>
    page.evaluate(async (pages) => {
      const paths = [
        "/episodes",
        "/episodes/how-loud-is-loud",
        "/",
        "/episodes/the-kindest-cut",
        "/search?q=loud",
      ];
      for (let step = 0; step < pages; step++) {
        const link = document.querySelector<HTMLAnchorElement>(".masthead-show");
        const come = new Promise((resolve) =>
          document.addEventListener("airdate:page", resolve, { once: true }),
        );
        link?.setAttribute("href", paths[step % paths.length] ?? "/");
        link?.click();
        await come;
      }
    }, count);
  const weigh = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await walk(10);
  const before = await weigh();
  await walk(60);
  const after = await weigh();
  // A page that stayed would add some 800 nodes and 60 listeners each time.
  expect(after.Nodes).toBeLessThan((before.Nodes ?? 0) + 800);
  expect(after.JSEventListeners).toBeLessThan((before.JSEventListeners ?? 0) + 60);
  expect(after.JSHeapUsedSize).toBeLessThan((before.JSHeapUsedSize ?? 0) + 2 ** 20);
  expect(await state(page)).toMatchObject(GOING_ON);
});

/** Leaves something that a new page would not have. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-same"));
}
