import { type Network, type NetworkBounds, PATIENT_BOUNDS } from "../import/fetch/network.ts";
import { nodeNetwork } from "../import/fetch/node-network.ts";

/** The network as a host who waits before a terminal wants it; `bounds` are for who asks many addresses. */
export function hostNetwork(
  privateAddresses: "allowed" | "refused",
  bounds: NetworkBounds = PATIENT_BOUNDS,
): Network {
  return nodeNetwork({ privateAddresses, now: () => performance.now(), bounds });
}
