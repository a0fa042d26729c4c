import { expect, it } from "vitest";
import { languageOf } from "../../src/languages/language-of.ts";
import { playerWords } from "../../src/languages/player-words.ts";

it.each([
  ["en", [5, "In 5 minutes"]],
  ["pl", [5, "Za 5 minut"]],
])("the build writes the numbers of what the player says in %s", (code, first) => {
  const { player } = languageOf(code);
  const { sleepMinutes, ...words } = playerWords(player);
  expect(sleepMinutes[0]).toEqual(first);
  expect(sleepMinutes.map(([minutes]) => minutes)).toEqual([5, 10, 15, 30, 45, 60]);
  expect({ ...words, sleepMinutes: player.sleepMinutes }).toEqual(player);
});
