import { nearest } from "../schemas/nearest.ts";
import { type Given, parseGiven, type Takes } from "./given.ts";

/** A command of `airdate`, as its help tells it, and what it takes. */
interface Command extends Takes {
  /** One line for the list of commands. */
  readonly sentence: string;
  /** What it does and its examples, in lines. */
  readonly help: string;
}

const COMMANDS = {
  check: {
    sentence: "every problem of the show, and what Apple, Spotify and others would have against its feed",
    help: `Usage: npx airdate check

Builds the show in memory, writes nothing, and checks its feed as it will be when every scheduled episode is out.

Examples:
  npx airdate check                        the show in episodes/
  EPISODES_DIR=../my-show npx airdate check    a show that lies elsewhere

Exit code: 0 fine, warnings too; 1 problems, or errors in the feed; 2 wrong use.`,
    words: [],
    options: {},
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** What a command line asks for: a command to run, help to print, or why it cannot be understood. */
export type CommandLine =
  | { readonly run: CommandName; readonly given: Given }
  | { readonly help: string }
  | { readonly wrong: string };

/** The words after `airdate` → what they ask for. */
export function parseCommandLine([word = "--help", ...rest]: readonly string[]): CommandLine {
  if (word === "help" || isHelp(word)) return helpOn(rest);
  if (!isCommand(word)) return { wrong: unknown(word) };
  if (rest.some(isHelp)) return { help: COMMANDS[word].help };
  const given = parseGiven(rest, COMMANDS[word]);
  return typeof given === "string"
    ? { wrong: `${word} ${given}; npx airdate ${word} --help says what it takes` }
    : { run: word, given };
}

function isHelp(word: string): boolean {
  return ["--help", "-h"].includes(word);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function helpOn([word]: readonly string[]): CommandLine {
  if (word === undefined) return { help: USAGE };
  return isCommand(word) ? { help: COMMANDS[word].help } : { wrong: unknown(word) };
}

function unknown(word: string): string {
  const meant = nearest(word, Object.keys(COMMANDS));
  const mend = meant === undefined ? "npx airdate --help lists the commands" : `did you mean ${meant}?`;
  return `there is no command ${word}; ${mend}`;
}

const USAGE = `Usage: npx airdate <command>

${Object.entries(COMMANDS)
  .map(([name, { sentence }]) => `  ${name.padEnd(10)}${sentence}`)
  .join("\n")}

npx airdate <command> --help says more, with examples. The show is in episodes/, or where EPISODES_DIR says.
Exit codes: 0 fine, 1 problems, 2 wrong use.`;
