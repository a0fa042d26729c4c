import { gzipSync } from "node:zlib";
import { type RawAnswer, rawAnswer } from "./answer.ts";
import type { BenchOptions } from "./arguments.ts";
import { bareWorker, expectSame } from "./bare.ts";
import type { Question } from "./load.ts";
import { naiveWorker } from "./naive.ts";
import { type Pace, pacesInTurns, processorNote, ratesOf } from "./pace.ts";
import { comparedRow, type Row } from "./row.ts";
import { runAt, type Site } from "./site.ts";
import type { RunningWorkers, WorkerSpec } from "./workerd.ts";

const PATH = "/feed.xml";
/** Short rounds, many of them: what else the machine does comes in bursts. */
const SECONDS = 0.3;

/** As podcast apps ask, and as those do that cannot decompress. */
const GZIP: Question = { path: PATH, headers: { "accept-encoding": "gzip" } };
const IDENTITY: Question = { path: PATH };

/** The feed against a Worker that always gives the same answer, and against one that renders it at each request. */
export async function feedRows(site: Site, { rounds }: BenchOptions): Promise<Row[]> {
  const ours = await runAt(site, [site.airdate]);
  const origin = ours.origin("airdate");
  const whole = await rawAnswer(origin, GZIP);
  const unchanged: Question = {
    path: PATH,
    headers: { ...GZIP.headers, "if-none-match": whole.headers.etag ?? "" },
  };
  const questions = { unchanged, gzip: GZIP, identity: IDENTITY };
  const workers: WorkerSpec[] = [];
  for (const [name, question] of Object.entries(questions))
    workers.push(bareWorker(`${name}Feed`, await rawAnswer(origin, question), site.bundle.folder));
  const bare = await runAt(site, workers);
  const naive = await runAt(site, [naiveWorker(site)]);
  for (const [name, question] of Object.entries(questions))
    await expectSame(origin, bare.origin(`${name}Feed`), question);
  const paces = await pacesInTurns(subjectsOf({ ours, bare, naive, questions }), {
    rounds,
    seconds: SECONDS,
  });
  for (const server of [ours, bare, naive]) await server.stop();
  return rowsOf(paces, whole);
}

interface Contest {
  readonly ours: RunningWorkers;
  readonly bare: RunningWorkers;
  readonly naive: RunningWorkers;
  readonly questions: Readonly<Record<string, Question>>;
}

/** Ours and the bare Worker's answer to each question, then the naive Worker's feed. */
function subjectsOf({ ours, bare, naive, questions }: Contest) {
  const pairs = Object.entries(questions).flatMap(([name, question]) => {
    const status = name === "unchanged" ? 304 : 200;
    return [
      { server: ours, worker: "airdate", questions: [question], status },
      { server: bare, worker: `${name}Feed`, questions: [question], status },
    ];
  });
  // One at a time: with thousands of episodes each takes seconds.
  return [...pairs, { server: naive, worker: "naive", questions: [IDENTITY], connections: 1 }];
}

function rowsOf(paces: readonly Pace[][], whole: RawAnswer): Row[] {
  const [unchanged, bareUnchanged, gzip, bareGzip, identity, bareIdentity, naive] = paces;
  return [
    bareRow("feed, unchanged (304)", 0.9, [unchanged, bareUnchanged]),
    bareRow("feed, whole, to an app that takes gzip", 0.95, [gzip, bareGzip], codingNote(whole)),
    bareRow("feed, whole, to an app that takes no coding", 0.95, [identity, bareIdentity]),
    comparedRow({
      what: "feed, whole",
      unit: "requests/s",
      ours: ratesOf(gzip),
      baseline: { name: "podcast and marked at each request", figures: ratesOf(naive) },
      note: processorNote(gzip, naive),
    }),
  ];
}

type Pair = readonly [ours: readonly Pace[] | undefined, bare: readonly Pace[] | undefined];

function bareRow(what: string, least: number, [ours = [], bare = []]: Pair, besides = ""): Row {
  return comparedRow({
    what,
    unit: "requests/s",
    ours: ratesOf(ours),
    baseline: { name: "bare Worker", figures: ratesOf(bare) },
    must: { of: "ratio", bound: "≥", value: least },
    note: `${processorNote(ours, bare)}; ${bytesNote(ours[0])}${besides}`,
  });
}

/** How it was sent; what is sent as it is may be compressed on its way. */
function codingNote({ headers, body }: RawAnswer): string {
  const coding = headers["content-encoding"];
  if (coding !== undefined) return `, ${coding}`;
  return `, which would be ${gzipSync(body).byteLength.toLocaleString("en")} as gzip`;
}

function bytesNote(pace: Pace | undefined): string {
  const [head, body] = [pace?.headBytes ?? 0, pace?.bodyBytes ?? 0].map((bytes) => Math.round(bytes));
  return `${head} bytes of head, ${body?.toLocaleString("en")} of body`;
}
