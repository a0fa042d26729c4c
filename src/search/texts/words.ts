/** A word of a text: where it stands, and the term under which it is indexed. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * The words of a text in any script, in the order in which they stand. Scripts that put no space between words are cut into
 * overlapping pairs of characters, so that a word is found wherever it stands. `C++` and `C#` are not `C`, and `l’été` is `été`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, 1: unspaced, index } of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    if (unspaced === undefined) words.push(spacedWord(word, index));
    else for (const pair of pairsOf(word, index)) words.push(pair);
  }
  return words;
}

function spacedWord(written: string, at: number): Word {
  const end = at + written.length;
  if (PLAIN.test(written)) return { start: at, end, term: written.toLowerCase() };
  const word = written.replace(ELIDED, "");
  return { start: end - word.length, end, term: termOf(word) };
}

/** Most words of most texts: nothing about them is to be forgiven, and to find that out takes ten times as long. */
const PLAIN = /^[a-z\d]+$/i;

/** What French and Italian put before a word without a space: `l’`, `qu’`, `dell’`, `un’`. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|(?:[dn]e|d?a|que|su)ll|un)['’](?=..)/iu;

// Not \p{Script=…} alone: the mark of long vowels (ー) belongs to no script.
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`;
const SPACED = String.raw`[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]+`;
const WORD = new RegExp(
  String.raw`([${UNSPACED}]+)|${SPACED}(?:['’]${SPACED})*(?:\+\+|#(?![\p{L}\p{N}]))?`,
  "gv",
);

/** The same where there is nothing but ASCII: in a third of the time, and without knowing the letters of all scripts first. */
const ASCII_WORD = /([^\0-\x7f])|[a-z\d]+(?:'[a-z\d]+)*(?:\+\+|#(?![a-z\d]))?/gi;
const ASCII = /^[\0-\x7f]*$/;

// Accents are forgiven: what is left of é is e, of أ is ا. So are the vowels of Arabic and Hebrew, which few write, and the stroke that
// makes an Arabic word longer. Marks of other scripts, without which a word is another, stay.
function termOf(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(OTHERWISE, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(ARABIC_ARTICLE, "");
}

/** `المدرسة` is found as `مدرسة`; a rest of less than three letters is rarely a noun. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** Letters that Unicode does not take apart, as those write them who do not have them on their keys. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" },
  ...{ ى: "ي", ی: "ي", ة: "ه", ٱ: "ا", ک: "ك" },
};
const OTHERWISE = new RegExp(`[${Object.keys(OTHER_LETTERS).join("")}]`, "gu");

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
