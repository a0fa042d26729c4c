import type { Instant } from "../moments/instant.ts";

/**
 * The key of a record about an episode, made of its air date and its guid, so that a post which is made twice is one post: a TID of the AT
 * Protocol, 64 bits in base 32, of which 53 are microseconds and 10 tell clocks apart.
 */
export function recordKey(at: Instant, guid: string): string {
  let hash = 0;
  for (const character of guid) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_024_000;
  const bits = BigInt(at) * 1_024_000n + BigInt(hash);
  const digits = bits.toString(32).padStart(13, "0");
  return digits.replace(/./g, (digit) => DIGITS.charAt(Number.parseInt(digit, 32)));
}

const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
