/** Words and sentences that compress as prose does: each call gives the next ones. */
export interface Prose {
  readonly word: () => string;
  /** From eight to eighteen words. */
  readonly sentence: () => string;
}

/** Prose from a seed: the same seed gives the same words. */
export function proseOf(seed: number): Prose {
  const random = randomFrom(seed);
  const word = (): string => {
    // Few words are used often and many seldom, as in a language.
    const rank = Math.floor(VOCABULARY.length ** random()) - 1;
    return VOCABULARY[rank] ?? "and";
  };
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 11) }, word).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return { word, sentence };
}

/** Mulberry32: numbers from 0 to 1 that look like chance. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const COMMON =
  "the and of to a in that is it was for on with as they we at be this have from or by but what".split(" ");
const SYLLABLES = "ba ce di fo gu har kel lim mon nar per qui ros sel tan ul vor wen yar zo".split(" ");

/** The common words and some 8,000 others. */
const VOCABULARY = [
  ...COMMON,
  ...SYLLABLES.flatMap((first) =>
    SYLLABLES.flatMap((second) => SYLLABLES.map((third) => `${first}${second}${third}`)),
  ),
];
