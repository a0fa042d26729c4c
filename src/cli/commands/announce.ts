import type { Command } from "../command.ts";

export const announce: Command = {
  sentence: "who was told of new episodes, and who is to be told again",
  help: `Usage: npx airdate announce [status] [--dry-run] [--json]

The deployed site tells of new episodes by itself (docs/announcing.md). This asks it, by a request that is signed with AIRDATE_SECRET: the same secret here
(in the environment, or in .env) and there (npx wrangler secret put AIRDATE_SECRET).

  announce            tries everything again that waits or was given up, and says what came of it
  announce status     says who was told of what, and when
  --dry-run           says what would be told, and tells nobody
  --json              what the site answers, as JSON

SITE_URL asks another address than the show's own: http://localhost:8787 while npm start runs.

Examples:
  npx airdate announce --dry-run
  npx airdate announce
  npx airdate announce status
  SITE_URL=http://localhost:8787 npx airdate announce status

Exit code: 0 fine; 1 something was given up, or the site does not answer; 2 wrong use.`,
  words: ["status?"],
  options: { "dry-run": { type: "boolean" }, json: { type: "boolean" } },
  about: "a show",
  run: async (given, workplace) =>
    (await import("../announce/run-announce.ts")).runAnnounce(given, workplace),
};
