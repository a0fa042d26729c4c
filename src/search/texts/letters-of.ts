/**
 * Which letters a term has, as 32 bits: Latin ones and those of most alphabets have a bit each, further ones share them. One letter more,
 * less, or another changes two bits at most: so words that are alike are told from the rest by counting bits.
 */
export function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at++) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters >>> 0;
}
