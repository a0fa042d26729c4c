import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MediaFacts } from "../../src/schemas/media-facts-schema.ts";
import { parseMediaFacts } from "../../src/schemas/parse-media-facts.ts";
import { renderProblem } from "../../src/schemas/problem.ts";
import { renderMediaFacts } from "../../src/schemas/render-media-facts.ts";

const DIGEST = "0123456789abcdef".repeat(4);
const FACTS: MediaFacts = {
  file: `${DIGEST}.mp3`,
  address: "00000012",
  bytes: 48_211_011,
  duration: 2832.417,
};

const TEXT = renderMediaFacts(FACTS);

describe("media.yaml", () => {
  it("has a line for each fact", () => {
    const chapters = [
      { start: 0, title: "Intro" },
      { start: 62.5, title: 'What is "late"?\n' },
    ];
    expect(
      renderMediaFacts({ ...FACTS, chapters })
        .split("\n")
        .slice(2),
    ).toEqual([
      `file: ${DIGEST}.mp3`,
      'address: "00000012"',
      "bytes: 48211011",
      "duration: 2832.417",
      "chapters:",
      "  - start: 0",
      '    title: "Intro"',
      "  - start: 62.5",
      '    title: "What is \\"late\\"?\\n"',
      "",
    ]);
  });

  it("says what was written, whatever the tags hold", () => {
    const chapter = fc.record({
      start: fc
        .double({ min: -1e6, max: 1e6, noNaN: true })
        .map((start) => Math.round(start * 1000) / 1000 + 0),
      title: fc.string({ unit: "binary" }),
    });
    const facts = fc.record(
      {
        file: fc.constant(FACTS.file),
        address: fc.stringMatching(/^[0-9a-f]{8}$/),
        bytes: fc.integer({ min: 1 }),
        duration: fc.integer({ min: 1, max: 1e9 }).map((milliseconds) => milliseconds / 1000),
        chapters: fc.array(chapter, { minLength: 1 }),
      },
      { requiredKeys: ["file", "address", "bytes", "duration"] },
    );
    fc.assert(
      fc.property(facts, (given) => {
        expect(parseMediaFacts(renderMediaFacts(given), "media.yaml")).toEqual(given);
      }),
    );
  });
});

describe("a media.yaml that cannot be read", () => {
  it.each([
    ["nothing in it", "", "media.yaml:1:1  file is missing"],
    ["a fact left out", TEXT.replace("bytes: 48211011\n", ""), "bytes is missing"],
    ["no bytes", TEXT.replace("48211011", "0"), "media.yaml:5:8  bytes is 0"],
    ["a duration that is no number", TEXT.replace("2832.417", "47:12"), "duration is "],
    ["a way out of the bucket", TEXT.replace(DIGEST, "../secret"), "media.yaml:3:7  file is "],
    ["a number for an address", TEXT.replace('"00000012"', "12"), "address is 12"],
    ["a key too many", `${TEXT}size: 1\n`, "media.yaml:7:1  size is not a key that Airdate knows"],
    ["a list", "- a list\n", "this is not a list of keys and values"],
    [
      "two sides of a merge",
      `<<<<<<< ours\n${TEXT}=======\n${TEXT}>>>>>>> theirs\n`,
      "media.yaml:1:1  a merge has left two sides here: lines 2 to 7 from ours, lines 9 to 14 from theirs; keep the side whose audio is the right one",
    ],
  ])("%s", (_, text, told) => {
    const problems = parseMediaFacts(text, "media.yaml");
    if (!Array.isArray(problems)) throw new Error("it was read");
    expect(problems.map((problem) => renderProblem(problem, "")).join("\n")).toContain(told);
  });
});
