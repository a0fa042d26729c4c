import { expect, test } from "vitest";
import { renderWarning } from "../../src/schemas/warning.ts";

test("a warning is told like a Problem, and says that it is none", () => {
  const warning = {
    level: "warning",
    file: "007-tides/index.md",
    line: 2,
    column: 8,
    what: 'title ends before "#1"',
    fix: "put quotes around it",
  } as const;
  expect(renderWarning(warning, "episodes")).toBe(
    'warning  episodes/007-tides/index.md:2:8  title ends before "#1"; put quotes around it',
  );
});
