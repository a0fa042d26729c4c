import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("reads a feed of nearly 50 MB, twice through, in a process with 384 MB", () => {
  const output = execFileSync(
    process.execPath,
    ["--max-old-space-size=384", "tests/import/read-large-feed.ts"],
    { encoding: "utf8" },
  );
  expect(JSON.parse(output)).toEqual({ megabytes: 49, items: 10_000 });
});
