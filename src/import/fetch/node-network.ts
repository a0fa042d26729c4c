import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Network, NetworkAnswer, NetworkBounds, NetworkRequest } from "./network.ts";
import { ipOfHost, isPublicIp } from "./public-addresses.ts";

/** An IP address of a host. */
interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface NodeNetworkOptions {
  /** Whether addresses of this machine and of private networks may be asked. */
  readonly privateAddresses: "allowed" | "refused";
  readonly bounds: NetworkBounds;
  readonly now: () => number;
  /** How names of hosts are looked up; by the system where it is not said. */
  readonly resolve?: (host: string) => Promise<readonly HostAddress[]>;
}

/** The code of the error with which an address that is not public is refused. */
export const PRIVATE_ADDRESS = "PRIVATE_ADDRESS";

/**
 * The network as Node has it. Which IP address is asked is decided where the connection is made, of the very addresses that were looked up:
 * a name that leads elsewhere the second time gains nothing.
 */
export function nodeNetwork(options: NodeNetworkOptions): Network {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const lookupFunction = publicLookup(options);
  return {
    ask: (request) => {
      const ip = ipOfHost(request.address);
      if (options.privateAddresses === "refused" && ip !== undefined && !isPublicIp(ip))
        return Promise.reject(refusal(ip));
      return answerTo(request, { lookup: lookupFunction, agents });
    },
    now: options.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
    bounds: options.bounds,
  };
}

function publicLookup({ privateAddresses, resolve = systemLookup }: NodeNetworkOptions): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (found) => {
        const usable =
          privateAddresses === "allowed" ? found : found.filter(({ address }) => isPublicIp(address));
        const [first] = usable;
        if (first === undefined) callback(refusal(host), "");
        else if (all) callback(null, [...usable]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ""),
    );
  };
}

function systemLookup(host: string): Promise<HostAddress[]> {
  return lookup(host, { all: true });
}

function refusal(host: string): Error {
  return Object.assign(new Error(`${host} is not public`), { code: PRIVATE_ADDRESS });
}

interface Connecting {
  readonly lookup: LookupFunction;
  readonly agents: { readonly http: http.Agent; readonly https: https.Agent };
}

function answerTo(
  { address, method, headers, signal }: NetworkRequest,
  { lookup, agents }: Connecting,
): Promise<NetworkAnswer> {
  return new Promise((resolve, reject) => {
    const isSecure = address.protocol === "https:";
    const agent = isSecure ? agents.https : agents.http;
    const options = { method, headers, signal, lookup, agent, maxHeaderSize: 64 * 1024 };
    const request = (isSecure ? https : http).request(address, options);
    request.once("response", (response) => resolve(answerOf(response)));
    // After the answer has begun its body tells the error; nobody else waits for it.
    request.on("error", reject);
    request.end();
  });
}

function answerOf(response: http.IncomingMessage): NetworkAnswer {
  return {
    status: response.statusCode ?? 0,
    headers: new Map(
      Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
    ),
    body: response,
    close: () => response.destroy(),
  };
}
