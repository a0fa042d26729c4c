import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { CATEGORY_NAMES } from "../../src/catalog/categories.ts";
import * as lists from "../../src/catalog/vocabulary.ts";
import { FOLLOW_SERVICES } from "../../src/languages/service-name.ts";

const page = await readFile("docs/vocabulary.md", "utf8");

it.each(Object.entries({ ...lists, CATEGORY_NAMES, FOLLOW_SERVICES: Object.keys(FOLLOW_SERVICES) }))(
  "the vocabulary lists %s as the schemas have them",
  (_, words) => {
    expect(page).toContain(words.map((word) => `\`${word}\``).join(", "));
  },
);
