import { expect, it } from "vitest";
import { renderTable } from "./table.ts";

it("a table is Markdown with its columns aligned; what misses says so, and what was not measured why", () => {
  const table = renderTable([
    {
      what: "feed",
      unit: "requests/s",
      figure: 9000,
      baseline: { name: "bare", figure: 10_000 },
      ratio: { median: 0.9, from: 0.85, to: 0.95 },
      must: { text: "≥ 0.95 ×", isMet: false },
      note: "as gzip",
    },
    { what: "build", unit: "s", figure: 0.5, must: { text: "≤ 1 s", isMet: true } },
    { what: "Hugo", leftOut: "there is no hugo" },
  ]);
  expect(table.split("\n")).toEqual([
    "| what  | figure           | baseline                | ratio (from … to)    | must     |        | besides          |",
    "|-------|------------------|-------------------------|----------------------|----------|--------|------------------|",
    "| feed  | 9,000 requests/s | bare: 10,000 requests/s | 0.90 × (0.85 … 0.95) | ≥ 0.95 × | missed | as gzip          |",
    "| build | 0.50 s           |                         |                      | ≤ 1 s    | met    |                  |",
    "| Hugo  | not measured     |                         |                      |          |        | there is no hugo |",
  ]);
});
