import { expect, it } from "vitest";
import { counted, type Plural } from "../../src/languages/counted.ts";

const ENGLISH: Plural = { one: "{count} episode", other: "{count} episodes" };
const POLISH: Plural = {
  one: "{count} odcinek",
  few: "{count} odcinki",
  many: "{count} odcinków",
  other: "{count} odcinka",
};

it.each([
  [0, "0 episodes"],
  [1, "1 episode"],
  [2, "2 episodes"],
  [12_345, "12,345 episodes"],
])("%d in English is %s", (count, text) => {
  expect(counted(ENGLISH, count, "en")).toBe(text);
});

it.each([
  [1, "1 odcinek"],
  [3, "3 odcinki"],
  [5, "5 odcinków"],
  [22, "22 odcinki"],
])("%d in Polish is %s", (count, text) => {
  expect(counted(POLISH, count, "pl")).toBe(text);
});

it("a form that a language has for large numbers only may be left out", () => {
  expect(counted(ENGLISH, 1_000_000, "es")).toBe("1.000.000 episodes");
});
