import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasMeantBreaks } from "../../../src/notes/markdown/meant-breaks.ts";

/** What an editor makes of words. */
function wrapped(words: readonly string[], width: number): string {
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, last === "" ? word : `${last} ${word}`);
  }
  return lines.join("\n");
}

describe("lines that a host means", () => {
  it.each([
    ["addresses", "Ann: https://ann.example\nBob: https://bob.example/a/longer/address/than/the/first"],
    ["chapters", "00:00 Hello\n12:31 Why tides are late and what the moon has to do with it, in short"],
    ["long chapters", "(0:00) What the tides are and why they come and go as they do today\n(12:31) The end"],
    ["verses", "The tide is late,\nthe moon is full,\nand Bob sleeps."],
    ["a signature", "See you next week,\nAnn"],
    [
      "sentences of their own, one full line long",
      "Support the show and hear every episode a day before all the others.\nSubscribe to the newsletter.",
    ],
    [
      "a line before an address",
      "You can find the long version of this talk, and its slides, here:\nhttps://x.example",
    ],
    ["paragraphs without blank lines", `${"word ".repeat(40)}\n${"word ".repeat(30)}`],
    ["Japanese lines", "潮はなぜ遅れるのか。\n月のせいです。\nまた来週。"],
    [
      "links in Markdown",
      "[Ann](https://ann.example/somewhere/far/away/and/further)\n[Bob](https://bob.example)\n[Cy](https://cy.example)",
    ],
  ])("are %s", (_, lines) => {
    expect(hasMeantBreaks(lines)).toBe(true);
  });
});

it("are told in an instant, however long a word is", () => {
  const long = `${"@a".repeat(80_000)}\nand a line of words that is as long as the lines of editors are.`;
  expect(hasMeantBreaks(long)).toBe(false);
}, 60_000);

describe("lines of an editor that wraps", () => {
  it.each([
    ["one line", "Tides are late."],
    [
      "prose in two lines",
      "The moon is fifty minutes late every day, and nobody at the harbour has\never written to complain about it.",
    ],
    [
      "prose with a long address on a line of its own",
      "The moon is fifty minutes late every day, as you can read in the almanac at\nhttps://almanac.example/a/very/long/address/that/is/longer/than/any/line/of/this/paragraph\nand in the harbour master's book, which is kept in a drawer.",
    ],
    [
      "a footnote, whose mark is not seen",
      "The moon is fifty minutes late every day, and nobody at the harbour\nhas ever written to complain about it, except for Bob, who sleeps there.",
    ],
    [
      "Japanese",
      "月は毎日五十分ずつ遅れて昇りますが、港の人々は誰もそのことについて文句を言っ\nたことがありません。ボブだけは別で、彼はいつも港で眠っているからです。",
    ],
    [
      "prose with a break that Markdown knows",
      "The moon is late.  \nIt is fifty minutes late every day, and nobody at the harbour has ever\nwritten to complain about it.",
    ],
  ])("are %s", (_, lines) => {
    expect(hasMeantBreaks(lines)).toBe(false);
  });

  it("are those of prose at any width, from three lines on", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 12 });
    const prose = fc.array(word, { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(prose, fc.integer({ min: 72, max: 120 }), (words, width) => {
        expect(hasMeantBreaks(wrapped(words, width))).toBe(false);
      }),
      { seed: 8 },
    );
  });
});
