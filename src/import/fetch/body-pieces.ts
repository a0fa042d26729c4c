import type { Fault } from "../../schemas/fault.ts";
import type { Network, NetworkAnswer } from "./network.ts";
import { faultOfError, isPassing } from "./network-faults.ts";
import { withinTime } from "./within-time.ts";

/** Why a body ended before its end: `passing` when it may go well another time. */
export interface BrokenBody extends Fault {
  readonly passing: boolean;
}

/**
 * The body of an answer, piece by piece, in bounded time: a server that sends nothing, or so little that it would never end, is given up. Returns why it broke off,
 * or nothing at its end.
 */
export async function* bodyPieces(
  { body, close }: NetworkAnswer,
  network: Network,
): AsyncGenerator<Uint8Array, BrokenBody | undefined> {
  const { bounds } = network;
  const pieces = body[Symbol.asyncIterator]();
  let windowBegan = network.now();
  let inWindow = 0;
  try {
    for (;;) {
      const next = await withinTime(pieces.next(), bounds.stall, network);
      if (next === "late") return TOO_SLOW;
      if (next.done) return undefined;
      inWindow += next.value.byteLength;
      yield next.value;
      if (network.now() - windowBegan < bounds.window) continue;
      if (inWindow < bounds.leastBytesInWindow) return TOO_SLOW;
      windowBegan = network.now();
      inWindow = 0;
    }
  } catch (error) {
    return { ...faultOfError(error), passing: isPassing(error) };
  } finally {
    close();
  }
}

/** Said of a body that is given up. */
export const TOO_SLOW: BrokenBody = {
  what: "is sent so slowly that it would not end",
  fix: "try once more later, or download it and import the file",
  passing: false,
};
