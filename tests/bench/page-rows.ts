import { rawAnswer } from "./answer.ts";
import type { BenchOptions } from "./arguments.ts";
import { bareWorker, expectSame } from "./bare.ts";
import { bundledWorker } from "./bundled-worker.ts";
import type { Question } from "./load.ts";
import { naiveWorker } from "./naive.ts";
import { type Pace, pacesInTurns, processorNote, ratesOf } from "./pace.ts";
import { comparedRow, type Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";
import type { RunningWorkers, WorkerSpec } from "./workerd.ts";

/** Short rounds, many of them: what else the machine does comes in bursts. */
const SECONDS = 0.3;

/** As the edge says it for a browser. */
const CODINGS = { "accept-encoding": "gzip, br" };

interface PageKind {
  readonly what: string;
  readonly name: string;
  readonly question: Question;
}

/** Of the generated episodes every fourth has a transcript, and every second a deep dive. */
const PAGES: readonly PageKind[] = [
  { what: "home", name: "home", question: { path: "/", headers: CODINGS } },
  { what: "episode page", name: "episode", question: { path: "/episodes/generated-1", headers: CODINGS } },
  {
    what: "episode page with an hour's transcript",
    name: "transcript",
    question: { path: "/episodes/generated-4", headers: CODINGS },
  },
];

/** Pages against hono's hello, against Workers that give the same bytes, and against one that renders Markdown at each request. */
export async function pageRows(site: Site, { rounds }: BenchOptions): Promise<Row[]> {
  const ours = await runAt(site, [site.airdate]);
  const origin = ours.origin("airdate");
  const workers = [helloWorker(site.bundle.folder)];
  for (const { name, question } of PAGES)
    workers.push(bareWorker(name, await rawAnswer(origin, question), site.bundle.folder));
  const bare = await runAt(site, workers);
  const naive = await runAt(site, [naiveWorker(site)]);
  for (const { name, question } of PAGES) await expectSame(origin, bare.origin(name), question);
  const paces = await pacesInTurns(subjectsOf(ours, bare, naive), { rounds, seconds: SECONDS });
  for (const server of [ours, bare, naive]) await server.stop();
  return rowsOf(paces);
}

/** Hello, the naive Worker's page, then of each kind ours and the bare Worker's. */
function subjectsOf(ours: RunningWorkers, bare: RunningWorkers, naive: RunningWorkers) {
  const pairs = PAGES.flatMap(({ name, question }) => [
    { server: ours, worker: "airdate", questions: [question] },
    { server: bare, worker: name, questions: [question] },
  ]);
  return [
    { server: bare, worker: "hello", questions: [{ path: "/" }] },
    { server: naive, worker: "naive", questions: [{ path: "/episodes/generated-1" }] },
    ...pairs,
  ];
}

function rowsOf([hello, naive, ...pairs]: readonly Pace[][]): Row[] {
  const [home, bareHome, episode, bareEpisode, transcript, bareTranscript] = pairs;
  const helloRow = (what: string, ours: Pace[] = []): Row =>
    pageRow(what, ours, { name: "hono's hello", paces: hello, least: 0.6 });
  const bareRow = (what: string, ours: Pace[] = [], paces: Pace[] = [], least?: number): Row =>
    pageRow(what, ours, { name: "bare Worker", paces, ...(least !== undefined && { least }) });
  const [first, second, third] = PAGES.map(({ what }) => what);
  return [
    helloRow(`${first}`, home),
    bareRow(`${first}`, home, bareHome),
    helloRow(`${second}`, episode),
    bareRow(`${second}`, episode, bareEpisode),
    bareRow(`${third}`, transcript, bareTranscript, 0.6),
    pageRow(`${second}`, episode ?? [], { name: "marked at each request", paces: naive }),
  ];
}

interface Rival {
  readonly name: string;
  readonly paces: readonly Pace[] | undefined;
  readonly least?: number;
}

function pageRow(what: string, ours: readonly Pace[], { name, paces = [], least }: Rival): Row {
  const kilobytes = ((ours[0]?.bodyBytes ?? 0) / 1024).toFixed(0);
  return comparedRow({
    what: `${what} (${kilobytes} KB)`,
    unit: "requests/s",
    ours: ratesOf(ours),
    baseline: { name, figures: ratesOf(paces) },
    ...(least !== undefined && { must: { of: "ratio", bound: "≥", value: least } }),
    note: processorNote(ours, paces),
  });
}

function helloWorker(folder: string): WorkerSpec {
  return {
    name: "hello",
    modules: { "hello.js": bundledWorker("hello-worker.js", folder) },
    bindings: {},
  };
}
