import { describe, expect, it } from "vitest";
import { groupedRemarks, remarkLines } from "../../../src/import/proof/grouped-remarks.ts";

const cover = (number: number) => ({
  place: `item ${number} “Tides ${number}”`,
  what: `its cover is written with https:// now: http://old.example/${number}.jpg`,
});

describe("remarks on many items", () => {
  it("are one line where they say the same but for addresses, quoted words and numbers", () => {
    const cut = { place: "item 2 “Tides 2”", what: "the keyword “sea, and more” was cut" };
    const remarks = [cover(1), cut, cover(2), { ...cut, what: "the keyword “x” was cut" }, cover(3)];
    expect(groupedRemarks(remarks)).toEqual([
      "3 items, first item 1 “Tides 1”: its cover is written with https:// now: http://old.example/1.jpg",
      "item 2 “Tides 2”, 2 times: the keyword “sea, and more” was cut",
    ]);
  });

  it.each([
    ["other words", "its title was cut", "its cover was cut"],
    ["what one says and the other does not", "5 became 3", "5 became three"],
  ])("stay apart by %s", (_, first, second) => {
    const remarks = [first, second].map((what) => ({ place: "show", what }));
    expect(groupedRemarks(remarks)).toEqual([`show: ${first}`, `show: ${second}`]);
  });

  it("are all there in full", () => {
    expect(remarkLines([cover(1), cover(2)])).toEqual([
      "item 1 “Tides 1”: its cover is written with https:// now: http://old.example/1.jpg",
      "item 2 “Tides 2”: its cover is written with https:// now: http://old.example/2.jpg",
    ]);
  });
});
