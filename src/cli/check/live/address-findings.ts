import type { Finding } from "../../../feed-check/finding.ts";
import type { Fault } from "../../../schemas/fault.ts";
import { goodAnswer, type Replies } from "./ask-address.ts";
import { isChallenge } from "./challenge.ts";
import { type LiveAddress, placeOfAddress } from "./live-address.ts";
import { REPLY_RULES } from "./reply-rules.ts";
import { statusFault } from "./status-fault.ts";
import { unreachedFindings } from "./unreached-findings.ts";
import { wayFaults } from "./way-rules.ts";

/**
 * What is wrong with an address, by what its server said. A file that apps need is an error; a link that leads nowhere is a warning. `origin`
 * is the site's.
 */
export function addressFindings(target: LiveAddress, replies: Replies, origin: string): Finding[] {
  const place = placeOfAddress(target);
  const worst = target.kind === "link" ? "warning" : "error";
  const found = replies.get ?? replies.head;
  if (!("answer" in found)) return unreachedFindings(place, worst, found);
  if (isChallenge(found.answer)) return [{ level: worst, place, ...CHALLENGE }];
  if (goodAnswer(found) === undefined) return [{ level: worst, place, ...statusFault(found.answer.status) }];
  const ways = wayFaults(target.kind, found).map((fault): Finding => {
    return { level: fault.rule === "live/login" ? worst : "warning", place, ...fault };
  });
  const sight = { target, replies, found, origin };
  const replied = REPLY_RULES.filter(({ kinds }) => kinds.includes(target.kind)).flatMap(
    ({ id, level, check }) => {
      const fault = check(sight);
      return fault === undefined ? [] : [{ level, rule: id, place, ...fault }];
    },
  );
  return [...ways, ...replied];
}

const CHALLENGE: Fault & { readonly rule: string } = {
  rule: "live/challenge",
  what: "is kept behind a page that tries whether a browser asks",
  fix: "let programs pass there: no podcast app gets through",
};
