/** So many words at either end of a long quote are enough to find it. */
const END_WORDS = 4;

/** A quote of no more words is looked for as it is. */
const SHORT_WORDS = 9;

/**
 * The address of words that are said at a moment of a page: it is gone to, and browsers that can mark the words (WICG Text Fragments). A quote over
 * several lines, or a long one, is named by its first and its last words.
 */
export function quoteAddress(page: string, seconds: number, quote: string): string {
  const lines = quote
    .split(/\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  const isShort = lines.length === 1 && first.length <= SHORT_WORDS;
  const ends = isShort ? [first] : [first.slice(0, END_WORDS), last.slice(-END_WORDS)];
  const text = ends.map((words) => encoded(words.join(" "))).join(",");
  return `${page.replace(/#.*$/, "")}#t=${Math.floor(seconds)}:~:text=${text}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

/** A dash, a comma and an ampersand mean something there. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
