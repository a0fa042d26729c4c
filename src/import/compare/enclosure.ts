import type { Owner } from "../../feed-check/feed.ts";
import { unwrappedAddress } from "../translate/enclosure-prefixes.ts";

/** The attributes of an item's enclosure; undefined without one. */
export function enclosureOf({ children }: Owner): ReadonlyMap<string, string> | undefined {
  return children.get("enclosure")?.[0]?.attributes;
}

/** An enclosure's address, in a form in which two ways to one file are the same: without its scheme and without prefixes of statistics services. */
export function enclosureIdentity(address: string): string {
  return unwrappedAddress(address.trim()).inner.replace(/^https?:\/\//i, "");
}
