/** Whether a text says no more than another one: it stands in it, whole or up to where it was cut. Blanks and punctuation do not count. */
export function saysNoMore(text: string, other: string): boolean {
  return bare(other).includes(bare(text.replace(/(?:…|\.{3}|\[(?:…|\.{3})\])\s*$/, "")));
}

/** Punctuation and blanks are what tools change of a text. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}
