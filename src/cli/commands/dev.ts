import type { Command } from "../command.ts";

export const dev: Command = {
  sentence: "builds the show and serves it on this machine, again on every change (npm start)",
  help: `Usage: npx airdate dev [--drafts] [--at <instant>] [--announce] [--json]

Serves the show on http://localhost:8787 as it will be served when it is deployed, and builds it again whenever one of its files changes.
While a file has a problem, the browser shows that. PORT takes another port. It is wrangler that serves: what you give to its dev command
by wrangler.toml counts here too. Audio is served from where it lies, whatever its size.
Several shows are at http://<folder>.localhost:8787 each.

  --at <instant>   shows the site as it will be then: 2026-12-01T09:00, in the show's time zone
  --drafts         shows drafts that have their audio as well, and without --at everything that is to come
  --json           says the address as JSON, {"address": …}, before it serves, and all else to standard error
  --announce       tells whom show.yaml names of episodes that come out while it runs; otherwise it only prints what would be told

Pages then say so at their top. What is deployed is always the show as it is.

Examples:
  npx airdate dev
  PORT=9000 npx airdate dev
  npx airdate dev --drafts
  npx airdate dev --at 2026-12-01T09:00
  npx airdate dev --announce

Exit code: 0 ended; 1 it could not be started; 2 wrong use.`,
  words: [],
  options: {
    drafts: { type: "boolean" },
    at: { type: "string" },
    announce: { type: "boolean" },
    json: { type: "boolean" },
  },
  about: "the project",
  run: async (given, workplace) => (await import("../dev/run-dev.ts")).runDev(given, workplace),
};
