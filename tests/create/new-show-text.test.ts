import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { newShowText } from "../../src/create/new-show-text.ts";
import type { ShowDetails } from "../../src/create/show-details.ts";
import { parseFields } from "../../src/schemas/parse-fields.ts";
import { readShowAnswer } from "../../src/schemas/show-answer.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { parseYaml } from "../../src/schemas/yaml-document.ts";

const template = await readFile("src/create/template/episodes/show.yaml", "utf8");

function fieldsOf(details: ShowDetails) {
  const settings = { folder: "my-show", details, artwork: "artwork.jpg", timezone: "Europe/Lisbon" };
  const document = parseYaml(newShowText(template, settings), { file: "show.yaml", firstLine: 1 });
  if (Array.isArray(document)) throw new Error(JSON.stringify(document));
  const parsed = parseFields(showSchema("UTC"), document, "show.yaml");
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.fields;
}

it("what was answered stands in show.yaml, and the rest is stood in for", () => {
  expect(
    fieldsOf({ title: "Tides", categories: ["Arts", "History"], url: "https://pod.example" }),
  ).toMatchObject({
    title: "Tides",
    author: "Tides",
    owner: { name: "Tides", email: "you@my-show.example" },
    url: "https://pod.example",
    language: "en",
    categories: ["Arts", "History"],
    artwork: "artwork.jpg",
    timezone: "Europe/Lisbon",
  });
});

it("every comment of the template stays", () => {
  const text = newShowText(template, { folder: "x", details: {}, artwork: "artwork.png", timezone: "UTC" });
  const comments = (yaml: string) => yaml.match(/^#.*$/gm);
  expect(comments(text)).toEqual(comments(template));
});

it("whatever title a show may have, it is read back as it was written", () => {
  const titles = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom(
      "no",
      "~",
      "1e3",
      "- a",
      "a: b #c",
      "'",
      '"',
      "*a",
      "<<",
      "%",
      "@x",
      "\u2028a",
      "__NAME__",
      "!!x",
      "{a",
    ),
  );
  fc.assert(
    fc.property(titles, (written) => {
      const answer = readShowAnswer("title", written);
      fc.pre("value" in answer);
      if (!("value" in answer)) return;
      const { title, author } = fieldsOf({ title: answer.value });
      const wanted = String(answer.value).replace(/\s+/g, " ");
      expect([title, author]).toEqual([wanted, wanted]);
    }),
  );
});
