import type { NetworkAnswer } from "../../../import/fetch/network.ts";

/**
 * Whether an answer is a page that tries whether a browser asks, which no podcast app passes. Sources: Cloudflare Docs, “Detect a
 * Challenge Page response” (`cf-mitigated`); AWS WAF Developer Guide, “CAPTCHA and Challenge action behavior” (`x-amzn-waf-action`).
 */
export function isChallenge(
  { status, headers }: Pick<NetworkAnswer, "status" | "headers">,
  body = "",
): boolean {
  if (headers.get("cf-mitigated") === "challenge" || headers.has("x-amzn-waf-action")) return true;
  return (
    [403, 503].includes(status) &&
    /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/|<title>Just a moment/i.test(body)
  );
}
