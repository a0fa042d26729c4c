import { expect, test } from "vitest";
import type { Cue } from "../../../src/transcripts/cues/cue.ts";
import { captionCards } from "../../../src/transcripts/srt/caption-cards.ts";

const layout = { lines: 2, characters: 8, prefix: "" };
const cue: Cue = { startSeconds: 10, endSeconds: 20, text: "ebb and flow are the tides" };

test("a long cue becomes several cards that share its time by their letters", () => {
  expect(captionCards(cue, layout)).toEqual([
    { startSeconds: 10, endSeconds: 16.19, lines: ["ebb and", "flow are"] },
    { startSeconds: 16.19, endSeconds: 20, lines: ["the", "tides"] },
  ]);
});

test("the name before the text takes room, not time", () => {
  const cards = captionCards({ ...cue, text: "ebb flow" }, { ...layout, lines: 1, prefix: "Ann: " });
  expect(cards).toEqual([
    { startSeconds: 10, endSeconds: 14.286, lines: ["Ann: ebb"] },
    { startSeconds: 14.286, endSeconds: 20, lines: ["flow"] },
  ]);
});

test("a card starts with its first word where words have times", () => {
  const words = ["ebb and flow", "are", "the tides"].map((text, index) => ({
    startSeconds: 10 + index,
    endSeconds: 11 + index,
    text,
  }));
  expect(captionCards({ ...cue, words }, layout).map((card) => card.startSeconds)).toEqual([10, 12]);
});

test("words that do not make up the text are not trusted", () => {
  const words = [{ startSeconds: 10, endSeconds: 11, text: "something else" }];
  expect(captionCards({ ...cue, words }, layout)[1]?.startSeconds).toBe(16.19);
});
