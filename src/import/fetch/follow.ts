import type { Fault } from "../../schemas/fault.ts";
import type { Network, NetworkAnswer, NetworkRequest } from "./network.ts";
import {
  codeOfError,
  faultOfError,
  faultOfStatus,
  isPassing,
  isPassingStatus,
  UNANSWERED,
} from "./network-faults.ts";
import { withinTime } from "./within-time.ts";

/** One step on the way to an answer. */
export interface Hop {
  /** Without user and password. */
  readonly address: string;
  readonly status: number;
  readonly to: string;
  /** What is to be said of it: `leaves https`. */
  readonly remark?: string;
}

/** An answer of success, and the way to it. Its body has to be read or closed. */
export interface Followed {
  readonly url: string;
  readonly answer: NetworkAnswer;
  readonly hops: readonly Hop[];
}

/** Why there is no answer at all. */
export interface Unreached extends Fault {
  /** The code of the error that Node gives, or what is wrong with the way: `CIRCLE`, `TOO_FAR`, `NO_ADDRESS`. */
  readonly code: string;
  /** The way so far. */
  readonly hops: readonly Hop[];
}

/** What is asked, wherever it leads. */
interface Question extends Pick<NetworkRequest, "method"> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who asks: hosts that keep programs out by the name of their library let this one in. */
const USER_AGENT = "Airdate/0.2 (podcast import)";

/** Asks an address, follows its redirects (ten at most) and has patience with servers that are busy; → the answer, or why there is none. */
export async function follow(
  address: string,
  question: Question,
  network: Network,
): Promise<Followed | Fault> {
  const reached = await reach(address, question, network);
  return "what" in reached ? { what: reached.what, fix: reached.fix } : outcome(reached);
}

/** As `follow`, but gives whatever is answered at the end of the way, of any status: for who wants to judge it. */
export async function reach(
  address: string,
  question: Question,
  network: Network,
): Promise<Followed | Unreached> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  for (let next = parsedAddress(address); ; ) {
    if (!(next instanceof URL)) return { ...next, code: "NO_ADDRESS", hops };
    if (seen.has(next.href)) return { ...circle(next), hops };
    if (hops.length > MOST_HOPS) return { ...TOO_FAR, hops };
    seen.add(next.href);
    const answer = await patientAnswer(next, question, network);
    if ("what" in answer) {
      const at = hops.length === 0 ? "" : ` (at ${withoutUser(next)})`;
      return { ...answer, what: `${answer.what}${at}`, hops };
    }
    const location = answer.headers.get("location");
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
    if (!isRedirect) return { url: withoutUser(next), answer, hops };
    answer.close();
    const target = parsedAddress(location, next);
    if (target instanceof URL) hops.push(hopOf(next, answer.status, target));
    next = target;
  }
}

/** An address as evidence may keep it: without user and password. */
export function withoutUser(address: URL): string {
  const bare = new URL(address);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

const MOST_HOPS = 10;
const ASK_HOST = "ask the host for the address that it leads to";
const TOO_FAR = { code: "TOO_FAR", what: `is redirected more than ${MOST_HOPS} times`, fix: ASK_HOST };

function circle(address: URL): Fault & { readonly code: string } {
  return { code: "CIRCLE", what: `is redirected in a circle, to ${withoutUser(address)}`, fix: ASK_HOST };
}

function parsedAddress(address: string, base?: URL): URL | Fault {
  if (!URL.canParse(address, base?.href))
    return { what: `is no address: ${address.slice(0, 200)}`, fix: "give one that begins with https://" };
  const url = new URL(address, base?.href);
  url.hash = "";
  if (url.protocol === "https:" || url.protocol === "http:") return url;
  return { what: `is no address of the web: ${url.protocol}`, fix: "give one that begins with https://" };
}

/** An answer of success; of another one, what its status means. */
function outcome(followed: Followed): Followed | Fault {
  const { status } = followed.answer;
  if (status >= 200 && status < 300) return followed;
  followed.answer.close();
  const last = followed.hops.length === 0 ? "" : ` (at ${followed.url})`;
  const fault = faultOfStatus(status);
  return { what: `${fault.what}${last}`, fix: fault.fix };
}

function hopOf(from: URL, status: number, to: URL): Hop {
  const hop = { address: withoutUser(from), status, to: withoutUser(to) };
  return from.protocol === "https:" && to.protocol === "http:" ? { ...hop, remark: "leaves https" } : hop;
}

/** How often one address is asked. */
const MOST_TIMES = 4;

async function patientAnswer(
  address: URL,
  question: Question,
  network: Network,
): Promise<NetworkAnswer | Omit<Unreached, "hops">> {
  const { bounds } = network;
  for (let times = 1; ; times++) {
    const answer = await oneAnswer(address, question, network);
    const isLast = times === MOST_TIMES;
    if ("fault" in answer) {
      if (isLast || !answer.passing) return answer.fault;
      await network.sleep(bounds.backOff * 2 ** (times - 1));
      continue;
    }
    if (isLast || !isPassingStatus(answer.status)) return answer;
    const wait = retryAfter(answer) ?? bounds.backOff * 2 ** (times - 1);
    if (wait > bounds.retryAfter) return answer;
    answer.close();
    await network.sleep(wait);
  }
}

async function oneAnswer(
  address: URL,
  { method, headers = {} }: Question,
  network: Network,
): Promise<NetworkAnswer | { readonly fault: Omit<Unreached, "hops">; readonly passing: boolean }> {
  const stop = new AbortController();
  const asked = network.ask({
    address,
    method,
    headers: { "user-agent": USER_AGENT, accept: "*/*", ...headers },
    signal: stop.signal,
  });
  try {
    const answer = await withinTime(asked, network.bounds.answer, network);
    if (answer !== "late") return answer;
    stop.abort();
    throw Object.assign(new Error(`${address.host} is late`), { code: UNANSWERED });
  } catch (error) {
    return { fault: { ...faultOfError(error), code: codeOfError(error) }, passing: isPassing(error) };
  }
}

/** Milliseconds: of the header's two forms the number of seconds (RFC 9110 §10.2.3); a date is left to the back-off. */
function retryAfter({ headers }: NetworkAnswer): number | undefined {
  const written = headers.get("retry-after") ?? "";
  return /^\d{1,9}$/.test(written) ? Number(written) * 1000 : undefined;
}
