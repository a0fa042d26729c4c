import type { Command } from "../command.ts";

export const check: Command = {
  sentence: "every problem of the show, and what Apple, Spotify and others would have against its feed",
  help: `Usage: npx airdate check [--against <feed>]

Builds the show in memory, writes nothing, and checks its feed as it will be when every scheduled episode is out.

  --against <feed>   also compares the feed that is out now with what subscribers have: the address or the file of a feed. What makes
                     apps download an episode again, or lose it, is an error
  --allow-private    the address may be one of this machine or of a private network

Examples:
  npx airdate check                            the show in episodes/
  npx airdate check --against https://pod.example/feed.xml
  EPISODES_DIR=../my-show npx airdate check    a show that lies elsewhere

Exit code: 0 fine, warnings too; 1 problems, or errors in the feed; 2 wrong use.`,
  words: [],
  options: { against: { type: "string" }, "allow-private": { type: "boolean" } },
  run: async (given, workplace) => (await import("../check/run-check.ts")).runCheck(given, workplace),
};
