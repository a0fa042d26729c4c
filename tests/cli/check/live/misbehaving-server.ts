import type { IncomingMessage, ServerResponse } from "node:http";
import type { Network } from "../../../../src/import/fetch/network.ts";
import { loopbackNetwork, sendFile, serve } from "../../../import/fetch/loopback.ts";

/** How the server answers at an address, or the code of the error with which its host cannot be asked. */
export type Behaviour = string | ((request: IncomingMessage, response: ServerResponse) => unknown);

/** A network in which every host of https and http is one server on this machine, and no pause takes time. */
export interface World {
  readonly network: Network;
  /** What the server was asked, each `HEAD https://cdn.example/tides.mp3`. */
  readonly asked: string[];
  /** The milliseconds of each pause. */
  readonly pauses: number[];
}

/** Where an address leads is decided by `behaviourAt`; where that is undefined the server answers 404. */
export async function openWorld(behaviourAt: (address: URL) => Behaviour | undefined): Promise<World> {
  const asked: string[] = [];
  const pauses: number[] = [];
  const origin = await serve((request, response) => {
    const behaviour = behaviourAt(new URL(String(request.headers["x-address"])));
    if (typeof behaviour === "function") return behaviour(request, response);
    return response.writeHead(404).end();
  });
  const loopback = loopbackNetwork();
  const network: Network = {
    ...loopback,
    ask: (request) => {
      const { address } = request;
      asked.push(`${request.method} ${address.href}`);
      const behaviour = behaviourAt(address);
      if (typeof behaviour === "string")
        return Promise.reject(Object.assign(new Error("no"), { code: behaviour }));
      const headers = { ...request.headers, "x-address": address.href };
      return loopback.ask({
        ...request,
        address: new URL(`${address.pathname}${address.search}`, origin),
        headers,
      });
    },
    // What waits for an answer gives a signal along, and waits; what only pauses does not.
    sleep: (milliseconds, signal) => {
      if (signal !== undefined) return loopback.sleep(milliseconds, signal);
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
  return { network, asked, pauses };
}

/** Sends a file as good servers do, in parts, and with these headers besides; one that is null is left out. */
export function file(bytes: number, headers: Readonly<Record<string, string | null>> = {}): Behaviour {
  return (request, response) => {
    response.setHeader("last-modified", "Tue, 06 Jan 2026 08:00:00 GMT");
    response.setHeader("access-control-allow-origin", "*");
    sendFile(request, withHeaders(response, headers), { bytes: Buffer.alloc(bytes), etag: '"1"' });
  };
}

/** A redirect. */
export function to(location: string, status = 302): Behaviour {
  return (_, response) => response.writeHead(status, { location }).end();
}

/** An answer of a status, with a short text. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) => response.writeHead(code, headers).end("text");
}

/** Another behaviour to HEAD than to GET. */
export function toHead(head: Behaviour, get: Behaviour): Behaviour {
  return (request, response) => {
    const behaviour = request.method === "HEAD" ? head : get;
    if (typeof behaviour === "function") behaviour(request, response);
  };
}

/** Overrides what is written with the head. */
function withHeaders(
  response: ServerResponse,
  overrides: Readonly<Record<string, string | null>>,
): ServerResponse {
  const writeHead = response.writeHead.bind(response);
  const overridden = (code: number, written: Record<string, string | number> = {}): ServerResponse => {
    for (const name of Object.keys(overrides)) response.removeHeader(name);
    const all = Object.entries({ ...written, ...overrides }).filter(([, value]) => value !== null);
    return writeHead(code, Object.fromEntries(all) as Record<string, string>);
  };
  return Object.assign(response, { writeHead: overridden });
}
