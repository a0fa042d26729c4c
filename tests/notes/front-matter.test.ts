import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/notes/front-matter.ts";

describe("a file with front matter", () => {
  it.each([
    [
      "as usual",
      "---\ntitle: A\n---\nBody\n",
      { yaml: "title: A", yamlLine: 2, body: "Body\n", bodyLine: 4 },
    ],
    ["with nothing in it", "---\n---\n", { yaml: "", yamlLine: 2, body: "", bodyLine: 3 }],
    [
      "with a byte order mark",
      "\uFEFF---\na: 1\n---\nB",
      { yaml: "a: 1", yamlLine: 2, body: "B", bodyLine: 4 },
    ],
    [
      "with CRLF line ends",
      "---\r\na: 1\r\nb: 2\r\n---\r\n\r\nB",
      { yaml: "a: 1\nb: 2", yamlLine: 2, body: "\nB", bodyLine: 5 },
    ],
    [
      "with spaces after the hyphens",
      "--- \na: 1\n---\t\nB",
      { yaml: "a: 1", yamlLine: 2, body: "B", bodyLine: 4 },
    ],
    [
      "with a rule in its notes",
      "---\na: 1\n---\nB\n---\nC",
      { yaml: "a: 1", yamlLine: 2, body: "B\n---\nC", bodyLine: 4 },
    ],
    ["that ends with it", "---\na: 1\n---", { yaml: "a: 1", yamlLine: 2, body: "", bodyLine: 4 }],
    [
      "with hyphens in a value",
      "---\na: x --- y\nb: ----\n---\nB",
      { yaml: "a: x --- y\nb: ----", yamlLine: 2, body: "B", bodyLine: 5 },
    ],
  ])("is parted: %s", (_, text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });
});

describe("a file whose front matter cannot be told from its notes", () => {
  it.each([
    ["empty", "", "no front matter"],
    ["without it", "Notes\n", "no front matter"],
    ["after a blank line", "\n---\na: 1\n---\n", "no front matter"],
    ["with four hyphens", "----\na: 1\n----\n", "no front matter"],
    ["never closed", "---\na: 1\nNotes", "never closed"],
    ["closed with a space before", "---\na: 1\n ---\nNotes", "never closed"],
  ])("is a fault on line 1: %s", (_, text, what) => {
    const fault = { line: 1, what: expect.stringContaining(what), fix: expect.stringContaining("---") };
    expect(splitFrontMatter(text)).toEqual({ fault });
  });
});
