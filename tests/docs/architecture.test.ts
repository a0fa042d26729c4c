import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const page = await readFile("docs/architecture.md", "utf8");
const [, table = ""] = page.split("## Where is …\n");
const rows = [...table.matchAll(/^\| ([^|]+) \| `(src\/[^`]+)` \| `([^`]+)` \|$/gm)];

describe("docs/architecture.md knows where to find", () => {
  it("what newcomers ask for", () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map(([, what = "", file = "", word = ""]) => ({ what, file, word })))(
    "$what: $file has $word",
    async ({ file, word }) => {
      expect(await readFile(file, "utf8")).toContain(word);
    },
  );
});
