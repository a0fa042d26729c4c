import type { Command } from "../command.ts";

export const deploy: Command = {
  sentence: "checks the show, and puts it on the air by wrangler",
  help: `Usage: npx airdate deploy [--temporary] [--dry-run] [--json]

Checks the show as airdate check does, and when nothing stands against it, puts its audio into the media bucket (airdate media push),
looks whether everything is there (airdate media verify), and builds and deploys it: wrangler deploy, with what wrangler.toml says. What
fails leaves the site as it was. Then the site is asked whether it is seen as it should be: airdate check --live.

  --temporary   for an hour, without an account at Cloudflare: wrangler prints the address. There is no media bucket then
  --dry-run     everything but the deployment; nothing is put into the media bucket
  --json        says what came of it as JSON, {"deployed": …, "fine": …}, and all else to standard error

Examples:
  npx airdate deploy
  npx airdate deploy --temporary
  npx airdate deploy --dry-run

Exit code: 0 deployed; 1 problems: the last lines say whether it was deployed; 2 wrong use.`,
  words: [],
  options: { temporary: { type: "boolean" }, "dry-run": { type: "boolean" }, json: { type: "boolean" } },
  about: "the project",
  run: async (given, workplace) => (await import("../deploy/run-deploy.ts")).runDeploy(given, workplace),
};
