import { expect, test } from "vitest";
import { compareProblems, type Problem, renderProblem } from "../../src/schemas/problem.ts";

const NO_BYTES: Problem = {
  file: "007-tides/index.md",
  line: 4,
  column: 9,
  what: "audio.bytes is 0",
  fix: "give the file's size in bytes",
};

test("a Problem says where, what and what to do", () => {
  expect(renderProblem(NO_BYTES, "episodes")).toBe(
    "episodes/007-tides/index.md:4:9  audio.bytes is 0; give the file's size in bytes",
  );
});

test("a Problem of a whole file has no line", () => {
  expect(renderProblem({ file: "artwork.jpg", what: "is not there", fix: "add it" }, "episodes")).toBe(
    "episodes/artwork.jpg  is not there; add it",
  );
});

test("a Problem of the show's folder itself has its name alone", () => {
  expect(renderProblem({ file: "", what: "is empty", fix: "write show.yaml" }, "episodes")).toBe(
    "episodes  is empty; write show.yaml",
  );
});

test("Problems are read by file, then from top to bottom", () => {
  const places = [
    { file: "b/index.md", line: 1, column: 1 },
    { file: "a/index.md", line: 10, column: 1 },
    { file: "a/index.md", line: 2, column: 9 },
    { file: "a/index.md", line: 2, column: 3 },
    { file: "a/index.md" },
  ];
  const sorted = places.map((place) => ({ what: "", fix: "", ...place })).sort(compareProblems);

  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
    ["a/index.md", undefined, undefined],
    ["a/index.md", 2, 3],
    ["a/index.md", 2, 9],
    ["a/index.md", 10, 1],
    ["b/index.md", 1, 1],
  ]);
});
