import { describe, expect, it } from "vitest";
import { excerpt, type MarkedPiece, markedText } from "../../../src/search/ask/marked-text.ts";

const written = (pieces: readonly MarkedPiece[] | null) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("") ?? null;

describe("a marked text", () => {
  it.each([
    ["The Tides turn", ["tides"], "The [Tides] turn"],
    ["Café au lait", ["cafe"], "[Café] au lait"],
    ["tides", ["tides"], "[tides]"],
    ["今日は海の話", ["海の", "の話"], "今日は[海の話]"],
    ["nothing", ["tides"], "nothing"],
    ["", ["tides"], ""],
  ])("%j, searched for %j", (text, terms, expected) => {
    expect(written(markedText(text, new Set(terms)))).toBe(expected);
  });
});

describe("an excerpt", () => {
  const long = `${"before it ".repeat(40)}the tides ${"after it ".repeat(60)}end`;

  it("is what stands around the first hit, cut between words", () => {
    const text = written(excerpt(long, new Set(["tides"]))) ?? "";
    expect(text).toMatch(/^… (?:before|it) .* the \[tides\] after it .* (?:after|it) …$/);
    expect(text.length).toBeLessThan(260);
  });

  it("is the whole of a short text", () => {
    expect(written(excerpt("About tides.", new Set(["tides"])))).toBe("About [tides].");
  });

  it("is not there without a hit", () => {
    expect(excerpt(long, new Set(["gulls"]))).toBeNull();
  });

  it("is cut between characters where there are no spaces", () => {
    const text = written(excerpt(`${"𠮷".repeat(300)}、海${"𠮷".repeat(300)}`, new Set(["海𠮷"]))) ?? "";
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain("[海𠮷");
    expect(text.length).toBeLessThan(260);
  });
});
