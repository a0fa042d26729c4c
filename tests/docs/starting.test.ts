import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { USAGE } from "../../src/create/create-request.ts";
import { repositoryFiles } from "../../src/create/repository-files.ts";

const page = await readFile("docs/starting.md", "utf8");
const rows = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);

it("docs/starting.md has every option of create-airdate, as its help does", () => {
  const options = new Set(USAGE.match(/(?<=^ {2}.*)--[a-z-]+(?=.*\n)/gm));
  expect(rows.filter((name) => name.startsWith("--")).sort()).toEqual([...options].sort());
});

it("docs/starting.md has every file of a new show's repository", () => {
  const files = repositoryFiles({ folder: "x", details: {}, airdate: "1.0.0", now: 0, machineZone: "UTC" });
  const named = rows.filter((name) => !name.startsWith("--"));
  expect(named.sort()).toEqual(files.map(({ name }) => name).sort());
});
