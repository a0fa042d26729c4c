import { expect, it } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { check } from "../../src/cli/commands/check.ts";

it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j lists the commands", (words) => {
  expect(parseCommandLine(words)).toEqual({ help: expect.stringContaining("  check     every problem") });
});

it.each([[["check", "--help"]], [["check", "-h"]], [["help", "check"]], [["--help", "check"]]])(
  "%j says what check does, with examples",
  (words) => {
    expect(parseCommandLine(words)).toEqual({
      help: expect.stringMatching(/^Usage: npx airdate check [^\n]*\n[\s\S]*Examples:/),
    });
  },
);

/** More than any command takes. */
const WORDS = ["one", "two", "three"];

const COMMANDS = [
  "announce",
  "build",
  "check",
  "deploy",
  "dev",
  "export",
  "import",
  "init",
  "live",
  "media",
  "new",
  "preview",
  "rename",
  "upgrade",
];

it("the help lists every command", () => {
  const { help = "" } = parseCommandLine([]) as { help?: string };
  expect([...help.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name).sort()).toEqual(COMMANDS);
});

it.each(COMMANDS)("%s has examples, and each of them can be given", (name) => {
  const { help = "" } = parseCommandLine([name, "--help"]) as { help?: string };
  const [, examples = ""] = help.split("\nExamples:\n");
  const lines = [...examples.matchAll(/^ {2}(?:[A-Z_]+=\S+ )?npx airdate (.+?)(?: {2,}.*)?$/gm)];
  expect(lines.length).toBeGreaterThan(0);
  for (const [, line = ""] of lines) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    expect(parseCommandLine(words)).toHaveProperty("command");
    expect(words[0]).toBe(name);
  }
});

it.each(COMMANDS)("%s can speak to programs, and says so", (name) => {
  const asked = parseCommandLine([name, "--help"]);
  const given = parseCommandLine([name, ...WORDS, "--json"]);
  expect("help" in asked && asked.help).toContain("--json");
  expect("wrong" in given ? given.wrong : "").not.toContain("--json");
});

it("check runs the check", () => {
  expect(parseCommandLine(["check"])).toEqual({ command: check, given: { words: [], options: {} } });
});

it.each([
  [["chekc"], "there is no command chekc; did you mean check?"],
  [["publish"], "there is no command publish; npx airdate --help lists the commands"],
  [["help", "publish"], "there is no command publish; npx airdate --help lists the commands"],
  [["constructor"], "there is no command constructor; npx airdate --help lists the commands"],
  [["check", "my-show"], "check does not take my-show; npx airdate check --help says what it takes"],
  [["check", "--fast"], "check does not take --fast; npx airdate check --help says what it takes"],
  [
    ["check", "--constructor"],
    "check does not take --constructor; npx airdate check --help says what it takes",
  ],
  [
    ["check", "--fast", "--slow"],
    "check does not take --fast\ncheck does not take --slow; npx airdate check --help says what it takes",
  ],
])("%j is wrong use", (words, wrong) => {
  expect(parseCommandLine(words)).toEqual({ wrong });
});
