import { describe, expect, it } from "vitest";
import { checkReport, type FoundByCheck, toldBy } from "../../../src/cli/check/check-report.ts";

const NONE: FoundByCheck = { warnings: [], sources: [], findings: [] };

const dead = {
  level: "error",
  rule: "links/dead",
  file: "one/index.md",
  line: 7,
  what: "the link “x” leads nowhere",
  fix: "take it away",
} as const;

const FOUND: FoundByCheck = {
  sources: [{ ...dead, level: "warning", rule: "pictures/alt" }, dead, { ...dead, line: 9 }],
  findings: [
    { level: "error", rule: "apple/x", place: "channel <title>", what: "is missing", fix: "write one" },
  ],
  warnings: [{ level: "warning", file: "one/Cover.JPG", what: "is passed over", fix: "rename it" }],
};

describe("what a check has found is told", () => {
  it("a line each kind, errors first, with how many more there are", () => {
    expect(checkReport(toldBy(FOUND, "episodes"), "one a kind")).toBe(
      `error  episodes/one/index.md:7 the link “x” leads nowhere; take it away (links/dead), and 1 more
error  channel <title> is missing; write one (apple/x)
warning  episodes/one/index.md:7 the link “x” leads nowhere; take it away (pictures/alt)
warning  episodes/one/Cover.JPG is passed over; rename it

3 errors, 2 warnings; --all shows each of them`,
    );
  });

  it("a line each place when all are asked for", () => {
    const report = checkReport(toldBy(FOUND, "episodes"), "all").split("\n");
    expect(report.slice(0, 2)).toEqual([
      "error  episodes/one/index.md:7 the link “x” leads nowhere; take it away (links/dead)",
      "error  episodes/one/index.md:9 the link “x” leads nowhere; take it away (links/dead)",
    ]);
    expect(report.at(-1)).toBe("3 errors, 2 warnings");
  });

  it("by its words, where a build tells it and it has no rule", () => {
    const [warning] = FOUND.warnings;
    const warnings = warning === undefined ? [] : [warning, { ...warning, file: "two/Cover.JPG" }];
    expect(checkReport(toldBy({ ...NONE, warnings }, "episodes"), "one a kind")).toContain(
      "episodes/one/Cover.JPG is passed over; rename it, and 1 more\n",
    );
  });

  it("in a sentence when there is nothing", () => {
    expect(checkReport([], "one a kind")).toBe(
      "Nothing to mend: the feeds have all that directories ask for",
    );
  });

  it("with the file and the line of each, for programs", () => {
    expect(toldBy(FOUND, "episodes")[0]).toEqual({ ...dead, place: "episodes/one/index.md:7" });
  });

  it("without what would move the cursor of a terminal", () => {
    const what = "the link \u001b[2J leads nowhere";
    expect(checkReport(toldBy({ ...NONE, sources: [{ ...dead, what }] }, ""), "all")).toContain("\\x1b[2J");
  });
});
