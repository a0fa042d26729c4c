import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { ADDRESSES } from "../../src/catalog/address-table.ts";

it("every address is documented as the table has it, and no other one", async () => {
  const page = await readFile("docs/addresses.md", "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` \| ([a-z ]+) \| ([a-z]+) \|/gm)];
  const documented = rows.map(([, path, kind, whose]) => [path, kind, whose]);
  expect(documented).toEqual(ADDRESSES.map(({ path, kind, whose }) => [path, kind, whose]));
});
