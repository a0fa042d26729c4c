import type { Command } from "../command.ts";

export const check: Command = {
  sentence:
    "every problem, what no one can have meant, and what Apple, Spotify and others would have against the feeds",
  help: `Usage: npx airdate check [--all] [--json] [--against <feed>] [--live [--fresh]]

Builds the show in memory, writes nothing, and checks its files and its feeds as they will be when every scheduled episode is out:
values that no one can mean, names that are nearly right, links that lead nowhere, parts that do not fit, settings that hide the
show, and the rules of directories. docs/checking.md has every kind.

  --all              each place; otherwise a line for each kind, with how many there are
  --json             all of it as one JSON object: {"problems": […], "found": […]}; of several shows a line each
  --against <feed>   also compares the feed that is out now with what subscribers have: the address or the file of a feed. What makes
                     apps download an episode again, or lose it, is an error
  --live             also asks the network: every enclosure, transcript, chapters file, picture and link, and the site itself, whose feed has
                     to be the one that is built here. What was good is not asked again for a day. With --against: whether the
                     old address leads here
  --fresh            with --live: asks what was good, too
  --allow-private    addresses may be of this machine or of a private network

Examples:
  npx airdate check                            the show in episodes/
  npx airdate check --all                      every place
  npx airdate check --against https://pod.example/feed.xml
  npx airdate check --live                     after a deployment, and once a week
  npx airdate check --live --fresh
  npx airdate check --live --against https://old.example/feed.xml
  EPISODES_DIR=../my-show npx airdate check    a show that lies elsewhere

Exit code: 0 fine, warnings too; 1 problems, or errors in the files, the feeds or on the network; 2 wrong use.`,
  words: [],
  options: {
    all: { type: "boolean" },
    json: { type: "boolean" },
    against: { type: "string" },
    live: { type: "boolean" },
    fresh: { type: "boolean" },
    "allow-private": { type: "boolean" },
  },
  about: "every show",
  run: async (given, workplace) => (await import("../check/run-check.ts")).runCheck(given, workplace),
};
