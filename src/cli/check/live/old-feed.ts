import { absoluteAddress, FEED_PATH } from "../../../catalog/addresses.ts";
import type { Finding } from "../../../feed-check/finding.ts";
import type { Hop } from "../../../import/fetch/follow.ts";
import type { Network } from "../../../import/fetch/network.ts";
import { askSite } from "./site-answer.ts";
import { unreachedFindings } from "./unreached-findings.ts";

/** Whether the address of the feed at another host leads subscribers here, as `cutting-over.md` asks of it: for good, in one hop, by HEAD and GET. */
export async function oldFeedFindings(old: string, origin: string, network: Network): Promise<Finding[]> {
  const feed = absoluteAddress(origin, FEED_PATH);
  if (old === feed) return [];
  const place = `old feed ${old}`;
  const reply = await askSite(old, network);
  if (!("answer" in reply)) return unreachedFindings(place, "error", reply);
  reply.answer.close();
  const found = (rule: string, level: Finding["level"], what: string): Finding => {
    return {
      level,
      rule: `moved/${rule}`,
      place,
      what,
      fix: `ask the old host for a permanent redirect (301) to ${feed}`,
    };
  };
  if (reply.hops.length === 0)
    return [found("not-redirected", "error", `answers ${reply.answer.status} and leads nowhere yet`)];
  if (reply.url !== feed) return [found("elsewhere", "error", `leads to ${reply.url}`)];
  const head = await askSite(old, network, { method: "HEAD" });
  if ("answer" in head) head.answer.close();
  const isSame = "answer" in head && head.url === feed;
  return [
    ...(reply.hops.every(isPermanent)
      ? []
      : [
          found("temporary", "error", "leads here for the time being only: apps do not note the new address"),
        ]),
    ...(reply.hops.length === 1
      ? []
      : [found("hops", "warning", `leads here over ${reply.hops.length} redirects`)]),
    ...(isSame ? [] : [found("head", "warning", "leads here by GET, and not by HEAD")]),
  ];
}

function isPermanent({ status }: Hop): boolean {
  return status === 301 || status === 308;
}
