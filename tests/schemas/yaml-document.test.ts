import { describe, expect, test } from "vitest";
import { parseYaml, type YamlDocument, type YamlPath } from "../../src/schemas/yaml-document.ts";

const ORIGIN = { file: "show.yaml", firstLine: 1 };

const SHOW = `title: Harbour Notes
owner:
  name: Ann
  email: ann@pod.example
people:
  - name: Ann
    role: host
  - {name: Bob, role: guest}
tags: [tides, law]
seasons:
  1: {name: The quay}
  2:
    name: The lock
description: |
  Tides,
  ferries.
empty:
"quoted key": yes
`;

function document(text: string, firstLine = 1): YamlDocument {
  const parsed = parseYaml(text, { ...ORIGIN, firstLine });
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
}

function problems(text: string) {
  const parsed = parseYaml(text, ORIGIN);
  return Array.isArray(parsed) ? parsed : [];
}

test("a document is its keys and values", () => {
  expect(document(SHOW).value).toEqual({
    title: "Harbour Notes",
    owner: { name: "Ann", email: "ann@pod.example" },
    people: [
      { name: "Ann", role: "host" },
      { name: "Bob", role: "guest" },
    ],
    tags: ["tides", "law"],
    seasons: { 1: { name: "The quay" }, 2: { name: "The lock" } },
    description: "Tides,\nferries.\n",
    empty: null,
    "quoted key": "yes",
  });
});

test("values are as YAML 1.2 has them: no is a text, 12:30 is no number, a date is a text", () => {
  const text = "a: no\nb: 12:30\nc: 2026-12-01\nd: 0o17\ne: true\nf: 1_000\n";

  expect(document(text).value).toEqual({
    a: "no",
    b: "12:30",
    c: "2026-12-01",
    d: 15,
    e: true,
    f: "1_000",
  });
});

describe("a value stands at", () => {
  test.each<[YamlPath, string]>([
    [["title"], "1:8"],
    [["owner"], "3:3"],
    [["owner", "email"], "4:10"],
    [["people"], "6:3"],
    [["people", 0], "6:5"],
    [["people", 0, "role"], "7:11"],
    [["people", 1], "8:5"],
    [["people", 1, "role"], "8:23"],
    [["tags", 1], "9:15"],
    [["seasons", "1", "name"], "11:13"],
    [["seasons", 2, "name"], "13:11"],
    [["description"], "14:14"],
    [["quoted key"], "18:15"],
  ])("%j: %s", (path, place) => {
    const { line, column } = document(SHOW).placeOf(path);

    expect(`${line}:${column}`).toBe(place);
  });
});

describe("a key stands at", () => {
  test.each<[YamlPath, string]>([
    [["title"], "1:1"],
    [["owner", "email"], "4:3"],
    [["people", 0, "role"], "7:5"],
    [["people", 1, "role"], "8:17"],
    [["seasons", "2"], "12:3"],
    [["empty"], "17:1"],
    [["quoted key"], "18:1"],
  ])("%j: %s", (path, place) => {
    const { line, column } = document(SHOW).placeOfKey(path);

    expect(`${line}:${column}`).toBe(place);
  });
});

describe("what is not there stands where its nearest parent does", () => {
  test.each<[YamlPath, string]>([
    [["author"], "1:1"],
    [["owner", "phone"], "3:3"],
    [["people", 0, "href"], "6:5"],
    [["people", 7, "name"], "6:3"],
    [["title", "deeper", 3], "1:8"],
    [[], "1:1"],
  ])("%j: %s", (path, place) => {
    const { line, column } = document(SHOW).placeOf(path);

    expect(`${line}:${column}`).toBe(place);
  });
});

test("the lines of front matter are counted from the top of its file", () => {
  expect(document("title: Tides\nnumber: 7\n", 2).placeOf(["number"])).toEqual({ line: 3, column: 9 });
});

test("lines that end as Windows ends them are counted once", () => {
  expect(document("title: Tides\r\nnumber: 7\r\n").placeOf(["number"])).toEqual({ line: 2, column: 9 });
});

test.each(["", "\n\n", "# only a comment\n", "---\n"])("%j is a document without keys", (text) => {
  expect(document(text).value).toEqual({});
});

