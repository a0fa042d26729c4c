import { absoluteAddress, SECURITY_PATH } from "../catalog/addresses.ts";
import type { Show } from "../catalog/show.ts";
import { type Instant, isoInstant } from "../moments/instant.ts";

/** Whom to tell of a weakness, until the instant `expires` (RFC 9116). */
export function securityText(show: Show, expires: Instant): string {
  return [
    `Contact: mailto:${encodeURI(show.owner.email)}`,
    `Expires: ${isoInstant(expires)}`,
    `Preferred-Languages: ${show.language.slice(0, 2) === "en" ? "en" : `${show.language}, en`}`,
    `Canonical: ${absoluteAddress(show.url, SECURITY_PATH)}`,
    "",
  ].join("\n");
}
