import { createHash } from "node:crypto";

/** SHA-256 of the parts, in hex; parts are kept apart, so that moving a letter from one to the next gives another digest. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(`${Buffer.byteLength(part)}:`);
    hash.update(part);
  }
  return hash.digest("hex");
}

/** As many hex digits as an address or a validator takes: 64 bits, which nobody meets by chance. */
export function shortDigest(...parts: readonly (string | Uint8Array)[]): string {
  return shortForm(digest(...parts));
}

/** The short form of a digest that is known. */
export function shortForm(whole: string): string {
  return whole.slice(0, 16);
}
