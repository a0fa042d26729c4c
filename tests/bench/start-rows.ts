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

/** What a new isolate takes: to start, and for its very first request, each less what a bare Worker takes with the same bytes. */
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
  const started = `from the start on: ${median(beyond("processorOfAll")).toFixed(0)} ms more of the processor than bare`;
  const first = comparedRow({
    what: whatOf(path),
    unit: "ms",
    ours: beyond("processorOfRequest"),
    must: { of: "figure", bound: "≤", value: 10 },
    note: `bare itself ${median(of(theirs, "processorOfRequest")).toFixed(1)} ms; ${started}`,
  });
  if (path !== ROUTES[0]) return [first];
  const start = comparedRow({
    what: "from the start of the process to the whole feed",
    unit: "ms",
    ours: of(ours, "milliseconds"),
    baseline: { name: "bare Worker", figures: of(theirs, "milliseconds") },
    must: { of: "figure", bound: "≤", value: 1000 },
  });
  return [start, first];
}

interface Start {
  /** From the start of the process to the end of the answer. */
  readonly milliseconds: number;
  readonly processorOfAll: number;
  /** Once all listened. */
  readonly processorOfRequest: number;
}

async function firstAnswer(site: Site, worker: WorkerSpec, path: string): Promise<Start> {
  const started = performance.now();
  const server = await runAt(site, [worker]);
  const before = processorTime(server.pid);
  await rawAnswer(server.origin(worker.name), questionOf(path));
  const milliseconds = performance.now() - started;
  const processorOfAll = processorTime(server.pid);
  await server.stop();
  return { milliseconds, processorOfAll, processorOfRequest: processorOfAll - before };
}

function whatOf(path: string): string {
  return `first request of an isolate: ${path}, processor time beyond bare`;
}

function questionOf(path: string): Question {
  return { path, headers: { "accept-encoding": "gzip" } };
}
