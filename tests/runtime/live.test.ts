import { appendFileSync, copyFileSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runs } from "../fuzz.ts";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { type EpisodeWords, smallShow, writeEpisode } from "./small-show.ts";
import { PROJECT, temporaryProject } from "./temporary-project.ts";

// A host at work: files change while `npm start` runs, of a show that lives outside of the project (EPISODES_DIR). Of shows within it,
// several-shows.test.ts.

const AIRED = Date.UTC(2026, 0, 2);

const show = smallShow();
const project = temporaryProject(show);
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(project.folder, { EPISODES_DIR: show });
});

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(show, { recursive: true });
});

const write = (slug: string, words: EpisodeWords): void => writeEpisode(show, slug, words);
// A server that does not answer fails the test at hand, not those after it.
const get = (path: string): Promise<Response> =>
  fetch(`${server.origin}${path}`, { signal: AbortSignal.timeout(60_000) });
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const builds = (): number => server.printed().split("Built ").length - 1;

/** What was answered before an air date. */
interface Scheduled {
  readonly airDate: number;
  readonly statuses: readonly number[];
  readonly feed: Response;
}

describe("an episode with an air date some seconds ahead", () => {
  it("appears to the second, everywhere at once, without another build", async () => {
    const { airDate, statuses, feed } = await schedule();
    const built = builds();
    expect(statuses).toEqual([404, 404]);
    expect(await feed.text()).not.toContain("The Second");

    await wait(airDate - Date.now());
    for (const path of ["/episodes/second", "/", "/episodes", "/feed.xml"])
      expect(await textOf(path), path).toContain("The Second");
    expect((await get("/feed.xml")).headers.get("etag")).not.toBe(feed.headers.get("etag"));
    expect(builds()).toBe(built);
  });

  /** Schedules it far enough ahead to be built and asked for before; twice as far when the machine was too busy for that. */
  async function schedule(seconds = 8): Promise<Scheduled> {
    const before = builds();
    const airDate = (Math.ceil(Date.now() / 1000) + seconds) * 1000;
    write("second", { title: "The Second", publishedAt: airDate, more: "number: 2" });
    await until("its build", () => builds() > before);
    const feed = await get("/feed.xml");
    const pages = await Promise.all(["/episodes/second", "/2"].map(get));
    if (Date.now() >= airDate) return schedule(2 * seconds);
    return { airDate, statuses: pages.map(({ status }) => status), feed };
  }
});

describe("a file of the show", () => {
  it("that changes is on the page a moment later", async () => {
    write("first", { title: "The Very First", publishedAt: AIRED });
    await until("the new title", async () => (await textOf("/episodes/first")).includes("The Very First"));
    expect(await textOf("/feed.xml")).toContain("The Very First");
  });

  it("that is broken is reported with its place and its cure, in the terminal and in the browser", async () => {
    write("first", { title: "A Broken One", publishedAt: AIRED, more: "explict: false" });
    await until("the Problem", () => server.printed().includes("nothing was built"));
    expect(server.printed()).toMatch(/\/first\/index\.md:\d+:\d+ {2}.*explict.*explicit/);
    await until("the Problem's page", async () => (await get("/feed.xml")).status === 500);
    const page = await get("/episodes/first");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await page.text()).toMatch(/explict.*explicit/);
  });

  it("that was broken and is mended is served again", async () => {
    write("first", { title: "The Mended One", publishedAt: AIRED });
    await until("the mended title", async () => (await textOf("/episodes/first")).includes("The Mended One"));
    expect(await textOf("/feed.xml")).toContain("The Mended One");
  });
});

/** Apps that all poll at once: `RUNS=25` asks 10,000 times with a validator and 2,000 times without. */
const CONDITIONAL = runs(400);
const WHOLE = runs(80);
const AT_ONCE = 16;

/** A feed as it was answered, and between which two moments. */
interface Answer {
  readonly asked: number;
  readonly answered: number;
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

async function ask(etag: string | null = null): Promise<Answer> {
  const headers = { "accept-encoding": "identity", ...(etag !== null && { "if-none-match": etag }) };
  const asked = Date.now();
  const response = await fetch(`${server.origin}/feed.xml`, { headers });
  const body = await response.text();
  return { asked, answered: Date.now(), status: response.status, etag: response.headers.get("etag"), body };
}

/** Writes an episode that goes on air when it has been built, and a little later. */
async function schedulePremiere(seconds = 8): Promise<number> {
  const before = builds();
  const airDate = (Math.ceil(Date.now() / 1000) + seconds) * 1000;
  write("premiere", { title: "The Premiere", publishedAt: airDate });
  await until("its build", () => builds() > before);
  await ask();
  return Date.now() < airDate - 1000 ? airDate : schedulePremiere(2 * seconds);
}

/** Asks until both counts are reached and the air date is well past; every sixth time without a validator. */
async function askOn(old: Answer, airDate: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  let [conditional, whole] = [0, 0];
  const isDone = () => conditional >= CONDITIONAL && whole >= WHOLE && Date.now() > airDate + 1000;
  const askInTurn = async (): Promise<void> => {
    while (!isDone()) {
      const isWhole = whole * (CONDITIONAL / WHOLE) <= conditional;
      if (isWhole) whole++;
      else conditional++;
      answers.push(await ask(isWhole ? null : old.etag));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  return answers;
}

describe("an air date under load", () => {
  it("every answer is the edition before or the one after, whole, and the right one at its moment", async () => {
    const airDate = await schedulePremiere();
    const old = await ask();
    await wait(Math.max(0, airDate - 1500 - Date.now()));
    const answers = await askOn(old, airDate);
    const after = await ask();
    expect([old.body.includes("The Premiere"), after.body.includes("The Premiere")]).toEqual([false, true]);

    const isOld = ({ status, etag, body }: Answer) =>
      etag === old.etag && (status === 304 ? body === "" : status === 200 && body === old.body);
    const isNew = ({ status, etag, body }: Answer) =>
      status === 200 && etag === after.etag && body === after.body;
    expect(answers.filter((answer) => !isOld(answer) && !isNew(answer))).toEqual([]);
    expect(answers.filter((answer) => answer.asked >= airDate && !isNew(answer))).toEqual([]);
    expect(answers.filter((answer) => answer.answered < airDate && !isOld(answer))).toEqual([]);
    expect(answers.filter(isNew).length).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThanOrEqual(CONDITIONAL + WHOLE);
  });
});

it("audio that is for the media bucket is served from where it lies, in parts", async () => {
  const file = path.join(PROJECT, "tests/compile/fixtures/chapters.mp3");
  appendFileSync(path.join(show, "show.yaml"), "media: bucket\n");
  writeEpisode(show, "heard", { title: "Heard", publishedAt: Date.UTC(2026, 0, 4), audio: "" });
  copyFileSync(file, path.join(show, "heard", "audio.mp3"));
  let audio = "";
  await until("its enclosure", async () => {
    const feed = await textOf("/feed.xml");
    audio = /<enclosure url="([^"]+\/media\/heard-[^"]+)"/.exec(feed)?.[1] ?? "";
    return audio !== "";
  });
  const bytes = readFileSync(file);
  expect(Buffer.from(await (await fetch(audio)).arrayBuffer()).equals(bytes)).toBe(true);
  const part = await fetch(audio, { headers: { range: "bytes=-100" } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(-100))).toBe(true);
  const parts = await fetch(audio, { headers: { range: "bytes=0-9,-10" } });
  expect(parts.headers.get("content-type")).toMatch(/^multipart\/byteranges/);
  expect((await parts.arrayBuffer()).byteLength).toBe(Number(parts.headers.get("content-length")));
});
