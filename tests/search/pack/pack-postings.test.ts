import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postingsBefore } from "../../../src/search/ask/postings.ts";
import { type PackedPostings, packPostings } from "../../../src/search/pack/pack-postings.ts";
import { isBeginning } from "../../../src/search/texts/beginnings.ts";
import { episodeTerms, FAR, FREQUENT } from "../../../src/search/texts/episode-terms.ts";
import type { SearchTexts } from "../../../src/search/texts/search-texts.ts";
import { exampleTexts } from "../example-texts.ts";

const pack = (episodes: readonly Partial<SearchTexts>[]): PackedPostings =>
  packPostings(episodes.map((texts) => episodeTerms(exampleTexts(texts))));

/** What the postings of a term say of the episodes before `end`. */
function said(packed: PackedPostings, term: string, end: number) {
  const { ordinals, fields, frequencies, placeAt } = postingsBefore(
    end,
    packed.bytesAt(packed.terms.indexOf(term)),
  );
  const places = Array.from(ordinals, (_, index) => placeAt(index));
  return {
    ordinals: [...ordinals],
    fields: [...fields],
    told: [...frequencies].filter((count) => count > 0),
    places,
  };
}

const SEA = [
  { title: "Sea" },
  { title: "Sky" },
  { tags: "sea", notes: "Sky, sea, sea" },
  { notes: `far ${"- ".repeat(FAR)} sea` },
];

describe("postings", () => {
  it("are of every term once, in order", () => {
    const packed = pack([...SEA, { title: "𠮷 b a" }]);
    expect(packed.terms).toEqual(packed.terms.toSorted());
    expect(new Set(packed.terms).size).toBe(9);
    expect([..."ab"].map((term) => packed.firstAt(packed.terms.indexOf(term)))).toEqual([4, 4]);
    expect(packed.firstAt(packed.terms.indexOf("sea"))).toBe(0);
  });

  it("say which episodes have a term, in which fields, how often, and where", () => {
    expect(said(pack(SEA), "sea", 4)).toEqual({
      ordinals: [0, 2, 3],
      fields: [1, 4 | 32 | FREQUENT, 32],
      told: [1, 2],
      places: [0, 5, undefined],
    });
  });

  it("say of an edition what they would if there were no later episodes", () => {
    for (const end of [0, 1, 2, 3])
      expect(said(pack(SEA), "sea", end)).toEqual(
        end === 0
          ? { ordinals: [], fields: [], told: [], places: [] }
          : said(pack(SEA.slice(0, end)), "sea", end),
      );
  });

  it("are none of no episodes", () => {
    expect(pack([]).terms).toEqual([]);
    expect(pack([{}]).terms).toEqual([]);
  });
});

it("whatever the episodes say, each term is where it was", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "été", "海"), { maxLength: 200 });
  const texts = fc.record({ title: words, notes: words }).map(({ title, notes }) => ({
    title: title.join(" "),
    notes: notes.join(" "),
  }));
  const property = fc.property(fc.array(texts, { maxLength: 300 }), (episodes) => {
    const packed = pack(episodes);
    for (const term of packed.terms.filter((own) => !isBeginning(own))) {
      const { ordinals, fields, told } = said(packed, term, episodes.length);
      const having = (field: "title" | "notes") =>
        episodes.map((episode) => wordsIn(episode[field]).filter((word) => word === term).length);
      const [titles, notes] = [having("title"), having("notes")];
      const expected = episodes.flatMap((_, ordinal) =>
        (titles[ordinal] ?? 0) + (notes[ordinal] ?? 0) > 0 ? [ordinal] : [],
      );
      expect(ordinals).toEqual(expected);
      const frequent = expected.filter((_, index) => ((fields[index] ?? 0) & FREQUENT) > 0);
      expect(told).toEqual(
        frequent.flatMap((at) => [titles[at] ?? 0, notes[at] ?? 0]).filter((count) => count > 0),
      );
    }
  });
  fc.assert(property, { numRuns: 20 });
});

function wordsIn(text: string): string[] {
  return text.replaceAll("été", "ete").split(" ");
}
