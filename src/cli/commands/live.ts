import type { Command } from "../command.ts";

export const live: Command = {
  sentence: "a live stream begins or ends now, whatever the clock says",
  help: `Usage: npx airdate live start [<guid>] [--json]
       npx airdate live end [<guid>] [--json]

Live streams in show.yaml begin and end by the clock. This tells the deployed site that one runs from now on, or is over, without a deployment: by
a request that is signed with AIRDATE_SECRET, the same secret here (in the environment, or in .env) and there (npx wrangler secret put
AIRDATE_SECRET). Feed and pages say it within five seconds, and those who are told of the feed hear of it (docs/announcing.md).

  live start   it runs from now on: until its end, or, if it runs already, until live end, for a day at most
  live end     it is over, or will not be

The stream is named by its guid or its title; the only one that is not over needs no name.

  --json       says it as JSON: {"guid": …, "title": …, "status": "live"}

SITE_URL asks another address than the show's own: http://localhost:8787 while npm start runs.

Examples:
  npx airdate live start
  npx airdate live end harbour-live-12
  SITE_URL=http://localhost:8787 npx airdate live start

Exit code: 0 the site says so; 1 it does not, or there is no such stream; 2 wrong use.`,
  words: ["start or end", "the guid of a stream?"],
  options: { json: { type: "boolean" } },
  about: "a show",
  run: async (given, workplace) => (await import("../announce/say-live.ts")).sayLive(given, workplace),
};
