import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { SHOW_RULES } from "../../src/show-check/check-sources.ts";

it("docs/checking.md has every kind of finding in a show's files, with its level", async () => {
  const page = await readFile("docs/checking.md", "utf8");
  const rows = [...page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \| (error|warning) \|/gm)];
  const described = rows.map(([, id, level]) => `${id} ${level}`).sort();
  expect(described).toEqual(SHOW_RULES.map(({ id, level }) => `${id} ${level}`).sort());
});
