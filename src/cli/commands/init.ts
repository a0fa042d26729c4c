import type { Command } from "../command.ts";

export const init: Command = {
  sentence: "makes a new show of one that was copied: another guid, and nothing given out yet",
  help: `Usage: npx airdate init [--yes] [--json]

Begins a new identity for the show in episodes/: removes the guid from show.yaml, and identities.yaml, which is of the show that this one
was copied from. Write the new show's url into show.yaml before. It asks first.

  --yes    asks nothing
  --json   says what was done, or what is in the way, as JSON; with --yes

Examples:
  npx airdate init
  npx airdate init --yes

Exit code: 0 done; 1 problems, and nothing was changed; 2 wrong use.`,
  words: [],
  options: { yes: { type: "boolean", short: "y" }, json: { type: "boolean" } },
  about: "a show",
  run: async (given, workplace) => (await import("../identity/run-init.ts")).runInit(given, workplace),
};
