import { concurrently } from "../../../compile/concurrently.ts";
import type { Network } from "../../../import/fetch/network.ts";

/** How much is asked at once. */
export interface Manners {
  /** Of all hosts together. */
  readonly atOnce: number;
  /** Of one host. */
  readonly atOnceOfHost: number;
  /** Milliseconds between an answer of a host and the next question to it. */
  readonly pause: number;
}

/** What strangers' servers put up with from somebody who says who he is. */
export const MANNERS: Manners = { atOnce: 12, atOnceOfHost: 2, pause: 100 };

/** Works through addresses host by host, so that no host is asked for much at once; the results come in the order in which they are ready. */
export async function byHost<T extends { readonly address: string }>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  { atOnce, atOnceOfHost, pause, sleep }: Manners & Pick<Network, "sleep">,
): Promise<void> {
  const hosts = Map.groupBy(items, ({ address }) => URL.parse(address)?.host ?? "");
  const lanes = [...hosts.values()].flatMap((ofHost) => {
    const rest = ofHost[Symbol.iterator]();
    return Array.from({ length: Math.min(atOnceOfHost, ofHost.length) }, () => rest);
  });
  await concurrently(lanes, atOnce, async (rest) => {
    for (let item = rest.next(); !item.done; ) {
      await work(item.value);
      item = rest.next();
      if (!item.done) await sleep(pause);
    }
  });
}
