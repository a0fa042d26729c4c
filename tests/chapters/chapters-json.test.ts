import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { byStart, listedChapters } from "../../src/catalog/chapter.ts";
import { parseChaptersJson, renderChaptersJson } from "../../src/chapters/chapters-json.ts";
import { renderProblem } from "../../src/schemas/problem.ts";

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
}

/** The chapters of a file that has some; what is wrong with one that has not, line by line. */
function parsed(text: string) {
  const result = parseChaptersJson(text, "chapters.json");
  return Array.isArray(result)
    ? result.map((problem) => renderProblem(problem, "")).join("\n")
    : result.chapters;
}

function file(...chapters: unknown[]): string {
  return JSON.stringify({ version: "1.2.0", chapters });
}

test("the namespace's basic example is read", () => {
  const chapters = parsed(fixture("namespace-chapters-basic"));

  expect(chapters).toHaveLength(9);
  expect(chapters[3]).toEqual({
    startSeconds: 410,
    title: "Namespace",
    image: "https://example.com/images/namepsace_example.jpg",
    href: "https://github.com/Podcastindex-org/podcast-namespace",
  });
});

test("the namespace's complex example is read, and what it adds of its own passed over", () => {
  const chapters = parsed(fixture("namespace-chapters-complex"));

  expect(chapters[0]).toEqual({ startSeconds: 0, title: "Intro" });
  expect(JSON.stringify(chapters)).not.toContain("valueRecipient");
});

test("a file with everything is read", () => {
  expect(parsed(fixture("own-episode.chapters"))).toEqual([
    { startSeconds: 0, title: "Hello from the quay" },
    {
      startSeconds: 12.5,
      title: "Why tides are late",
      href: "https://pod.example/notes/tides?a=1&b=2",
      image: "https://pod.example/art/ch2.jpg",
    },
    { startSeconds: 15, title: "", image: "https://pod.example/art/hidden.jpg", hidden: true },
    {
      startSeconds: 21.25,
      title: "At the lock",
      endSeconds: 27.75,
      location: { name: "Old Lock", geo: "geo:53.5459,9.9662", osm: "W4971234" },
    },
    { startSeconds: 27.75, title: "Bye" },
  ]);
});

test("chapters are sorted by their start; those that begin together keep their order", () => {
  const text = file(
    { startTime: 60, title: "c" },
    { startTime: 0, title: "a" },
    { startTime: 0, title: "b", toc: false },
  );

  expect(parsed(text)).toMatchObject([{ title: "a" }, { title: "b" }, { title: "c" }]);
});

test("a chapter that is not in the table of contents is in no list", () => {
  const chapters = parsed(file({ startTime: 0, title: "a" }, { startTime: 1, title: "b", toc: false }));

  expect(typeof chapters === "string" ? chapters : listedChapters(chapters)).toEqual([
    { startSeconds: 0, title: "a" },
  ]);
});

test.each([
  ["without a title", { startTime: 0 }],
  ["with an empty title", { startTime: 0, title: "  " }],
])("a chapter %s is in no list either", (_, chapter) => {
  expect(parsed(file(chapter))).toEqual([{ startSeconds: 0, title: "", hidden: true }]);
});

describe("is read all the same:", () => {
  test.each([
    ["a file that says nothing of its version", '{"chapters":[{"startTime":0,"title":"a"}]}'],
    ["a file with a byte order mark", `\uFEFF${file({ startTime: 0, title: "a" })}`],
    ["a file with unknown keys", '{"x":1,"chapters":[{"startTime":0,"title":"a","y":{"z":2}}]}'],
    ["a chapter that is in the table of contents", file({ startTime: 0, title: "a", toc: true })],
    ["a title with white space around it", file({ startTime: 0, title: " a\n" })],
  ])("%s", (_, text) => {
    expect(parsed(text)).toEqual([{ startSeconds: 0, title: "a" }]);
  });

  test("a link, a picture and a title that are empty, as if they were not there", () => {
    expect(parsed(file({ startTime: 0, title: "", url: "", img: "" }))).toEqual([
      { startSeconds: 0, title: "", hidden: true },
    ]);
  });

  test("a file without chapters", () => {
    expect(parsed(file())).toEqual([]);
  });
});

describe("is refused with its place in the file:", () => {
  test.each([
    ["nothing", "", "chapters.json  this is not JSON; "],
    ["no JSON", "{chapters: []}", "chapters.json:1:2  this is not JSON; "],
    ["a list", "[]", "1:1  this is not a list of keys and values; "],
    ["null", "null", "1:1  chapters is missing; give a list of chapters"],
    ["a file that lists nothing", '{"version":"1.2.0"}', "1:1  chapters is missing; give a list of chapters"],
    ["chapters by name", '{"chapters":{"a":0}}', "1:13  chapters is a map of keys; give a list of chapters"],
    ["a chapter without a start", file({ title: "a" }), "1:32  chapters[0].startTime is missing; "],
    [
      "a start in clock time",
      file({ startTime: "00:01:00" }),
      'chapters[0].startTime is "00:01:00"; give a number',
    ],
    ["a start before the beginning", file({ startTime: -1 }), "1:45  chapters[0].startTime is -1; "],
    [
      "a start beyond all numbers",
      '{"chapters":[{"startTime":1e999}]}',
      "chapters[0].startTime is Infinity; ",
    ],
    ["a title that is a number", file({ startTime: 0, title: 7 }), "chapters[0].title is the number 7; "],
    [
      "a title without an end",
      file({ startTime: 0, title: "a".repeat(256) }),
      "chapters[0].title has 256 characters; ",
    ],
    ["a link that runs code", file({ startTime: 0, url: "javascript:alert(1)" }), "chapters[0].url is "],
    ["a link that is none", file({ startTime: 0, url: "pod.example" }), 'chapters[0].url is "pod.example"; '],
    ["toc as text", file({ startTime: 0, toc: "false" }), "chapters[0].toc is text; "],
    [
      "a place without coordinates",
      file({ startTime: 0, location: { name: "Lock" } }),
      "location.geo is missing; ",
    ],
  ])("%s", (_, text, what) => {
    expect(parsed(text)).toEqual(expect.stringContaining(what));
  });
});

describe("rendered chapters", () => {
  const absolute = (href: string) => new URL(href, "https://pod.example").href;

  test("are read back as they were, their pictures with full addresses", () => {
    const chapters = parsed(fixture("own-episode.chapters"));
    if (typeof chapters === "string") throw new Error(chapters);

    expect(parsed(renderChaptersJson(chapters, absolute))).toEqual(chapters);
  });

  test("have the format's version and only what is known", () => {
    const text = renderChaptersJson(
      [
        { startSeconds: 0, title: "a", image: "/assets/a-1.jpg" },
        { startSeconds: 2, title: "", hidden: true },
      ],
      absolute,
    );

    expect(JSON.parse(text)).toEqual({
      version: "1.2.0",
      chapters: [
        { startTime: 0, title: "a", img: "https://pod.example/assets/a-1.jpg" },
        { startTime: 2, toc: false },
      ],
    });
    expect(text).toMatch(/\}\n$/);
  });
});

test("chapters are in the order of their starts", () => {
  expect(
    [
      { startSeconds: 2, title: "b" },
      { startSeconds: 1, title: "a" },
    ].sort(byStart)[0]?.title,
  ).toBe("a");
});
