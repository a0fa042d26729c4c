import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const page = await readFile("CONTRIBUTING.md", "utf8");
const named = [...page.matchAll(/`((?:src|tests|docs)\/[^`]*)`/g)].map(([, file = ""]) => file);

it.each([...new Set(named)])("CONTRIBUTING.md names %s, which is there", (file) => {
  expect(existsSync(file)).toBe(true);
});

it.each(["element of the feed", "field", "page", "language", "rule", "command"])(
  "CONTRIBUTING.md has a recipe for a new %s, with an example",
  (what) => {
    expect(page).toMatch(new RegExp(`^\\*\\*An? ${what}\\b[^*]*\\*\\* \\(“[^”]+”\\)\\. `, "m"));
  },
);
