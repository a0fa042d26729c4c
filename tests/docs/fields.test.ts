import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { pageSchema } from "../../src/schemas/page-schema.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { fieldRows, renderFieldTable } from "./field-table.ts";

const PAGES = [
  { page: "docs/show-yaml.md", schema: showSchema("UTC"), least: 50 },
  { page: "docs/front-matter.md", schema: episodeSchema("UTC"), least: 50 },
  { page: "docs/own-pages.md", schema: pageSchema, least: 4 },
];

describe.each(PAGES)("$page", ({ page, schema, least }) => {
  const rows = fieldRows(schema);

  it("has a sentence for every field", () => {
    expect(rows.filter(({ sentence }) => sentence === "")).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it("lists the fields as the schema has them", async () => {
    const text = await readFile(page, "utf8");
    const table = /<!-- fields -->\n([\s\S]*?)\n<!-- \/fields -->/.exec(text)?.[1];
    expect(table).toBe(renderFieldTable(rows));
  });
});
