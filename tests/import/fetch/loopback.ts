import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import {
  type Network,
  type NetworkAnswer,
  type NetworkBounds,
  PATIENT_BOUNDS,
} from "../../../src/import/fetch/network.ts";
import { type NodeNetworkOptions, nodeNetwork } from "../../../src/import/fetch/node-network.ts";

/** For what never ends: soon over. Where all goes well nothing is as impatient, for the machine may be busy. */
export const IMPATIENT: NetworkBounds = {
  ...PATIENT_BOUNDS,
  answer: 400,
  body: 1_500,
  stall: 400,
  window: 300,
  leastBytesInWindow: 1_000,
};

/** A network that may ask this machine, unless it is said otherwise. */
export function loopbackNetwork(options: Partial<NodeNetworkOptions> = {}): Network {
  return nodeNetwork({
    privateAddresses: "allowed",
    bounds: { ...PATIENT_BOUNDS, backOff: 5 },
    now: () => performance.now(),
    ...options,
  });
}

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => unknown;

/** A server of this machine until the tests of the file are over → its origin, without a slash. */
export async function serve(handler: Handler): Promise<string> {
  const server = http.createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An answer without a server. */
export function answer(status: number, headers: Readonly<Record<string, string>>, body = ""): NetworkAnswer {
  async function* pieces(): AsyncIterable<Uint8Array> {
    yield Buffer.from(body);
  }
  return { status, headers: new Map(Object.entries(headers)), body: pieces(), close: () => undefined };
}

/** Sends a file as good servers do: in parts, if it is still the one that is meant. */
export function sendFile(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  file: { bytes: Buffer; etag: string },
): void {
  const { bytes, etag } = file;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const isSame = request.headers["if-range"] === undefined || request.headers["if-range"] === etag;
  const headers = { etag, "accept-ranges": "bytes", "content-type": "audio/mpeg" };
  if (range === null || !isSame) {
    response.writeHead(200, { ...headers, "content-length": bytes.length });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return;
  }
  const from = Number(range[1]);
  if (from >= bytes.length) {
    response.writeHead(416, { "content-range": `bytes */${bytes.length}` }).end();
    return;
  }
  const to = Math.min(range[2] === "" ? bytes.length - 1 : Number(range[2]), bytes.length - 1);
  response.writeHead(206, {
    ...headers,
    "content-range": `bytes ${from}-${to}/${bytes.length}`,
    "content-length": to + 1 - from,
  });
  response.end(bytes.subarray(from, to + 1));
}
