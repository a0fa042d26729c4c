import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { FOLLOW_SERVICES } from "../../src/languages/service-name.ts";
import { CATEGORY_NAMES } from "../../src/schemas/categories.ts";
import * as lists from "../../src/schemas/vocabulary.ts";

const page = await readFile("docs/vocabulary.md", "utf8");

it.each(Object.entries({ ...lists, CATEGORY_NAMES, FOLLOW_SERVICES: Object.keys(FOLLOW_SERVICES) }))(
  "the vocabulary lists %s as the schemas have them",
  (_, words) => {
    expect(page).toContain(words.map((word) => `\`${word}\``).join(", "));
  },
);
