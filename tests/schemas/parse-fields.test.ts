import { describe, expect, test } from "vitest";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { parseFields, renderYamlPath } from "../../src/schemas/parse-fields.ts";
import { renderProblem } from "../../src/schemas/problem.ts";
import { parseYaml } from "../../src/schemas/yaml-document.ts";

const FILE = "007-tides/index.md";

/** The front matter's fields or its Problems as a host reads them. */
function parsed(frontMatter: string) {
  const document = parseYaml(frontMatter, { file: FILE, firstLine: 2 });
  if (Array.isArray(document)) throw new Error(JSON.stringify(document));
  const result = parseFields(episodeSchema("Europe/Lisbon"), document, FILE);
  return Array.isArray(result) ? result.map((problem) => renderProblem(problem, "episodes")) : result.fields;
}

test("front matter that fits gives its fields, with what is left out filled in", () => {
  expect(parsed("title: Tides\npublished: 2026-07-01T09:00\n")).toEqual({
    title: "Tides",
    published: Date.UTC(2026, 6, 1, 8),
    type: "full",
    draft: false,
  });
});

describe("a Problem stands", () => {
  test.each([
    [
      "where the wrong value does",
      "title: Tides\npublished: 2026-07-01T09:00\naudio:\n  url: https://cdn.example/7.mp3\n  bytes: 0\n  duration: 47:12\n",
      `episodes/${FILE}:6:10  audio.bytes is 0; give a whole number from 1 up`,
    ],
    [
      "where the unknown key does",
      "title: Tides\npublished: 2026-07-01T09:00\npeople:\n  - name: Ann\n    rolle: host\n",
      `episodes/${FILE}:6:5  people[0].rolle is not a key that Airdate knows; did you mean role?`,
    ],
    [
      "at the top when a field is missing",
      "title: Tides\n",
      `episodes/${FILE}:2:1  published is missing; give it: its air date: when it appears, to the second; a day alone is its midnight`,
    ],
    [
      "at its map when a field is missing in one",
      "title: Tides\npublished: 2026-07-01T09:00\nlinks:\n  - {title: Lock}\n",
      `episodes/${FILE}:5:5  links[0].url is missing; give it: where it leads`,
    ],
  ])("%s", (_, frontMatter, problem) => {
    expect(parsed(frontMatter)).toEqual([problem]);
  });
});

test("all Problems are told at once", () => {
  expect(parsed("titel: Tides\npublished: tomorrow\ntype: fill\n")).toEqual([
    expect.stringContaining(':3:12  published is "tomorrow", not a date and time'),
    expect.stringContaining(':4:7  type is "fill"; did you mean full?'),
    expect.stringContaining(":2:1  titel is not a key that Airdate knows; did you mean title?"),
  ]);
});

test.each([
  ["a slip", "titel: Tides\npublished: 2026-07-01", "titel"],
  ["another tool's key", "title: Tides\ndate: 2026-07-01", "date"],
  [
    "a key that belongs further down",
    "title: Tides\npublished: 2026-07-01\nlength: 7\naudio: {url: https://cdn.example/1.mp3, bytes: 7}",
    "length",
  ],
])("a field under a wrong name is one Problem: %s", (_, frontMatter, key) => {
  expect(parsed(frontMatter)).toEqual([expect.stringContaining(`${key} is not a key that Airdate knows`)]);
});

test("a field that is missing besides is told", () => {
  expect(parsed("titel: Tides\n")).toHaveLength(2);
});

test.each([
  [["audio", "bytes"], "audio.bytes"],
  [["people", 1, "role"], "people[1].role"],
  [["seasons", "1"], "seasons.1"],
  [[], "this file"],
])("%j reads as %s", (path, text) => {
  expect(renderYamlPath(path)).toBe(text);
});
