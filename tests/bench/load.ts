import { connect } from "node:net";
import { answerReader } from "./answer-reader.ts";

/** A GET of a path, with headers besides Host. */
export interface Question {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadOptions {
  readonly connections: number;
  /** How long new questions are sent; without it each is sent once. */
  readonly seconds?: number;
}

/** What came of asking. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly headBytes: number;
  readonly bodyBytes: number;
  readonly statuses: ReadonlyMap<number, number>;
}

/** Asks the questions in turn over connections that stay open, the next one when an answer is whole. */
export async function load(
  origin: string,
  questions: readonly Question[],
  { connections, seconds }: LoadOptions,
): Promise<LoadResult> {
  const { host, hostname, port } = new URL(origin);
  const requests = questions.map((question) => requestBytes(host, question));
  const started = performance.now();
  const isOver = (asked: number): boolean =>
    seconds === undefined ? asked >= requests.length : performance.now() - started >= seconds * 1000;
  let asked = 0;
  const next = (): Buffer | null => (isOver(asked) ? null : (requests[asked++ % requests.length] ?? null));
  const tally = new Tally();
  const ask = () => askInTurn({ hostname, port: Number(port), next, tally });
  await Promise.all(Array.from({ length: connections }, ask));
  return { ...tally, seconds: (performance.now() - started) / 1000 };
}

/** Throws when an answer had another status. */
export function expectOnly(
  { statuses }: LoadResult,
  { path, status }: { path: string; status: number },
): void {
  const others = [...statuses.keys()].filter((code) => code !== status);
  if (others.length > 0) throw new Error(`${path} answered ${others.join(", ")} instead of ${status}`);
}

class Tally {
  requests = 0;
  headBytes = 0;
  bodyBytes = 0;
  readonly statuses = new Map<number, number>();
}

function requestBytes(host: string, { path, headers = {} }: Question): Buffer {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
}

interface Connection {
  readonly hostname: string;
  readonly port: number;
  /** The next request, null when there is none. */
  readonly next: () => Buffer | null;
  readonly tally: Tally;
}

/** One for each connection, used again and again: to make one for each piece costs more than all else of reading. */
const BUFFER_BYTES = 2 ** 18;

function askInTurn({ hostname, port, next, tally }: Connection): Promise<void> {
  return new Promise((resolve, reject) => {
    const askNext = (): void => {
      const request = next();
      if (request !== null) return void socket.write(request);
      socket.destroy();
      resolve();
    };
    const reader = answerReader(({ status, headBytes, bodyBytes }) => {
      tally.requests++;
      tally.headBytes += headBytes;
      tally.bodyBytes += bodyBytes;
      tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
      askNext();
    });
    const callback = (bytes: number, buffer: Uint8Array): boolean => {
      try {
        reader(Buffer.from(buffer.buffer, buffer.byteOffset, bytes));
      } catch (error) {
        reject(error);
        socket.destroy();
      }
      return true;
    };
    const onread = { buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES), callback };
    const socket = connect({ host: hostname, port, noDelay: true, onread });
    socket.on("connect", askNext).on("error", reject);
    socket.on("close", () => reject(new Error(`${hostname}:${port} closed a connection that was in use`)));
  });
}
