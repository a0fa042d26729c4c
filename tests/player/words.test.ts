import { expect, it } from "vitest";
import { wordsIn } from "../../src/player/words.ts";

it.each(["en", "en-GB", "EN", "tlh", ""])("there are words for a page in %j", (language) => {
  expect(wordsIn(language).play).toBe("Play");
});

it("the position is said with its chapter, if there is one", () => {
  const { position } = wordsIn("en");
  expect(position("5 seconds", "1 hour", "Tides")).toBe("5 seconds of 1 hour, Tides");
  expect(position("5 seconds", "1 hour", "")).toBe("5 seconds of 1 hour");
});
