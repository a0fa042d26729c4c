import { describe, expect, it } from "vitest";
import type { LighthouseReport } from "./lighthouse.ts";
import { verdictOf } from "./verdict.ts";

const good = (): LighthouseReport => reportOf({});

describe("the verdict on a page", () => {
  it("finds no fault with one that has full scores, and names the scores", () => {
    const { scores, faults } = verdictOf([good(), good(), good()]);
    expect(scores).toEqual({ performance: 100, accessibility: 100, "best-practices": 100, seo: 100 });
    expect(faults).toEqual([]);
  });

  it("minds no single slow run, but two of three", () => {
    const slow = reportOf({ performance: 0.9 });
    expect(verdictOf([slow, good(), good()]).faults).toEqual([]);
    expect(verdictOf([slow, good(), slow]).faults).toEqual([
      "performance is 90, less than 99: of-performance (1.2 s)",
    ]);
  });

  it("lets 99 pass for performance, and for nothing else", () => {
    expect(verdictOf([reportOf({ performance: 0.99 })]).faults).toEqual([]);
    expect(verdictOf([reportOf({ seo: 0.99 })]).faults).toEqual(["seo is 99, less than 100: of-seo (1.2 s)"]);
  });

  it("minds a shift in any run", () => {
    expect(verdictOf([good(), reportOf({}, 0.001), good()]).faults).toEqual(["the layout shifts by 0.001"]);
  });

  it("takes a category that was not judged for the worst", () => {
    expect(verdictOf([{ ...good(), categories: {} }]).faults).toHaveLength(4);
  });
});

/** A report with these scores, and full ones else; each category has one audit. */
function reportOf(scores: Readonly<Record<string, number>>, shift = 0): LighthouseReport {
  const all = Object.entries({ performance: 1, accessibility: 1, "best-practices": 1, seo: 1, ...scores });
  return {
    categories: Object.fromEntries(
      all.map(([name, score]) => [name, { score, auditRefs: [{ id: `of-${name}`, weight: 1 }] }]),
    ),
    audits: {
      "cumulative-layout-shift": { title: "Shift", score: 1, numericValue: shift },
      ...Object.fromEntries(
        all.map(([name, score]) => [`of-${name}`, { title: name, score, displayValue: "1.2 s" }]),
      ),
    },
  };
}
