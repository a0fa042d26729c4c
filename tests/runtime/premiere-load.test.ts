import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runs } from "../fuzz.ts";
import { type DevServer, startDevServer, until } from "./dev-server.ts";
import { smallShow, writeEpisode } from "./small-show.ts";
import { temporaryProject } from "./temporary-project.ts";

// Apps that all poll at once while an episode goes on air. `RUNS=10` asks 10,000 times with a validator and 2,000 times without.

const CONDITIONAL = runs(1000);
const WHOLE = runs(200);
const AT_ONCE = 16;

const show = smallShow();
const project = temporaryProject(show);
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(project.folder);
});

afterAll(async () => {
  await server?.stop();
  project.remove();
  rmSync(show, { recursive: true });
});

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
async function schedule(seconds = 8): Promise<number> {
  const before = server.printed().split("Built ").length;
  const airDate = (Math.ceil(Date.now() / 1000) + seconds) * 1000;
  writeEpisode(project.show, "premiere", { title: "The Premiere", publishedAt: airDate });
  await until("its build", () => server.printed().split("Built ").length > before);
  await ask();
  return Date.now() < airDate - 1000 ? airDate : schedule(2 * seconds);
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
    const airDate = await schedule();
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
