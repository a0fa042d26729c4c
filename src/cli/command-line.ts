import { type Given, parseGiven } from "../arguments/given.ts";
import { nearest } from "../schemas/nearest.ts";
import type { Command } from "./command.ts";
import { announce } from "./commands/announce.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { deploy } from "./commands/deploy.ts";
import { dev } from "./commands/dev.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { init } from "./commands/init.ts";
import { live } from "./commands/live.ts";
import { media } from "./commands/media.ts";
import { newCommand } from "./commands/new.ts";
import { preview } from "./commands/preview.ts";
import { rename } from "./commands/rename.ts";
import { upgrade } from "./commands/upgrade.ts";

/** Every command by its name, in the order in which the help lists them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  dev,
  build,
  check,
  deploy,
  announce,
  live,
  preview,
  media,
  import: importCommand,
  export: exportCommand,
  rename,
  init,
  upgrade,
};

/** What a command line asks for: a command to run, help to print, or why it cannot be understood. */
export type CommandLine =
  | { readonly command: Command; readonly given: Given }
  | { readonly help: string }
  | { readonly wrong: string };

/** The words after `airdate` → what they ask for. */
export function parseCommandLine([word = "--help", ...rest]: readonly string[]): CommandLine {
  if (word === "help" || isHelp(word)) return helpOn(rest);
  const command = commandNamed(word);
  if (command === undefined) return { wrong: unknown(word) };
  if (rest.some(isHelp)) return { help: command.help };
  const given = parseGiven(rest, command);
  if (!("faults" in given)) return { command, given };
  const faults = given.faults.map((fault) => `${word} ${fault}`).join("\n");
  return { wrong: `${faults}; npx airdate ${word} --help says what it takes` };
}

function isHelp(word: string): boolean {
  return ["--help", "-h"].includes(word);
}

function commandNamed(word: string): Command | undefined {
  return Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
}

function helpOn([word]: readonly string[]): CommandLine {
  if (word === undefined) return { help: USAGE };
  const command = commandNamed(word);
  return command === undefined ? { wrong: unknown(word) } : { help: command.help };
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

npx airdate <command> --help says more, with examples. The show is in episodes/, or where EPISODES_DIR says;
several shows are in folders there, and a command is about that in whose folder it is given.
Exit codes: 0 fine, 1 problems, 2 wrong use.`;
