import { deflateText } from "../../bytes/deflated-text.ts";
import type { MadeUpSearch } from "../../catalog/catalog.ts";
import { episodeTerms } from "../texts/episode-terms.ts";
import { SEARCH_FIELDS, type SearchTexts } from "../texts/search-texts.ts";
import { packSearch } from "./pack-search.ts";

/** How many episodes are made up: what runs over them often enough runs as fast as it will. */
const MADE_UP_EPISODES = 200;

/** What is asked of them: a word, two, the beginning of one, and one with a typo. */
const MADE_UP_QUERIES = [1, 2, 3, 4].flatMap((number) => {
  const [word, other] = [madeUpWord(number), madeUpWord(7 * number)];
  return [word, `${word} ${other}`, word.slice(0, 4), `${word}x`];
});

/** A search in made-up episodes: those of a show cannot be read while an isolate starts. */
export function madeUpSearch(): MadeUpSearch {
  const terms = Array.from({ length: MADE_UP_EPISODES }, (_, number) => episodeTerms(textsOf(number)));
  const files = [...packSearch(terms)].map(([path, bytes]) => {
    const { deflated } = deflateText(bytes);
    return { path, deflated: btoa(String.fromCharCode(...deflated)), bytes: bytes.byteLength };
  });
  return { episodes: MADE_UP_EPISODES, queries: MADE_UP_QUERIES, files };
}

function textsOf(episode: number): SearchTexts {
  const texts = SEARCH_FIELDS.map((field, index) => {
    const words = Array.from({ length: FIELD_WORDS }, (_, at) => madeUpWord(7 * episode + index + at * at));
    return [field, words.join(" ")];
  });
  // Of each field there is one.
  return Object.fromEntries(texts) as SearchTexts;
}

const FIELD_WORDS = 8;

/** One of some hundred. */
function madeUpWord(number: number): string {
  return `made${((number % 300) + 40).toString(36)}up`;
}
