import type { Finding } from "../../../feed-check/finding.ts";
import type { Unreached } from "../../../import/fetch/follow.ts";
import { isOfCertificate, UNANSWERED } from "../../../import/fetch/network-faults.ts";
import { PRIVATE_ADDRESS } from "../../../import/fetch/node-network.ts";
import { OUT_OF_TIME } from "./within-deadline.ts";

/** Why there is no answer, as a finding; nothing is found where the time for all answers was over. */
export function unreachedFindings(
  place: string,
  level: Finding["level"],
  { code, what, fix }: Unreached,
): Finding[] {
  return code === OUT_OF_TIME ? [] : [{ level, rule: ruleOf(code), place, what, fix }];
}

function ruleOf(code: string): string {
  if (code.startsWith("HPE_")) return "live/http";
  return RULES.get(code) ?? (isOfCertificate(code) ? "live/certificate" : "live/connection");
}

/** By the codes of `Unreached`. */
const RULES: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "live/host"],
  ["EAI_AGAIN", "live/lookup"],
  [UNANSWERED, "live/late"],
  [PRIVATE_ADDRESS, "live/private-address"],
  ["EPROTO", "live/tls"],
  ["CIRCLE", "live/redirects"],
  ["TOO_FAR", "live/redirects"],
  ["NO_ADDRESS", "live/redirect-address"],
]);
