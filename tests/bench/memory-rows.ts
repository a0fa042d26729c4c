import { rawAnswer } from "./answer.ts";
import { bareWorker, emptyWorker } from "./bare.ts";
import { type LoadResult, load, type Question } from "./load.ts";
import { readResidentMemory, TELLS_OF_PROCESSES, UNTOLD } from "./process-figures.ts";
import { inTurns, median } from "./rounds.ts";
import { everyRoute } from "./routes.ts";
import { comparedRow, type Row, renderFigure } from "./row.ts";
import { runAt, type Site } from "./site.ts";
import type { RunningWorkers, WorkerSpec } from "./workerd.ts";

const MB = 2 ** 20;

/** What the platform gives an isolate, in megabytes (docs/performance.md). */
const PLATFORM = 128;

/** Memory of the process: when it sends the whole feed, when every route was asked, and with no more heap than the platform gives. */
export async function memoryRows(site: Site): Promise<Row[]> {
  if (!TELLS_OF_PROCESSES) return [{ what: "memory", leftOut: UNTOLD }];
  return [await feedRow(site), ...(await routeRows(site)), await limitedRow(site)];
}

const FEED: Question = { path: "/feed.xml", headers: { "accept-encoding": "gzip" } };
const FEED_ROUNDS = 3;

/** How much a process grows by when it sends the whole feed for some time, ten at a time. */
async function feedRow(site: Site): Promise<Row> {
  const server = await runAt(site, [site.airdate]);
  const bare = bareWorker("feed", await rawAnswer(server.origin("airdate"), FEED), site.bundle.folder);
  await server.stop();
  const [ours = [], theirs = []] = await inTurns(FEED_ROUNDS, [
    () => memoryOfFeed(site, site.airdate),
    () => memoryOfFeed(site, bare),
  ]);
  const after = [ours, theirs].map((rounds) => median(rounds.map(({ whole }) => whole)).toFixed(0));
  return comparedRow({
    what: "memory: growth of the process while it sends the whole feed",
    unit: "MB",
    ours: ours.map(({ growth }) => growth),
    baseline: { name: "bare Worker", figures: theirs.map(({ growth }) => growth) },
    must: { of: "ratio", bound: "≤", value: 1 },
    note: `the process then ${after[0]} MB against ${after[1]}`,
  });
}

async function memoryOfFeed(site: Site, worker: WorkerSpec) {
  const server = await runAt(site, [worker]);
  const before = readResidentMemory(server.pid).now;
  await load(server.origin(worker.name), [FEED], { connections: 10, seconds: 1 });
  const whole = readResidentMemory(server.pid).now;
  await server.stop();
  return { whole, growth: whole - before };
}

const AT_A_TIME = 8;

/** The process with no heap limit but V8's own, at its start and after every route was asked. */
async function routeRows(site: Site): Promise<Row[]> {
  const empty = await runAt(site, [emptyWorker(site.bundle.folder)]);
  const bare = { name: "empty Worker", figures: [readResidentMemory(empty.pid).now] };
  await empty.stop();
  const server = await runAt(site, [site.airdate]);
  const start = readResidentMemory(server.pid).now;
  const answered = await askEveryRoute(site, server);
  const { now, peak } = readResidentMemory(server.pid);
  await server.stop();
  const catalog = `catalog.bin ${renderFigure(catalogMegabytes(site), "MB")}`;
  const row = (what: string, figure: number, note: string): Row =>
    comparedRow({ what: `memory: ${what}`, unit: "MB", ours: [figure], baseline: bare, note });
  return [
    row("process at its start", start, catalog),
    row(
      "process after every route, eight at a time",
      now,
      `${answered.requests} requests; at most ${peak.toFixed(0)} MB`,
    ),
  ];
}

/**
 * Whether the Worker lives with as much heap as the platform leaves it: V8 ends the process when what is in use passes the limit.
 * The catalog lies outside of the heap and counts on the platform.
 */
async function limitedRow(site: Site): Promise<Row> {
  const heap = Math.floor(PLATFORM - catalogMegabytes(site));
  const what = `memory: every route, heap limited to ${heap} MB (${PLATFORM} less the catalog)`;
  if (heap < 1) return missed(what, "the catalog alone takes more than the platform gives");
  const server = await runAt(site, [site.airdate], [`--max-heap-size=${heap}`]).catch(() => null);
  if (server === null) return missed(what, "the process ended at its start");
  const answered = await askEveryRoute(site, server).catch(() => null);
  const memory = answered && server.isAlive() ? readResidentMemory(server.pid).now : null;
  await server.stop();
  if (memory === null) return missed(what, "the process ran out of heap");
  const row = comparedRow({
    what,
    unit: "MB",
    ours: [memory],
    note: `${answered?.requests} requests answered`,
  });
  return { ...row, must: { text: "answers all", isMet: true } };
}

function missed(what: string, note: string): Row {
  return { what, unit: "MB", figure: Number.NaN, must: { text: "answers all", isMet: false }, note };
}

async function askEveryRoute(site: Site, server: RunningWorkers): Promise<LoadResult> {
  const origin = server.origin("airdate");
  const result = await load(origin, await everyRoute(origin, site), { connections: AT_A_TIME });
  const failed = [...result.statuses].filter(([status]) => status >= 500);
  if (failed.length > 0) throw new Error(`${failed[0]?.[1]} requests were answered with ${failed[0]?.[0]}`);
  return result;
}

function catalogMegabytes({ bundle }: Site): number {
  return bundle.catalogBytes / MB;
}
