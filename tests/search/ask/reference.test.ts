import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "../../../src/search/ask/edit-distance.ts";
import { markedText } from "../../../src/search/ask/marked-text.ts";
import { wordsOf } from "../../../src/search/texts/words.ts";
import { runs } from "../../fuzz.ts";
import { exampleSearch } from "../example-search.ts";

// A search that looks at every word of every episode, against the one in shards.

/** Words that are much alike, of two scripts. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "д", "é", "海"), minLength: 1, maxLength: 8 });
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const episode = fc.record({ title: text, notes: text });
const episodes = fc.array(episode, { minLength: 1, maxLength: 12 });
const query = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

/** Of each episode up to `count` its terms. */
type Said = readonly ReadonlySet<string>[];

const termsOf = (said: string): string[] => wordsOf(said).map(({ term }) => term);
const units = (term: string): Uint16Array =>
  Uint16Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));

function isWritten(asked: string, term: string): boolean {
  return /^[a-z\d]$/.test(asked) ? term === asked : term.startsWith(asked);
}

/** The `count` terms that are nearest to a word with a typo, those that were said first before others. */
function curesOf(asked: string, said: Said, count: number): string[] {
  const most = asked.length > 3 ? Math.min(2, Math.round(asked.length / 4)) : 0;
  const all = [...new Set(said.flatMap((terms) => [...terms]))].filter((term) => !term.startsWith(asked));
  const ranked = all.map((term) => {
    const first = said.findIndex((terms) => terms.has(term));
    return { term, first, distance: editDistance(units(asked), units(term), most) };
  });
  return ranked
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.first - b.first || (a.term < b.term ? -1 : 1))
    .slice(0, count)
    .map(({ term }) => term);
}

/** The ordinals of what fits, with the terms that do. */
function reference(said: Said, asked: readonly string[]): [ordinal: number, terms: string[]][] {
  const written = (own: string) => (term: string) => isWritten(own, term);
  const forgiven = (own: string) => {
    const cures = new Set(curesOf(own, said, Math.ceil(16 / asked.length)));
    return (term: string) => isWritten(own, term) || cures.has(term);
  };
  for (const quantifier of ["every", "some"] as const) {
    for (const fits of [written, forgiven]) {
      const tests = asked.map(fits);
      const found = said.flatMap((terms, ordinal): [number, string[]][] => {
        const own = [...terms].filter((term) => tests.some((isFit) => isFit(term))).sort();
        const isFound = own.length > 0 && tests[quantifier]((isFit) => own.some(isFit));
        return isFound ? [[ordinal, own]] : [];
      });
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The terms of an episode that an answer marks. */
function markedOf(said: ReadonlySet<string> = new Set(), terms: ReadonlySet<string>): string[] {
  return [...said].filter((term) => markedText(term, terms).some(({ marked }) => marked)).sort();
}

it("whatever is said and asked, it finds what looking at every word does", async () => {
  const property = fc.asyncProperty(episodes, query, fc.nat(12), async (all, asked, hidden) => {
    const count = Math.max(1, all.length - hidden);
    const { hits, ...found } = await exampleSearch(all).find(asked, { count, most: 20 });
    const said = all.slice(0, count).map(({ title, notes }) => new Set(termsOf(`${title} ${notes}`)));
    const expected = reference(said, [...new Set(termsOf(asked))]);
    const given = hits.map(({ ordinal, terms }) => [ordinal, markedOf(said[ordinal], terms)] as const);
    expect(given.toSorted(([a], [b]) => a - b)).toEqual(expected);
    expect(found.count).toBe(expected.length);
  });
  await fc.assert(property, { numRuns: runs(400) });
});

it("whatever is still to come, it changes no rank", async () => {
  const property = fc.asyncProperty(episodes, episodes, query, async (aired, later, asked) => {
    const edition = { count: aired.length, most: 20 };
    const given = await exampleSearch([...aired, ...later]).find(asked, edition);
    expect(given).toEqual(await exampleSearch(aired).find(asked, edition));
  });
  await fc.assert(property, { numRuns: runs(200) });
});
