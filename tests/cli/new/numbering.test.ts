import { describe, expect, it } from "vitest";
import type { KnownEpisode } from "../../../src/cli/new/known-show.ts";
import { nextNumbering } from "../../../src/cli/new/numbering.ts";
import { weekly } from "./known-episodes.ts";

type Said = Partial<KnownEpisode>;

const FULL = { type: "full" } as const;

describe("a new full episode", () => {
  it.each<[string, Said[], number | undefined, number | undefined]>([
    ["is the first one of an empty show", [], 1, undefined],
    ["comes after the last one", [{ number: 1 }, { number: 2 }], 3, undefined],
    ["comes after the highest number, wherever that stands", [{ number: 7 }, { number: 2 }], 8, undefined],
    ["comes after a draft that has a number", [{ number: 1 }, { number: 2, draft: true }], 3, undefined],
    ["counts on past an unlisted one", [{ number: 1 }, { number: 90, unlisted: true }], 2, undefined],
    ["comes after a half", [{ number: 12.5 }], 13, undefined],
    ["comes after number 0", [{ number: 0 }], 1, undefined],
    ["has no number in a show without numbers", [{}, {}], undefined, undefined],
    ["has one where a draft waits for its own", [{ number: 1 }, { draft: true }], 2, undefined],
    ["has one where the newest has none, by oversight", [{ number: 1 }, {}], 2, undefined],
    [
      "stays in the season",
      [
        { number: 1, season: 1 },
        { number: 2, season: 2 },
      ],
      3,
      2,
    ],
    [
      "is counted in its season where seasons begin anew",
      [
        { number: 1, season: 1 },
        { number: 2, season: 1 },
        { number: 1, season: 2 },
      ],
      2,
      2,
    ],
    [
      "is counted without trailers",
      [
        { number: 1, season: 1 },
        { type: "trailer", season: 2 },
      ],
      2,
      1,
    ],
  ])("%s", (_, said, number, season) => {
    expect(nextNumbering(weekly(...said), FULL)).toEqual({ number, season });
    expect(nextNumbering(weekly(...said).reverse(), FULL)).toEqual({ number, season });
  });

  it("opens a season with 1 where seasons begin anew, and counts on where they do not", () => {
    const anew = weekly({ number: 1, season: 1 }, { number: 2, season: 1 }, { number: 1, season: 2 });
    const on = weekly({ number: 1, season: 1 }, { number: 2, season: 2 });
    expect(nextNumbering(anew, { ...FULL, season: 3 })).toEqual({ number: 1, season: 3 });
    expect(nextNumbering(on, { ...FULL, season: 3 })).toEqual({ number: 3, season: 3 });
  });
});

it.each(["trailer", "bonus"] as const)("a %s has the season, and no number", (type) => {
  expect(nextNumbering(weekly({ number: 4, season: 2 }), { type })).toEqual({ number: undefined, season: 2 });
});
