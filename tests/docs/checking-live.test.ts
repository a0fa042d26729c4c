import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const FOLDER = "src/cli/check/live";

/** The ids of rules that the code names: in full, or to `siteFinding` and its like without what stands before the slash. */
async function rulesOfCode(): Promise<string[]> {
  const rules = new Set<string>();
  for (const file of await readdir(FOLDER)) {
    const code = await readFile(`${FOLDER}/${file}`, "utf8");
    const area = file === "old-feed.ts" ? "moved" : "site";
    for (const [, rule = ""] of code.matchAll(/"((?:live|site|moved)\/[a-z-]+)"/g)) rules.add(rule);
    for (const [, rule = ""] of code.matchAll(/\b(?:siteFinding|found)\(\s*"([a-z-]+)"/g))
      rules.add(`${area}/${rule}`);
  }
  return [...rules].sort();
}

it("docs/checking-live.md has every rule of the check, and no other one", async () => {
  const page = await readFile("docs/checking-live.md", "utf8");
  const told = new Set([...page.matchAll(/`((?:live|site|moved)\/[a-z-]+)`/g)].map(([, rule = ""]) => rule));
  const rules = await rulesOfCode();
  expect(rules.length).toBeGreaterThan(50);
  expect([...told].sort()).toEqual(rules);
});
