import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { type EpisodeWords, smallShow, writeEpisode } from "./small-show.ts";
import { temporaryProject } from "./temporary-project.ts";

// A host at work: files change while `npm start` runs.

const AIRED = Date.UTC(2026, 0, 2);

const show = smallShow();
const project = temporaryProject(show);
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(project.folder);
}, 60_000);

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(show, { recursive: true });
});

const write = (slug: string, words: EpisodeWords): void => writeEpisode(project.show, slug, words);
// A server that does not answer fails the test at hand, not those after it.
const get = (path: string): Promise<Response> =>
  fetch(`${server.origin}${path}`, { signal: AbortSignal.timeout(5000) });
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const builds = (): number => server.printed().split("Built ").length - 1;

describe("an episode with an air date some seconds ahead", () => {
  it("appears to the second, everywhere at once, without another build", { timeout: 25_000 }, async () => {
    const before = builds();
    const airDate = Math.ceil(Date.now() / 1000) * 1000 + 8000;
    write("second", { title: "The Second", publishedAt: airDate, more: "number: 2" });
    await until("its build", () => builds() > before, 7000);
    const [built, feed] = [builds(), await get("/feed.xml")];
    expect(Date.now()).toBeLessThan(airDate);
    for (const path of ["/episodes/second", "/2"]) expect((await get(path)).status, path).toBe(404);
    expect(await feed.text()).not.toContain("The Second");

    await wait(airDate - Date.now());
    for (const path of ["/episodes/second", "/", "/episodes", "/feed.xml"])
      expect(await textOf(path), path).toContain("The Second");
    expect((await get("/feed.xml")).headers.get("etag")).not.toBe(feed.headers.get("etag"));
    expect(builds()).toBe(built);
  });
});

describe("a file of the show", { timeout: 20_000 }, () => {
  it("that changes is on the page a moment later", async () => {
    write("first", { title: "The Very First", publishedAt: AIRED });
    await until("the new title", async () => (await textOf("/episodes/first")).includes("The Very First"));
  });

  it("that is broken is reported with its place and its cure, while the show goes on as it was", async () => {
    write("first", { title: "A Broken One", publishedAt: AIRED, more: "explict: false" });
    await until("the Problem", () => server.printed().includes("nothing was built"));
    expect(server.printed()).toMatch(/episodes\/first\/index\.md:\d+:\d+ {2}.*explict.*explicit/);
    expect(await textOf("/episodes/first")).toContain("The Very First");
    expect((await get("/feed.xml")).status).toBe(200);
  });

  it("that was broken and is mended is served again", async () => {
    write("first", { title: "The Mended One", publishedAt: AIRED });
    await until("the mended title", async () => (await textOf("/episodes/first")).includes("The Mended One"));
  });
});
