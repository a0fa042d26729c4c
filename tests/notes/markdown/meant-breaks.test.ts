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
      "addresses of one length",
      "Ann writes about tides and moons at https://ann.example/tides/moons\nBob writes about boats and locks at https://bob.example/boats\nCy writes about gulls and terns at https://cy.example/gulls/terns",
    ],
    [
      "sentences",
      "Tides are late today.\nNobody knows why, but Bob has an idea that he keeps to himself, as ever.",
    ],
    [
      "a line before an address",
      "You can find the long version of this talk, and its slides, here:\nhttps://x.example",
    ],
    ["paragraphs without blank lines", `${"One more word. ".repeat(14)}\n${"Another word. ".repeat(12)}`],
    ["Japanese lines", "潮はなぜ遅れるのか。\n月のせいです。\nまた来週。"],
    [
      "links in Markdown",
      "[Ann](https://ann.example/somewhere/far/away/and/further)\n[Bob](https://bob.example)\n[Cy](https://cy.example)",
    ],
  ])("are %s", (_, lines) => {
    expect(hasMeantBreaks(lines)).toBe(true);
  });
});

it("are told in bounded work, however long a word is", () => {
  const long = `${"@a".repeat(500_000)}\nand a line of words that is as long as the lines of editors are.`;
  expect(hasMeantBreaks(long)).toBe(false);
});

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
      "prose that was edited after it was wrapped",
      "The moon is fifty minutes late every day, and nobody at the harbour has\never written to complain about it, except Bob. He who\nsleeps there has the time for letters, and a cousin at the almanac's office\nwho answers.",
    ],
    [
      "prose with one line that is too long",
      "The moon is fifty minutes late every day, and nobody at the harbour, where all are up early, has\never written to complain about it. Bob, who sleeps there, says that it is\nthe one thing on which he can rely, and that the others should look at the\nalmanac.",
    ],
    [
      "a line full to its end and a sentence of its own",
      "Support the show and hear every episode a day before all the others.\nSubscribe to the newsletter.",
    ],
    [
      "prose wrapped by its sense",
      "The typical use of this almanac\nis to find out when the tide will come in\nand the boats can leave.",
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
