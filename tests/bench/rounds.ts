import { get } from "node:http";
import autocannon from "autocannon";

/** Something to ask again and again. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

export interface Measured {
  readonly name: string;
  /** Of each round. */
  readonly requestsPerSecond: readonly number[];
  /** Median of single requests, one after another. */
  readonly firstByteMilliseconds: number;
}

/** Measures the subjects in turns, so that what else the machine does hits all of them. */
export async function measure(
  subjects: readonly Subject[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Measured[]> {
  const rates = subjects.map((): number[] => []);
  const firstBytes: number[] = [];
  for (const subject of subjects) firstBytes.push(await firstByte(subject));
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries())
      rates[index]?.push(await requestsPerSecond(subject, seconds));
  }
  return subjects.map(({ name }, index) => ({
    name,
    requestsPerSecond: rates[index] ?? [],
    firstByteMilliseconds: firstBytes[index] ?? 0,
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? Number.NaN;
}

async function requestsPerSecond({ name, url, headers, status }: Subject, duration: number): Promise<number> {
  const result = await autocannon({ url, connections: 10, duration, ...(headers && { headers }) });
  const others = Object.keys(result.statusCodeStats).filter((code) => code !== String(status));
  if (result.errors > 0 || others.length > 0)
    throw new Error(`${name}: ${result.errors} errors, also answered ${others.join(", ")}`);
  return result.requests.total / result.duration;
}

async function firstByte(subject: Subject): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < 30; request++) times.push(await timeToHeaders(subject));
  // The first ones find an isolate that is not warm.
  return median(times.slice(10));
}

/** Milliseconds from the request to the head of its answer. */
export function timeToHeaders({ url, headers = {} }: Pick<Subject, "url" | "headers">): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const time = performance.now() - started;
      response.resume().on("end", () => resolve(time));
    }).on("error", reject);
  });
}
