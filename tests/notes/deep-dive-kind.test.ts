import { expect, it } from "vitest";
import { deepDiveKind } from "../../src/notes/deep-dive-kind.ts";

it.each([
  [
    "guests",
    [
      "Guests",
      "Guest",
      "About the guest",
      "About the Guest(s)",
      "Meet the guest!",
      "Our guests",
      "👋 Meet our guests",
      "The Guest's Background",
      "1. Guests",
    ],
  ],
  [
    "primer",
    [
      "What to know first",
      "What You Should Know",
      "Before you listen",
      "Background",
      "What to Know If You're New to Python",
      "If you’re new here",
    ],
  ],
  [
    "keyPoints",
    [
      "Key points",
      "Key Points and Takeaways",
      "Main points",
      "KEY POINTS:",
      "Key takeaways",
      "The main ideas",
    ],
  ],
  ["quotes", ["Quotes", "Interesting Quotes and Stories", "Stories", "Quotes & Stories", "Funny stories"]],
  ["definitions", ["Definitions", "Key definitions and terms", "Glossary", "Terms", "Key Terms"]],
  ["resources", ["Learning resources", "Resources", "Further reading", "Links and resources", "Links"]],
  ["takeaway", ["Takeaway", "Overall takeaway", "The Takeaway", "Overall Takeaways"]],
  ["plain", ["Corrections", "The story behind the title", "Credits", "", "¿?", "A point of view"]],
] as const)("a heading names %s", (kind, headings) => {
  expect(headings.map((heading) => [heading, deepDiveKind(heading)])).toEqual(
    headings.map((heading) => [heading, kind]),
  );
});
