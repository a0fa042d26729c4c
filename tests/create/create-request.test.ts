import { describe, expect, it } from "vitest";
import { createRequest, USAGE } from "../../src/create/create-request.ts";

const WHERE = { cwd: process.cwd(), canAsk: false };

describe("create-airdate is asked", () => {
  it("for a folder alone: everything else is done, and nobody is asked where nobody is", () => {
    expect(createRequest(["my-show"], WHERE)).toEqual({
      folder: "my-show",
      details: {},
      questions: "left out",
      packages: "installed",
      git: "begun",
      output: "text",
    });
  });

  it("for what each option says", () => {
    const words = `my-show --title Tides --author Ann --email ann@pod.example --url https://pod.example/ --language de
      --category Arts,History --artwork docs/home.png --no-install --no-git --json`;
    expect(createRequest(words.split(/\s+/), { ...WHERE, canAsk: true })).toEqual({
      folder: "my-show",
      details: {
        title: "Tides",
        author: "Ann",
        "owner.email": "ann@pod.example",
        url: "https://pod.example",
        language: "de",
        categories: ["Arts", "History"],
        artwork: `${process.cwd()}/docs/home.png`,
      },
      questions: "left out",
      packages: "left out",
      git: "left out",
      output: "json",
    });
  });

  it.each([
    [[], "asked"],
    [["--yes", "x"], "left out"],
    [["-y", "x"], "left out"],
    [["--json", "x"], "left out"],
  ])("with %j on a terminal: questions are %s", (words, questions) => {
    expect(createRequest(words, { ...WHERE, canAsk: true })).toMatchObject({ questions });
  });
});

it("everything that is wrong is told at once", () => {
  const words = "--fast --url pod.example --language xx --artwork nowhere.png --email ann --category Tech";
  expect(createRequest(words.split(" "), WHERE)).toEqual({
    faults: [
      "does not take --fast",
      'does not take --email, which is "ann": write it as ann@example.com',
      'does not take --url, which is "pod.example": write https://pod.example',
      'does not take --language, which is "xx", which is no language: give a two-letter code, such as en, de or pt-br',
      'does not take --category, which is "Tech", which is not one of Apple\'s categories: use one of the 110 names in docs/vocabulary.md',
      'does not take --artwork, which is "nowhere.png", which is no file that can be read: name one that is there',
      "asks for a folder, such as my-show",
    ],
  });
});

it.each([
  [["x", "y"], "does not take y"],
  [["x", "--title"], "asks for a value after --title"],
  [["x", "--title", " "], "does not take --title, which is empty: give it, or give up with Ctrl+C"],
  [
    ["x", "--artwork", "package.json"],
    'does not take --artwork, which is "package.json": name a file that ends in .jpg or .png',
  ],
])("%j is refused: it %s", (words, fault) => {
  expect(createRequest(words, WHERE)).toEqual({ faults: [fault] });
});

it("the help names every option, and its examples are understood", () => {
  const examples = [...USAGE.matchAll(/^ {2}npm create airdate (.*)$/gm)].map(([, words = ""]) => words);
  expect(examples).toHaveLength(3);
  for (const words of examples) {
    const args = [...words.replace(" -- ", " ").matchAll(/"([^"]*)"|\S+/g)].map(
      ([word, quoted]) => quoted ?? word,
    );
    expect(createRequest(args, WHERE)).toMatchObject({ folder: "my-show" });
  }
});
