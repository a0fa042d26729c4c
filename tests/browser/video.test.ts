import { expect, it } from "vitest";
import { moment, playing } from "./listening.ts";
import { sampleSite } from "./sample-site.ts";

// The video of an episode. Nobody asks YouTube for anything here: the test answers in its place.

const EPISODE = "/episodes/asking-well";
const ID = "fR0om_5aSkw";

const { come } = sampleSite();

it("a video is loaded once its link is pressed, plays in its place from the audio's moment, and the audio stops", async () => {
  const { page, complaints } = await come(`${EPISODE}#t=12`);
  const asked: string[] = [];
  await page.route(/youtube|googlevideo|ytimg/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Video</title>" });
  });
  await page.reload();
  await page.getByText("Plays here, loaded from YouTube").waitFor();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 12.3);
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "Watch on YouTube" }).click();
  const frame = page.locator("iframe");
  const source = new URL((await frame.getAttribute("src")) ?? "");
  expect(source.origin + source.pathname).toBe(`https://www.youtube-nocookie.com/embed/${ID}`);
  expect(source.searchParams.get("autoplay")).toBe("1");
  expect(source.searchParams.get("start")).toBe(String(Math.floor(await moment(page))));
  expect(await page.evaluate(() => document.querySelector("audio")?.paused)).toBe(true);
  expect(await frame.getAttribute("title")).toBe("Video: Asking Well");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  const box = await frame.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
  expect(box?.width).toBeGreaterThan(600);
  // The policy of the page lets it through.
  await expect.poll(() => asked).toEqual([source.href]);
  expect(complaints).toEqual([]);
});

it("the link stays a link for whoever wants a tab of its own", async () => {
  const { page } = await come(EPISODE);
  // What the browser makes of such a click is not asked for: a browser without windows has no tabs to open.
  const isLeft = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener("click", (click) => {
          resolve(!click.defaultPrevented);
          click.preventDefault();
        });
      }),
  );
  await page.getByRole("link", { name: "Watch on YouTube" }).click({ modifiers: ["Control"] });
  expect(await isLeft).toBe(true);
  expect(await page.locator("iframe").count()).toBe(0);
});

it("nothing moves when it is said where the video comes from", async () => {
  const { page } = await come(EPISODE, { width: 390 });
  const [scripted, room] = await page.evaluate(() => {
    const below = () => document.querySelector(".columns")?.getBoundingClientRect().top;
    const before = below();
    document.querySelector(".video-note")?.remove();
    return [before, below()];
  });
  expect(scripted).toBe(room);
});

it("without scripts it is a link, and nothing is said of loading", async () => {
  const { page } = await come(EPISODE, { javaScriptEnabled: false });
  expect(await page.getByRole("link", { name: "Watch on YouTube" }).getAttribute("href")).toBe(
    `https://www.youtube.com/watch?v=${ID}`,
  );
  expect(await page.getByText("loaded from YouTube").count()).toBe(0);
});

it("on a page that has come while something played it stays a link: the policy is that of the page before", async () => {
  const { page } = await come("/episodes/the-kindest-cut");
  await page
    .context()
    .route(/youtube/, (route) => route.fulfill({ contentType: "text/html", body: "there" }));
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 0);
  await page.locator("body > [role=status]").waitFor({ state: "attached" });
  await page.locator(".masthead-show").evaluate((link, to) => link.setAttribute("href", to), EPISODE);
  await page.locator(".masthead-show").click();
  await page.locator(".bar").waitFor({ state: "attached" });
  expect(await page.getByText("loaded from YouTube").count()).toBe(0);
  await page.getByRole("link", { name: "Watch on YouTube" }).click();
  await page.waitForURL(`https://www.youtube.com/watch?v=${ID}`);
});

it("a page whose player has given its audio to another episode has its helps once, and a video ends what is heard", async () => {
  const { page } = await come(EPISODE);
  await page
    .context()
    .route(/youtube/, (route) => route.fulfill({ contentType: "text/html", body: "there" }));
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await playing(page, 0);
  await page.locator(".reading summary").click();
  await page.locator(".follow-speech").waitFor();
  await page.locator("main [data-plays]").first().click();
  await page.locator(".bar").waitFor({ state: "attached" });
  await page.locator(".transcript").scrollIntoViewIfNeeded();
  await page.locator(".follow-speech").waitFor();
  for (const help of [".video-note", ".follow-speech", "main .deck"])
    expect(await page.locator(help).count(), help).toBe(1);
  await page.waitForFunction(() => document.querySelector<HTMLAudioElement>(".bar audio")?.paused === false);
  await page.getByRole("link", { name: "Watch on YouTube" }).click();
  await page.locator("iframe").waitFor();
  expect(await page.locator("iframe").count()).toBe(1);
  expect(
    await page.evaluate(() => [...document.querySelectorAll("audio")].every(({ paused }) => paused)),
  ).toBe(true);
});
