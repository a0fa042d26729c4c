/** A word of a text: where it stands, and the term under which it is indexed. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * The words of a text in any script, in the order in which they stand. Scripts that put no space between words are cut into
 * overlapping pairs of characters, so that a word is found wherever it stands. `C++` and `C#` are not `C`.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index, groups }) =>
    groups?.unspaced === undefined
      ? [{ start: index, end: index + word.length, term: termOf(word) }]
      : pairsOf(word, index),
  );
}

// Not \p{Script=…} alone: the mark of long vowels (ー) belongs to no script.
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`;
const SPACED = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`;
const WORD = new RegExp(
  String.raw`(?<unspaced>[${UNSPACED}]+)|${SPACED}(?:['’]${SPACED})*(?:\+\+|#(?![\p{L}\p{N}]))?`,
  "gu",
);

// Accents are forgiven: what is left of é is e. Marks of other scripts, without which a word is another, stay.
function termOf(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

function pairsOf(run: string, start: number): Word[] {
  const characters = [...run];
  let at = start;
  return characters.map((character, index) => {
    const pair = `${character}${characters[index + 1] ?? ""}`;
    const word = { start: at, end: at + pair.length, term: termOf(pair) };
    at += character.length;
    return word;
  });
}
