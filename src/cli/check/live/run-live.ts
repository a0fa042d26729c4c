import path from "node:path";
import type { Given } from "../../../arguments/given.ts";
import type { Finding } from "../../../feed-check/finding.ts";
import { type NetworkBounds, PATIENT_BOUNDS } from "../../../import/fetch/network.ts";
import { hostNetwork } from "../../host-network.ts";
import type { Workplace } from "../../workplace.ts";
import { checkLive } from "./check-live.ts";
import type { Editions } from "./collect-addresses.ts";
import { openGoodAnswers } from "./good-answers.ts";

/** How a host wants the network to be asked. */
export interface LiveRequest {
  /** Whether what was good lately is asked again. */
  readonly kept: "used" | "asked anew";
  readonly privateAddresses: "allowed" | "refused";
  /** The address of the feed at another host. */
  readonly old?: string;
}

export function liveRequestOf(options: Given["options"]): LiveRequest {
  const { against } = options;
  return {
    kept: options.fresh ? "asked anew" : "used",
    privateAddresses: options["allow-private"] ? "allowed" : "refused",
    ...(typeof against === "string" && /^https?:/i.test(against) && { old: against }),
  };
}

/** Asks the network about a show, and says on a terminal how far it is. */
export async function runLive(
  editions: Editions,
  request: LiveRequest,
  workplace: Workplace,
): Promise<Finding[]> {
  const file = path.join(workplace.project, ".airdate", "live", "good.json");
  const good = await openGoodAnswers(file, workplace.now, request.kept);
  const findings = await checkLive(editions, {
    network: hostNetwork(request.privateAddresses, CHECK_BOUNDS),
    good,
    ...(request.old !== undefined && { old: request.old }),
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return findings;
}

/** What apps wait for: a show may name a thousand addresses. */
const CHECK_BOUNDS: NetworkBounds = { ...PATIENT_BOUNDS, answer: 15_000, body: 120_000, retryAfter: 20_000 };

function showProgress(done: number, all: number): void {
  process.stderr.write(`\rasked ${done} of ${all}\x1b[K`);
}
