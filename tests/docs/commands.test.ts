import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";

const helpOf = (...words: readonly string[]): string => {
  const asked = parseCommandLine(words);
  return "help" in asked ? asked.help : "";
};

/** The commands with their sentences, as the help lists them. */
const COMMANDS = [...helpOf().matchAll(/^ {2}([a-z]+) {2,}(\S.*)$/gm)].map(
  ([, name = "", sentence = ""]) => ({
    name,
    sentence,
  }),
);

/** The rows of the table: command, what it does, and what its exit codes mean. */
const rows = [
  ...(await readFile("docs/commands.md", "utf8")).matchAll(/^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$/gm),
];

describe("docs/commands.md", () => {
  it("has every command, in the order of the help", () => {
    expect(rows.map(([, name]) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.each(COMMANDS)(
    "says of $name what its help says: what it does, and its exit codes",
    ({ name, sentence }) => {
      const [, , does, fine, problems] = rows.find(([, command]) => command === name) ?? [];
      expect(does).toBe(sentence);
      expect(helpOf(name, "--help")).toContain(`\n\nExit code: 0 ${fine}; 1 ${problems}; 2 wrong use.`);
    },
  );
});
