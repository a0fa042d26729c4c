import type { Command } from "../command.ts";

export const upgrade: Command = {
  sentence: "changes the project's files as this version of Airdate wants them, after npm update airdate",
  help: `Usage: npx airdate upgrade [--dry-run] [--yes] [--json]

Looks at wrangler.toml, worker.ts, package.json and .gitignore, and at whether identities.yaml is there, says what this version of Airdate wants otherwise, asks,
and changes that and nothing else: comments and order stay. What it cannot change for sure it leaves to you and says so. Builds tell when there is
something to change.

  --dry-run   says what would be changed, and changes nothing
  --yes       does not ask
  --json      says it as JSON: {"changes": […], "made": […]}

Examples:
  npx airdate upgrade
  npx airdate upgrade --dry-run
  npx airdate upgrade --yes

Exit code: 0 the files are as they should be; 1 something is left to change; 2 wrong use.`,
  words: [],
  options: {
    "dry-run": { type: "boolean" },
    yes: { type: "boolean", short: "y" },
    json: { type: "boolean" },
  },
  about: "the project",
  run: async (given, workplace) => (await import("../upgrade/run-upgrade.ts")).runUpgrade(given, workplace),
};
