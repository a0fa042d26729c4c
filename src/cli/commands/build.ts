import type { Command } from "../command.ts";

export const build: Command = {
  sentence: "what wrangler serves and deploys, in dist/; wrangler runs it by itself",
  help: `Usage: npx airdate build [--json]

Builds the show into dist/: catalog.bin, which the Worker bundles, and assets/, which are served beside it. Files of the show that have a
problem are all named, and then dist/ stays as it was. Guids and addresses that are given out for the first time are written into
identities.yaml; with CI=true it has to hold them already.

  --json   says what was built, or the problems, as JSON; of several shows a line each

Examples:
  npx airdate build
  EPISODES_DIR=../my-show npx airdate build

Exit code: 0 built; 1 problems, and nothing was built; 2 wrong use.`,
  words: [],
  options: { json: { type: "boolean" } },
  about: "the project",
  run: async (given, workplace) => (await import("../build/run-build.ts")).runBuild(given, workplace),
};
