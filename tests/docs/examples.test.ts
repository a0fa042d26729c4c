import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { pageSchema } from "../../src/schemas/page-schema.ts";
import { parseFields } from "../../src/schemas/parse-fields.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { parseYaml } from "../../src/schemas/yaml-document.ts";

/** Fences marked `yaml show`, `yaml episode` and `yaml page` are whole files. */
const SCHEMAS = { show: showSchema("UTC"), episode: episodeSchema("UTC"), page: pageSchema };

const names = (await readdir("docs")).filter((name) => name.endsWith(".md"));
const pages = await Promise.all(
  ["README.md", ...names.map((name) => `docs/${name}`)].map(async (page) => ({
    page,
    text: await readFile(page, "utf8"),
  })),
);
const examples = pages.flatMap(({ page, text }) =>
  [...text.matchAll(/```yaml (show|episode|page)\n([\s\S]*?)```/g)].map(([, kind = "", yaml = ""]) => ({
    page,
    kind,
    yaml,
  })),
);

describe("the documentation", () => {
  it("has examples of each kind of file", () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(Object.keys(SCHEMAS)));
  });

  it.each(examples)("has an example in $page that is a valid $kind", ({ page, kind, yaml }) => {
    const document = parseYaml(yaml, { file: page, firstLine: 1 });
    const schema = SCHEMAS[kind as keyof typeof SCHEMAS];
    expect(Array.isArray(document) ? document : parseFields(schema, document, page)).toHaveProperty("fields");
  });

  it("names every script of package.json", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
    const contributing = await readFile("CONTRIBUTING.md", "utf8");
    for (const script of Object.keys(scripts))
      expect(contributing).toMatch(new RegExp(`npm (run )?${script}\\b`));
  });
});
