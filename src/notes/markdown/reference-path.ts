/** A relative reference in its two parts: the file it names, decoded, and the `?…#…` after it. */
export function referencePath(reference: string): { readonly path: string; readonly suffix: string } {
  const end = reference.search(/[?#]/);
  const path = end === -1 ? reference : reference.slice(0, end);
  return { path: decoded(path), suffix: end === -1 ? "" : reference.slice(end) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * An address as a browser understands it (WHATWG URL §4.4): without tabs, line ends and outer spaces, backslashes
 * before any query as slashes, and one that only leaves out its scheme (`//other.example`) as https.
 */
export function plainAddress(address: string): string {
  const trimmed = address.replace(/[\t\n\r]/g, "").trim();
  const slashed = trimmed.replace(/^[^?#]*/, (path) => path.replaceAll("\\", "/"));
  return slashed.startsWith("//") ? `https:${slashed}` : slashed;
}

/** Where an address leads: into this document, this site, another site, a mailbox, a file beside the notes, or nowhere. */
export type AddressKind = "anchor" | "site" | "external" | "mail" | "relative" | "refused";

/**
 * Tells where an address leads. A colon before the first `/`, `?` or `#` ends a scheme, whatever stands
 * before it: only http, https and mailto pass (RFC 3986 §4.2 forbids such a colon in relative references).
 */
export function addressKind(address: string): AddressKind {
  if (address === "") return "refused";
  if (address.startsWith("#")) return "anchor";
  if (address.startsWith("/") || address.startsWith("?")) return "site";
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return "relative";
  if (scheme === "mailto") return "mail";
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? "external" : "refused";
}
