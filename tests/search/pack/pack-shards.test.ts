import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openShard } from "../../../src/search/ask/open-shard.ts";
import { type PackedShards, packShards } from "../../../src/search/pack/pack-shards.ts";

/** Each term with as many bytes as it has UTF-16 units, or as many as are said. */
const packed = (terms: readonly string[], most: number, count?: number): PackedShards =>
  packShards({ terms, bytesAt: (index) => bytesOf(terms[index] ?? "", count) }, most);
const bytesOf = (term: string, count = term.length): Uint8Array =>
  new Uint8Array(count).fill(term.charCodeAt(0));

const found = ({ files }: PackedShards, term: string, kind: "whole" | "beginning") =>
  files.flatMap((file) => openShard(file).find(term, kind));

describe("shards", () => {
  it("are one for few terms, and none for none", () => {
    expect(packed(["a", "b"], 1000)).toMatchObject({ files: { length: 1 }, firsts: ["a"] });
    expect(packed([], 1000)).toEqual({ files: [], firsts: [] });
  });

  it("are no larger than they may be", () => {
    const terms = Array.from({ length: 500 }, (_, index) => `word${index}`).sort();
    const { files, firsts } = packed(terms, 1000);
    expect(Math.max(...files.map(({ byteLength }) => byteLength))).toBeLessThanOrEqual(1000);
    expect(files.length).toBeLessThan(30);
    expect(firsts).toEqual(firsts.toSorted());
  });

  it("give a term that is larger a file of its own", () => {
    const shards = packed(["a", "b", "c"], 100, 200);
    expect(shards.firsts).toEqual(["a", "b", "c"]);
    expect(found(shards, "b", "whole")).toEqual([{ term: "b", bytes: bytesOf("b", 200) }]);
  });

  it("have each term with its bytes, and those that begin with one", () => {
    const shards = packed(["sea", "sea𠮷", "seal", "seam", "set"], 40);
    const terms = (...args: [string, "whole" | "beginning"]) =>
      found(shards, ...args).map(({ term }) => term);
    expect(terms("sea", "whole")).toEqual(["sea"]);
    expect(terms("sea", "beginning").toSorted()).toEqual(["sea", "seal", "seam", "sea𠮷"].toSorted());
    expect(terms("se", "whole")).toEqual([]);
    expect(terms("seas", "beginning")).toEqual([]);
    expect(terms("zebra", "beginning")).toEqual([]);
  });
});

it("whatever the terms are, each is found with its bytes", () => {
  const words = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }));
  const property = fc.property(words, fc.integer({ min: 20, max: 300 }), (terms, most) => {
    const shards = packed(terms.toSorted(), most);
    for (const term of terms) {
      expect(found(shards, term, "whole")).toEqual([{ term, bytes: bytesOf(term) }]);
      const beginnings = found(shards, term.slice(0, 1), "beginning").map((match) => match.term);
      expect(beginnings.toSorted()).toEqual(
        terms.filter((other) => other.startsWith(term.slice(0, 1))).toSorted(),
      );
    }
  });
  fc.assert(property);
});
