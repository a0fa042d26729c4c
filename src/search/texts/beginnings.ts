/**
 * The short beginnings of a term under which it is packed besides: a beginning of two letters, or of one letter that is none of ASCII's, has
 * so many terms in a large show that to read each takes too long. A single letter of ASCII is no beginning: almost everything has it.
 */
export function beginningsOf(term: string): string[] {
  return [term.slice(0, 1), term.slice(0, 2)]
    .filter((beginning) => isShort(beginning) && beginning.length < term.length && beginning.isWellFormed())
    .map(beginningTerm);
}

/** Whether all terms that begin with a word are found under the word's beginning. */
export function isShort(word: string): boolean {
  return word.length === 2 || (word.length === 1 && !/[a-z\d]/.test(word));
}

/** What a beginning is packed as. No word holds the mark at its end. */
export function beginningTerm(beginning: string): string {
  return `${beginning}${MARK}`;
}

/** Whether a term stands for what begins with it. */
export function isBeginning(term: string): boolean {
  return term.endsWith(MARK);
}

const MARK = "*";
