import type { Command } from "../command.ts";

export const check: Command = {
  sentence: "every problem of the show, and what Apple, Spotify and others would have against its feed",
  help: `Usage: npx airdate check [--against <feed>] [--live [--fresh]]

Builds the show in memory, writes nothing, and checks its feed as it will be when every scheduled episode is out.

  --against <feed>   also compares the feed that is out now with what subscribers have: the address or the file of a feed. What makes
                     apps download an episode again, or lose it, is an error
  --live             also asks the network: every enclosure, transcript, chapters file, picture and link, and the site itself, whose feed has
                     to be the one that is built here. What was good is not asked again for a day. With --against: whether the
                     old address leads here
  --fresh            with --live: asks what was good, too
  --allow-private    addresses may be of this machine or of a private network

Examples:
  npx airdate check                            the show in episodes/
  npx airdate check --against https://pod.example/feed.xml
  npx airdate check --live                     after a deployment, and once a week
  npx airdate check --live --fresh
  npx airdate check --live --against https://old.example/feed.xml
  EPISODES_DIR=../my-show npx airdate check    a show that lies elsewhere

Exit code: 0 fine, warnings too; 1 problems, or errors in the feed or on the network; 2 wrong use.`,
  words: [],
  options: {
    against: { type: "string" },
    live: { type: "boolean" },
    fresh: { type: "boolean" },
    "allow-private": { type: "boolean" },
  },
  run: async (given, workplace) => (await import("../check/run-check.ts")).runCheck(given, workplace),
};
