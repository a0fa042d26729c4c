import type { Command } from "../command.ts";

export const dev: Command = {
  sentence: "builds the show and serves it on this machine, again on every change (npm start)",
  help: `Usage: npx airdate dev

Serves the show on http://localhost:8787 as it will be served when it is deployed, and builds it again whenever one of its files changes.
While a file has a problem, the browser shows that. PORT takes another port. It is wrangler that serves: what you give to its dev command
by wrangler.toml counts here too.

Examples:
  npx airdate dev
  PORT=9000 npx airdate dev

Exit code: 0 ended; 1 it could not be started; 2 wrong use.`,
  words: [],
  options: {},
  run: async (given, workplace) => (await import("../dev/run-dev.ts")).runDev(given, workplace),
};
