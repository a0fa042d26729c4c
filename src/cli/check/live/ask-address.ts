import { type Followed, reach, type Unreached } from "../../../import/fetch/follow.ts";
import type { Network, NetworkAnswer } from "../../../import/fetch/network.ts";
import { isPassingStatus } from "../../../import/fetch/network-faults.ts";
import type { LiveAddress, LiveKind } from "./live-address.ts";

/** What a server says of an address: to HEAD, and where that is not enough, to GET. */
export interface Replies {
  readonly head: Followed | Unreached;
  readonly get?: Followed | Unreached;
}

/** Who asks, so that the owner of a server knows. */
export const CHECK_USER_AGENT = "Airdate/0.2 (podcast check)";

/** Asks for the head of a file, and for the first byte where ranges matter; no more than the head of an answer is read. `origin` is the site's. */
export async function askAddress(
  { address, kind }: LiveAddress,
  origin: string,
  network: Network,
): Promise<Replies> {
  // Some servers say only to scripts that scripts may read it.
  const headers = { ...WHOLE, ...(SCRIPTED.has(kind) && { origin }) };
  const head = closed(await reach(address, { method: "HEAD", headers }, network));
  const isRanged = RANGED.has(kind);
  if (!mayAnswerGet(head) || (goodAnswer(head) !== undefined && !isRanged)) return { head };
  const range = isRanged ? { range: "bytes=0-0" } : {};
  return {
    head,
    get: closed(await reach(address, { method: "GET", headers: { ...headers, ...range } }, network)),
  };
}

/** The answer, if there is one, and it is one of success. */
export function goodAnswer(reply: Followed | Unreached): NetworkAnswer | undefined {
  if (!("answer" in reply)) return undefined;
  return reply.answer.status >= 200 && reply.answer.status < 300 ? reply.answer : undefined;
}

const RANGED: ReadonlySet<LiveKind> = new Set(["audio", "alternate"]);
const SCRIPTED: ReadonlySet<LiveKind> = new Set(["transcript", "chapters"]);

/** A file that is packed for the way has another length. */
const WHOLE = { "user-agent": CHECK_USER_AGENT, "accept-encoding": "identity" };

function closed<Reply extends Followed | Unreached>(reply: Reply): Reply {
  if ("answer" in reply) reply.answer.close();
  return reply;
}

/** Whether a server that answers HEAD so may still answer GET: some break off, or say of HEAD what is true of HEAD alone. */
function mayAnswerGet(head: Followed | Unreached): boolean {
  return "answer" in head ? !isPassingStatus(head.answer.status) : BREAKS_OFF.has(head.code);
}

const BREAKS_OFF = new Set(["ECONNRESET", "EPIPE"]);