test("an empty document has a place for what is missing in it", () => {
  expect(document("", 4).placeOf(["title"])).toEqual({ line: 4, column: 1 });
});

test("anchors and aliases are read", () => {
  expect(document("a: &it [1, 2]\nb: *it\n").value).toEqual({ a: [1, 2], b: [1, 2] });
});

test("a key called __proto__ changes no object's kind", () => {
  const { value } = document('"__proto__": {polluted: true}\n');

  expect(value).not.toHaveProperty("polluted");
  expect({}).not.toHaveProperty("polluted");
});

describe("what is no map of keys is refused at its beginning", () => {
  test.each(["- a\n- b\n", "just text\n", "42\n", "[a, b]\n"])("%j", (text) => {
    expect(problems(text)).toEqual([
      {
        file: "show.yaml",
        line: 1,
        column: 1,
        what: "this is not a list of keys and values",
        fix: "write keys such as title: My show",
      },
    ]);
  });
});

describe("what is not YAML is refused where it goes wrong", () => {
  test.each([
    ["a tab", "owner:\n\tname: Ann\n", "2:1", "indent with spaces; YAML allows no tabs"],
    ["an open quote", 'title: "Tides\n', "2:1", "close the quote or bracket that was opened before"],
    ["an open bracket", "tags: [a, b\n", "2:1", expect.stringContaining("close every bracket")],
    ["a colon in a value", "title: Tides: a story\n", "1:8", expect.stringContaining("quotes")],
  ])("%s", (_, text, place, fix) => {
    const [first] = problems(text);

    expect(first?.what).toMatch(/^this is not YAML: /);
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first?.fix).toEqual(fix);
  });
});

test("everything that is not YAML is told at once", () => {
  expect(problems("a: 1\na: 2\nb: 1\nb: 2\n").map(({ line }) => line)).toEqual([2, 4]);
});

test("a text that begins with a star is told where it stands", () => {
  expect(problems("title: Tides\nsummary: *Tides*\n")).toEqual([
    {
      file: "show.yaml",
      line: 2,
      column: 10,
      what: "this is an alias that leads nowhere, or many that grow without bound",
      fix: "put quotes around a text that begins with *",
    },
  ]);
});

test("aliases that multiply without bound are refused before they grow", () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const below = level === 0 ? "lol" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 9 }, () => below).join(", ")}]`;
  });
  expect(problems(levels.join("\n"))).toHaveLength(1);
});

test("a key that stands twice is refused where it stands again", () => {
  expect(problems("title: A\nnumber: 1\ntitle: B\n")).toEqual([
    { file: "show.yaml", line: 3, column: 1, what: "this key stands twice", fix: "keep one of the two" },
  ]);
});

describe("a value has probably lost its end", () => {
  test.each([
    ["title: Hello #1", { path: ["title"], lost: "#1" }],
    ["title: Hello #1 and on ", { path: ["title"], lost: "#1 and on" }],
    ["title: #metoo", { path: ["title"], lost: "#metoo" }],
    ["people:\n  - {name: Ann}\n  - {name: Ben #2\n    }", { path: ["people", 1, "name"], lost: "#2" }],
    ["tags:\n  - law\n  - #metoo", { path: ["tags", 1], lost: "#metoo" }],
    ["seasons:\n  1:\n    name: One #one", { path: ["seasons", "1", "name"], lost: "#one" }],
    ["summary: One\n  and two #3", { path: ["summary"], lost: "#3" }],
  ])("%j", (text, cut) => {
    expect(document(text).cutTexts).toEqual([cut]);
  });
});

describe("a comment is a comment", () => {
  test.each([
    ["with a space behind its #", "season: Two  # the wire"],
    ["of nothing but signs", "title: Hello ####"],
    ["behind a number", "season: 2 #two"],
    ["behind what has quotes", 'title: "Hello" #1'],
    ["on a line of its own", "title: Hello\n#subtitle: there\n"],
    ["below a key without a value", "people:\n  #name: Ann\n"],
    ["not, within a word", "title: C#1"],
    ["not, in a block of text", "description: |\n  Hello #1\n"],
  ])("%s", (_, text) => {
    expect(document(text).cutTexts).toEqual([]);
  });
});
