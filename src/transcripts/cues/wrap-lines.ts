const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Text flowed into lines of at most `width` UTF-16 units, broken at spaces and line breaks. A word that is longer
 * (an address, or a sentence in a script without spaces) is broken between what readers see as characters.
 */
export function wrapLines(text: string, width: number): readonly string[] {
  return cutLines(text.replaceAll("\n", " "), width) ?? joinedWords(text, width);
}

// Where all spaces are single and no word is longer than a line, as in most texts, lines are slices. Null for the others.
function cutLines(text: string, width: number): readonly string[] | null {
  if (text === "" || text.startsWith(" ") || text.endsWith(" ") || text.includes("  ")) return null;
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    const end = text.lastIndexOf(" ", start + width);
    if (end < start) return null;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

function joinedWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(/[ \n]+/).flatMap((word) => breakWord(word, width))) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + piece.length > width) lines.push(piece);
    else lines[lines.length - 1] = `${line} ${piece}`;
  }
  return lines;
}

function breakWord(word: string, width: number): readonly string[] {
  if (word.length <= width) return word === "" ? [] : [word];
  const pieces: string[] = [];
  for (const character of charactersOf(word, width)) {
    const piece = pieces.at(-1);
    if (piece === undefined || piece.length + character.length > width) pieces.push(character);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces;
}

// A pile of combining marks that is wider than a line comes apart into code points.
function charactersOf(word: string, width: number): readonly string[] {
  return [...graphemes.segment(word)].flatMap(({ segment }) =>
    segment.length > width ? [...segment] : [segment],
  );
}
