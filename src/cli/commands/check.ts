import type { Command } from "../command.ts";

export const check: Command = {
  sentence: "every problem of the show, and what Apple, Spotify and others would have against its feed",
  help: `Usage: npx airdate check

Builds the show in memory, writes nothing, and checks its feed as it will be when every scheduled episode is out.

Examples:
  npx airdate check                        the show in episodes/
  EPISODES_DIR=../my-show npx airdate check    a show that lies elsewhere

Exit code: 0 fine, warnings too; 1 problems, or errors in the feed; 2 wrong use.`,
  words: [],
  options: {},
  run: async (_given, workplace) => (await import("../check/run-check.ts")).runCheck(workplace),
};
