import { expectOnly, load, type Question } from "./load.ts";
import { readProcessorMilliseconds, TELLS_OF_PROCESSES } from "./process-figures.ts";
import { inTurns, median } from "./rounds.ts";
import type { RunningWorkers } from "./workerd.ts";

/** A Worker to ask, and what: the questions in turn. */
export interface Subject {
  readonly server: RunningWorkers;
  readonly worker: string;
  readonly questions: readonly Question[];
  readonly status?: number;
  readonly connections?: number;
}

/** What a Worker did in one round. */
export interface Pace {
  readonly requestsPerSecond: number;
  /** Of its process, for each request; NaN where the system does not tell. */
  readonly processorMilliseconds: number;
  /** What asking took of ours: it must be much less, or it would hide what answering takes. */
  readonly askingMilliseconds: number;
  readonly headBytes: number;
  readonly bodyBytes: number;
}

/** Enough to keep workerd, which has one thread for a Worker, at work. */
const CONNECTIONS = 10;

/** Asks a Worker for some time, or each question once. */
export async function paceOf(subject: Subject, seconds?: number): Promise<Pace> {
  const { server, worker, questions, status = 200, connections = CONNECTIONS } = subject;
  const before = processorTime(server.pid);
  const asking = process.cpuUsage();
  const options = { connections, ...(seconds !== undefined && { seconds }) };
  const result = await load(server.origin(worker), questions, options);
  const { user, system } = process.cpuUsage(asking);
  expectOnly(result, { path: questions[0]?.path ?? "", status });
  return {
    requestsPerSecond: result.requests / result.seconds,
    processorMilliseconds: (processorTime(server.pid) - before) / result.requests,
    askingMilliseconds: (user + system) / 1000 / result.requests,
    headBytes: result.headBytes / result.requests,
    bodyBytes: result.bodyBytes / result.requests,
  };
}

/** Asks some Workers in turns, after each was warm → for each its rounds. */
export async function pacesInTurns(
  subjects: readonly Subject[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Pace[][]> {
  for (const subject of subjects) await paceOf(subject, seconds / 2);
  return inTurns(
    rounds,
    subjects.map((subject) => () => paceOf(subject, seconds)),
  );
}

export function ratesOf(paces: readonly Pace[] = []): number[] {
  return paces.map(({ requestsPerSecond }) => requestsPerSecond);
}

export function processorTimesOf(paces: readonly Pace[] = []): number[] {
  return paces.map(({ processorMilliseconds }) => processorMilliseconds);
}

/** What both need of the processor, which says more than rates where other programs run besides. */
export function processorNote(ours: readonly Pace[] = [], theirs: readonly Pace[] = []): string {
  const [our, their] = [ours, theirs].map((paces) => median(processorTimesOf(paces)).toFixed(3));
  const asking = median(theirs.map(({ askingMilliseconds }) => askingMilliseconds)).toFixed(3);
  return `processor ${our} ms against ${their} (asking: ${asking})`;
}

export function processorTime(pid: number): number {
  return TELLS_OF_PROCESSES ? readProcessorMilliseconds(pid) : Number.NaN;
}
