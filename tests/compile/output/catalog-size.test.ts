import path from "node:path";
import { describe, expect, it } from "vitest";
import { reportCatalogSize } from "../../../src/compile/output/catalog-size.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import { renderWarning } from "../../../src/schemas/warning.ts";
import { build, copySmallShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const MEBIBYTE = 1024 * 1024;
const FIX =
  "shorten notes and deep dives, or move the oldest seasons to a show of their own (docs/deploying.md)";

function told(bytes: number): string[] {
  const lines: string[] = [];
  reportCatalogSize(bytes, {
    report: (problem) => lines.push(renderProblem(problem, "episodes")),
    warn: (warning) => lines.push(renderWarning(warning, "episodes")),
  });
  return lines;
}

describe("of a catalog a host is told", () => {
  it.each([
    ["nothing while there is room", 48 * MEBIBYTE, []],
    [
      "by a warning that it will soon be too large",
      48 * MEBIBYTE + 1,
      [`warning  episodes  makes a catalog of 48.0 MiB, and a Worker takes 64; ${FIX}`],
    ],
    [
      "by a warning up to the last one that fits beside the code",
      63.75 * MEBIBYTE,
      [`warning  episodes  makes a catalog of 63.8 MiB, and a Worker takes 64; ${FIX}`],
    ],
    [
      "by a Problem that it cannot be deployed",
      119 * MEBIBYTE,
      [`episodes  makes a catalog of 119.0 MiB, and a Worker takes 64; ${FIX}`],
    ],
  ])("%s", (_, bytes, lines) => {
    expect(told(bytes)).toEqual(lines);
  });
});

it("a show whose catalog no Worker takes is not built", async () => {
  const workplace = await temporaryFolder();
  const root = await copySmallShow(path.join(workplace, "show"));
  const cache = path.join(workplace, "cache");
  const built = await build(root, cache, { workerBytes: 2 * MEBIBYTE });
  expect(built).toHaveProperty("output");
  const result = await build(root, cache, { workerBytes: MEBIBYTE / 4 });
  const problems = "problems" in result ? result.problems : [];
  expect(problems).toEqual([
    { file: "", what: "makes a catalog of 0.0 MiB, and a Worker takes 0.25", fix: expect.any(String) },
  ]);
});
