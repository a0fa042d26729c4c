import { describe, expect, it } from "vitest";
import { type BenchOptions, isMeasured, leftOut, parseBenchCommand } from "./arguments.ts";

const DEFAULTS: BenchOptions = { sizes: [500], only: [], rounds: 11, json: false };

describe("the words after npm run bench", () => {
  it.each<[string, Partial<BenchOptions>]>([
    ["", {}],
    ["--episodes 10", { sizes: [10] }],
    ["--episodes 10,500 --episodes 2000", { sizes: [10, 500, 2000] }],
    ["--only feed,pages --rounds 9", { only: ["feed", "pages"], rounds: 9 }],
    ["--json", { json: true }],
  ])("%j are understood", (words, options) => {
    expect(parseBenchCommand(wordsOf(words))).toEqual({ run: { ...DEFAULTS, ...options } });
  });

  it.each([
    ["--episodes many", "many"],
    ["--episodes 0", "0"],
    ["--only everything", "everything"],
    ["--rounds -1", "--rounds"],
    ["--fast", "--fast"],
    ["500", "500"],
  ])("%j are refused, and %j is named", (words, named) => {
    expect(parseBenchCommand(wordsOf(words))).toEqual({ wrong: expect.stringContaining(named) });
  });

  it("may ask for help, which shows examples", () => {
    expect(parseBenchCommand(["--help"])).toEqual({
      help: expect.stringMatching(/Examples:\n {2}npm run bench\n/),
    });
  });
});

describe("what takes long", () => {
  it.each([
    ["edit", 500, true],
    ["edit", 2000, true],
    ["edit", 10_000, false],
    ["file-limit", 2000, false],
    ["file-limit", 10_000, true],
    ["feed", 10_000, true],
  ] as const)("%s at %i episodes is measured without being named: %j", (group, size, expected) => {
    expect(isMeasured(group, size, DEFAULTS)).toBe(expected);
  });

  it("is measured when it is named, and nothing else then", () => {
    expect(isMeasured("edit", 10_000, { only: ["edit"] })).toBe(true);
    expect(isMeasured("feed", 10_000, { only: ["edit"] })).toBe(false);
  });

  it("is told of when it is left out, with what asks for it", () => {
    const lines = leftOut(DEFAULTS).join("\n");
    expect(lines).toContain("--episodes 2000");
    expect(lines).toContain("--only file-limit");
    expect(lines).not.toContain("--episodes 500");
    expect(lines).not.toContain("--only edit");
  });
});

function wordsOf(line: string): string[] {
  return line.split(" ").filter((word) => word !== "");
}
