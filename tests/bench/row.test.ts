import { describe, expect, it } from "vitest";
import { comparedRow, renderFigure } from "./row.ts";

const OURS = [90, 100, 80];
const BARE = { name: "bare", figures: [100, 100, 100] };

describe("a row", () => {
  it("has the median of its rounds, and ratios of figures of the same round", () => {
    const row = comparedRow({
      what: "feed",
      unit: "requests/s",
      ours: [10, 40, 20],
      baseline: { name: "bare", figures: [20, 40, 80] },
    });
    expect(row.figure).toBe(20);
    expect(row.baseline).toEqual({ name: "bare", figure: 40 });
    expect(row.ratio).toEqual({ median: 0.5, from: 0.25, to: 1 });
  });

  it("compares each round with a baseline that was measured once", () => {
    const row = comparedRow({
      what: "build",
      unit: "s",
      ours: [2, 4, 6],
      baseline: { name: "marked", figures: [2] },
    });
    expect(row.ratio).toEqual({ median: 2, from: 1, to: 3 });
  });

  it.each([
    [{ of: "ratio", bound: "≥", value: 0.9 }, true],
    [{ of: "ratio", bound: "≥", value: 0.91 }, false],
    [{ of: "figure", bound: "≤", value: 90 }, true],
    [{ of: "figure", bound: "≤", value: 89 }, false],
  ] as const)("says of %j whether it is so: %j", (must, isMet) => {
    const row = comparedRow({ what: "feed", unit: "requests/s", ours: OURS, baseline: BARE, must });
    expect(row.must?.isMet).toBe(isMet);
  });

  it("never meets a bound when it could not be measured", () => {
    const must = { of: "figure", bound: "≤", value: 1 } as const;
    expect(comparedRow({ what: "time", unit: "ms", ours: [Number.NaN], must }).must?.isMet).toBe(false);
  });
});

it.each([
  [12_345.6, "requests/s", "12,346 requests/s"],
  [0.8249, "ms", "0.82 ms"],
  [25.04, "s", "25.0 s"],
] as const)("%d %s is read as %j", (figure, unit, text) => {
  expect(renderFigure(figure, unit)).toBe(text);
});
