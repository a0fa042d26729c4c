import type { Network } from "./network.ts";
import { UNANSWERED } from "./network-faults.ts";

/** Questions of which none was answered in time, until a host is asked no more. */
const MOST_IN_VAIN = 3;

/** A network that gives up hosts which do not answer: a show may name a thousand files of one that is gone, and half a minute is waited for each. */
export function givingUp(network: Network): Network {
  const inVain = new Map<string, number>();
  return {
    ...network,
    ask: async (request) => {
      const { host } = request.address;
      const count = inVain.get(host) ?? 0;
      if (count >= MOST_IN_VAIN) throw Object.assign(new Error(`${host} is given up`), { code: UNANSWERED });
      request.signal.addEventListener("abort", () => inVain.set(host, (inVain.get(host) ?? 0) + 1));
      const answer = await network.ask(request);
      inVain.delete(host);
      return answer;
    },
  };
}
