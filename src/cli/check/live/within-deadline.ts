import type { Network } from "../../../import/fetch/network.ts";

/** The code of the error of what is asked too late. */
export const OUT_OF_TIME = "OUT_OF_TIME";

/** A network that asks nothing more after `deadline`, on its own clock: all that waits then ends soon. */
export function withinDeadline(network: Network, deadline: number): Network {
  return {
    ...network,
    ask: (request) =>
      network.now() < deadline
        ? network.ask(request)
        : Promise.reject(Object.assign(new Error("the time is over"), { code: OUT_OF_TIME })),
  };
}
