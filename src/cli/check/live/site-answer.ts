import type { Finding } from "../../../feed-check/finding.ts";
import { readUpTo } from "../../../import/fetch/fetch-range.ts";
import { type Followed, reach, type Unreached } from "../../../import/fetch/follow.ts";
import type { Network } from "../../../import/fetch/network.ts";
import { CHECK_USER_AGENT } from "./ask-address.ts";

/** Asks for an address of the site; whoever needs the body reads it, otherwise it is to be closed. */
export function askSite(
  address: string,
  network: Network,
  {
    method = "GET",
    ...headers
  }: Readonly<Record<string, string>> & { readonly method?: "GET" | "HEAD" } = {},
): Promise<Followed | Unreached> {
  return reach(address, { method, headers: { "user-agent": CHECK_USER_AGENT, ...headers } }, network);
}

/** The beginning of an answer's body as text, 64 KB at most; "" when it cannot be had. */
export async function beginningOf({ answer }: Followed, network: Network): Promise<string> {
  const read = await readUpTo(64 * 1024, answer, network);
  return read instanceof Uint8Array ? Buffer.from(read).toString() : "";
}

/** A finding about the site at an address. */
export function siteFinding(
  rule: string,
  level: Finding["level"],
  [address, what, fix]: readonly [address: string, what: string, fix: string],
): Finding {
  return { level, rule: `site/${rule}`, place: `site ${address}`, what, fix };
}
