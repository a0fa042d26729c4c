import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const page = await readFile("docs/glossary.md", "utf8");
const words = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, word = ""]) => word).slice(1);

it("docs/glossary.md says each word once", () => {
  expect(words).toEqual([...new Set(words)]);
});

it.each(["visit", "audience", "edition", "validator", "fault", "problem", "finding", "outline", "shell"])(
  "docs/glossary.md says what a %s is",
  (word) => {
    expect(words).toContain(word);
  },
);
