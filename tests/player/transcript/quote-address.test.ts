import { describe, expect, it } from "vitest";
import { quoteAddress } from "../../../src/player/transcript/quote-address.ts";

const PAGE = "https://pod.example/episodes/tides";
const address = (quote: string) => decodeURIComponent(quoteAddress(PAGE, 751.9, quote).replace(PAGE, ""));

describe("the address of a quote", () => {
  it("is that of its moment, and of its words", () => {
    expect(address(" the sea  comes back ")).toBe("#t=751:~:text=the sea comes back");
  });

  it("names a long one by its first and its last words", () => {
    expect(address("one two three four five six seven eight nine ten")).toBe(
      "#t=751:~:text=one two three four,seven eight nine ten",
    );
  });

  it("names one over several lines by words that stand in one line", () => {
    expect(address("the sea\n\n12:31\n\ncomes back")).toBe("#t=751:~:text=the sea,comes back");
  });

  it("spells what would mean something else, and takes the place of another moment", () => {
    expect(quoteAddress(`${PAGE}#t=5`, 0, "ebb-tide, & flow")).toBe(
      `${PAGE}#t=0:~:text=ebb%2Dtide%2C%20%26%20flow`,
    );
  });
});
