import { beginningsOf } from "./beginnings.ts";
import { SEARCH_FIELDS, type SearchField, type SearchTexts } from "./search-texts.ts";
import { wordsOf } from "./words.ts";

/**
 * The terms of one episode, as the build keeps them with it: JSON, as long as its texts. It depends on the texts alone, so that a
 * build in which another episode changed reads no text of this one.
 */
export interface EpisodeTerms {
  /** In the order in which they were found, and their beginnings (see `beginningsOf`); one space between two, for no term holds one. */
  readonly terms: string;
  /**
   * Of each term in turn: the fields that it is in, a bit each as `SEARCH_FIELDS` counts them; with `FREQUENT` among them how often it is in
   * each of these; and its place.
   */
  readonly facts: readonly number[];
  /** How many different terms each field has, beginnings apart. */
  readonly lengths: readonly number[];
}

/** Among the bits of a term's fields: it is more than once in one of them. */
export const FREQUENT = 0x80;

/** The texts of which an answer shows a passage, the first one that holds something that was asked for. */
export const PASSAGES = ["summary", "notes", "deepDive"] as const satisfies readonly SearchField[];

/** A place that is no nearer to the beginning of its text than this is not told. */
export const FAR = 0xffff;

/** The terms of an episode's texts. The place of a term is where it stands first in the first of `PASSAGES` that has it, in characters. */
export function episodeTerms(texts: SearchTexts): EpisodeTerms {
  const found = new Map<string, TermFacts>();
  const lengths = SEARCH_FIELDS.map((field, number) => addField(found, texts[field], number));
  return {
    terms: [...found.keys()].join(" "),
    facts: Array.from(found.values(), factsOf).flat(),
    lengths,
  };
}

interface TermFacts {
  /** By the number of the field; 0 where it is not. */
  readonly frequencies: number[];
  place: number | null;
}

function addField(found: Map<string, TermFacts>, text: string, field: number): number {
  let length = 0;
  for (const { term, start } of wordsOf(text)) {
    if (addMention(found, term, field, start)) length++;
    for (const beginning of beginningsOf(term)) addMention(found, beginning, field, start);
  }
  return length;
}

/** Adds a mention of a term → whether it is the first one in its field. */
function addMention(found: Map<string, TermFacts>, term: string, field: number, start: number): boolean {
  const facts = found.get(term) ?? { frequencies: SEARCH_FIELDS.map(() => 0), place: null };
  found.set(term, facts);
  const before = facts.frequencies[field] ?? 0;
  facts.frequencies[field] = before + 1;
  if (PASSAGE_NUMBERS.has(field)) facts.place ??= Math.min(start, FAR);
  return before === 0;
}

const PASSAGE_NUMBERS: ReadonlySet<number> = new Set(PASSAGES.map((field) => SEARCH_FIELDS.indexOf(field)));

function factsOf({ frequencies, place }: TermFacts): number[] {
  const fields = frequencies.reduce((bits, frequency, field) => bits | (frequency > 0 ? 1 << field : 0), 0);
  const told = frequencies.filter((frequency) => frequency > 0);
  const isFrequent = told.some((frequency) => frequency > 1);
  return [...(isFrequent ? [fields | FREQUENT, ...told] : [fields]), place ?? 0];
}
