import { type Network, PATIENT_BOUNDS } from "../import/fetch/network.ts";
import { nodeNetwork } from "../import/fetch/node-network.ts";

/** The network as a host who waits before a terminal wants it. */
export function hostNetwork(privateAddresses: "allowed" | "refused"): Network {
  return nodeNetwork({ privateAddresses, now: () => performance.now(), bounds: PATIENT_BOUNDS });
}
