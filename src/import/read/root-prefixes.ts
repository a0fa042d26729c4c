import { type Prefixes, splitName } from "../../feed-check/namespaces.ts";

/**
 * What the prefixes of a feed's outermost element stand for. RSS has no namespace, whatever some feeds say (`xmlns="http://backend.userland.com/rss2"`);
 * a `<feed>` is Atom, whatever its version and whether it says so.
 */
export function rootPrefixes(written: string, prefixes: Prefixes): Prefixes {
  const [own, local] = splitName(written);
  const name = local.toLowerCase();
  if (name === "feed") return (prefix) => (prefix === own ? "http://www.w3.org/2005/Atom" : prefixes(prefix));
  if (name === "rss" || name === "rdf") return (prefix) => (prefix === "" ? undefined : prefixes(prefix));
  return prefixes;
}
