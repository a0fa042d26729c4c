/** The first letters of a text that was UTF-8 and was read as Latin-1 or Windows-1252; undefined when there are none. */
export function damagedLetters(text: string): string | undefined {
  return DAMAGED.exec(text)?.[0];
}

const DAMAGED = /Ã[\u0080-\u00BF]|Ã[ƒ†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.|Â[\u00A0-\u00BF]|\uFFFD/;
