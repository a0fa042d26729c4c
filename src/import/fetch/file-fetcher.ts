import type { Fault } from "../../schemas/fault.ts";
import { type FetchedBytes, fetchBytes } from "./fetch-bytes.ts";
import type { Network } from "./network.ts";

/**
 * Fetches the files that a feed names, at most `mostBytes` each. Shows name them by https; a host that does not answer so is asked by http,
 * for all its files from then on.
 */
export function fileFetcher(
  network: Network,
  mostBytes: number,
): (address: string) => Promise<FetchedBytes | Fault> {
  const plainHosts = new Set<string>();
  const fetch = (address: string): Promise<FetchedBytes | Fault> =>
    fetchBytes(address, { mostBytes }, network);
  return async (address) => {
    const plain = address.replace(/^https:/i, "http:");
    const host = URL.parse(address)?.host ?? "";
    if (plainHosts.has(host)) return fetch(plain);
    const secure = await fetch(address);
    if (!("what" in secure) || plain === address) return secure;
    const open = await fetch(plain);
    // What a server answers; the same whether the host was known to speak https or not.
    if ("what" in open) return secure.what.startsWith("answers") ? secure : open;
    plainHosts.add(host);
    return open;
  };
}
