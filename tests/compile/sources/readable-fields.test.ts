import { expect, it } from "vitest";
import { readableFields } from "../../../src/compile/sources/readable-fields.ts";
import { episodeSchema } from "../../../src/schemas/episode-schema.ts";
import { parseYaml } from "../../../src/schemas/yaml-document.ts";

const readable = (yaml: string) => {
  const document = parseYaml(yaml, { file: "index.md", firstLine: 2 });
  if (Array.isArray(document)) throw new Error("the test's YAML is broken");
  return readableFields(episodeSchema("UTC"), document);
};

it("fields without a fault are read, those with one and unknown ones are left out", () => {
  expect(readable("title: Tides\nnumber: one\nseasn: 2\nseason: 3")).toEqual({
    title: "Tides",
    season: 3,
    type: "full",
    draft: false,
  });
});

it("a list with one fault in it is left out as a whole", () => {
  expect(readable("people: [{name: Ann}, {nam: Ben}]")).not.toHaveProperty("people");
});
