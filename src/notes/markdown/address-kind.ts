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
