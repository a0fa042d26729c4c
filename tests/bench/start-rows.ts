import { setTimeout as wait } from "node:timers/promises";
import { type RawAnswer, rawAnswer } from "./answer.ts";
import { bareWorker } from "./bare.ts";
import type { Question } from "./load.ts";
import { processorTime } from "./pace.ts";
import { TELLS_OF_PROCESSES, UNTOLD } from "./process-figures.ts";
import { inTurns, median } from "./rounds.ts";
import { comparedRow, type Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";
import type { WorkerSpec } from "./workerd.ts";

const ROUNDS = 3;

const ROUTES = [
  "/feed.xml",
  "/",
  "/episodes/generated-4",
  "/episodes?page=2",
  "/people",
  "/tags/generated",
  "/sitemap.xml",
  "/search?q=bababa",
  "/search?q=limnarsxl",
];

/** What a new isolate takes: to start, and then for its very first request, each less what a bare Worker takes with the same bytes. */
export async function startRows(site: Site): Promise<Row[]> {
  if (!TELLS_OF_PROCESSES) return [{ what: "first request of an isolate", leftOut: UNTOLD }];
  const server = await runAt(site, [site.airdate]);
  const answers: RawAnswer[] = [];
  for (const path of ROUTES) answers.push(await rawAnswer(server.origin("airdate"), questionOf(path)));
  await server.stop();
  const rows: Row[] = [];
  for (const [index, path] of ROUTES.entries()) {
    const answer = answers[index];
    if (answer?.status !== 200)
      rows.push({ what: whatOf(path), leftOut: `answers ${answer?.status} at this size` });
    else rows.push(...(await routeRows(site, path, answer)));
  }
  return rows;
}

async function routeRows(site: Site, path: string, answer: RawAnswer): Promise<Row[]> {
  const bare = bareWorker("bare", answer, site.bundle.folder);
  const [ours = [], theirs = []] = await inTurns(ROUNDS, [
    () => firstAnswer(site, site.airdate, path),
    () => firstAnswer(site, bare, path),
  ]);
  const of = (starts: readonly Start[], name: keyof Start): number[] => starts.map((start) => start[name]);
  const beyond = (name: keyof Start): number[] =>
    of(ours, name).map((figure, round) => figure - (of(theirs, name)[round] ?? 0));
  const first = comparedRow({
    what: whatOf(path),
    unit: "ms",
    ours: beyond("processorOfRequest"),
    must: { of: "figure", bound: "≤", value: 10 },
    note: `bare itself ${median(of(theirs, "processorOfRequest")).toFixed(1)} ms`,
  });
  if (path !== ROUTES[0]) return [first];
  const start = comparedRow({
    what: "start of an isolate, processor time beyond bare",
    unit: "ms",
    ours: beyond("processorOfStart"),
    must: { of: "figure", bound: "≤", value: 1000 },
    note: `until a PUT is refused; bare itself ${median(of(theirs, "processorOfStart")).toFixed(0)} ms`,
  });
  const process = comparedRow({
    what: "from the start of the process to the whole feed",
    unit: "ms",
    ours: of(ours, "milliseconds"),
    baseline: { name: "bare Worker", figures: of(theirs, "milliseconds") },
    must: { of: "figure", bound: "≤", value: 1000 },
  });
  return [process, start, first];
}

interface Start {
  /** From the start of the process to the end of the answer. */
  readonly milliseconds: number;
  /** What runs before any request: the platform counts it apart. */
  readonly processorOfStart: number;
  readonly processorOfRequest: number;
}

async function firstAnswer(site: Site, worker: WorkerSpec, path: string): Promise<Start> {
  const began = performance.now();
  const server = await runAt(site, [worker]);
  const origin = server.origin(worker.name);
  const before = processorTime(server.pid);
  // workerd starts an isolate for its first request; this one is refused at the door.
  await rawAnswer(origin, { path: "/" }, "PUT");
  const starting = performance.now() - began;
  const ready = await settled(server.pid);
  const asked = performance.now();
  await rawAnswer(origin, questionOf(path));
  const milliseconds = starting + performance.now() - asked;
  const done = await settled(server.pid);
  await server.stop();
  return { milliseconds, processorOfStart: ready - before, processorOfRequest: done - ready };
}

/** The processor time of a process once it does nothing for a while: a part of the work is done behind an answer's back. */
async function settled(pid: number): Promise<number> {
  for (let last = processorTime(pid); ; ) {
    await wait(QUIET_MILLISECONDS);
    const now = processorTime(pid);
    if (now - last < 0.5) return now;
    last = now;
  }
}

const QUIET_MILLISECONDS = 60;

function whatOf(path: string): string {
  return `first request of an isolate: ${path}, processor time beyond bare`;
}

function questionOf(path: string): Question {
  return { path, headers: { "accept-encoding": "gzip" } };
}
