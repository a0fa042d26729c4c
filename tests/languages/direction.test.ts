import { expect, it } from "vitest";
import { directionOf } from "../../src/languages/direction.ts";

it.each(["ar", "ar-eg", "he", "fa", "ur", "ps", "dv", "az-arab"])(
  "%s goes from right to left",
  (language) => {
    expect(directionOf(language)).toBe("rtl");
  },
);

it.each(["en", "ja", "az", "ar-latn", "tlh", "zh-hant"])("%s goes from left to right", (language) => {
  expect(directionOf(language)).toBe("ltr");
});
