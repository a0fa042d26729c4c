import { expect, it } from "vitest";
import { type AnsweredField, readShowAnswer } from "../../src/schemas/show-answer.ts";

it.each<[AnsweredField, string, unknown]>([
  ["title", "  My Show ", "My Show"],
  ["url", "https://pod.example//", "https://pod.example"],
  ["owner.email", "ann@pod.example", "ann@pod.example"],
  ["categories", "News > Tech News , Arts", ["News > Tech News", "Arts"]],
  ["explicit", "No", false],
  ["artwork", "../picture.png", "../picture.png"],
])("%s: %j is read", (field, written, value) => {
  expect(readShowAnswer(field, written)).toEqual({ value });
});

it.each<[AnsweredField, string, string, string]>([
  ["title", " ", "is empty", "give it, or give up with Ctrl+C"],
  ["url", "pod.example", 'is "pod.example"', "write https://pod.example"],
  ["owner.email", "ann", 'is "ann"', "write it as ann@example.com"],
  ["language", "xx", 'is "xx", which is no language', "give a two-letter code, such as en, de or pt-br"],
  [
    "categories",
    "Arts, Tech",
    'is "Tech", which is not one of Apple\'s categories',
    "use one of the 110 names in docs/vocabulary.md",
  ],
  ["explicit", "perhaps", 'is "perhaps"', "give yes or no"],
])("%s: %j is refused: it %s", (field, written, what, fix) => {
  expect(readShowAnswer(field, written)).toEqual({ what, fix });
});
