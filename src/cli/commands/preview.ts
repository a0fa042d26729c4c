import type { Command } from "../command.ts";

export const preview: Command = {
  sentence: "an address at which a guest or a sponsor sees an episode before its air date",
  help: `Usage: npx airdate preview <slug> [--hours <n>] [--json]
       npx airdate preview --at <instant> [--hours <n>] [--json]

Prints an address for an episode that is deployed and still to come, or for the site as it will be. Whoever has it can open it, with audio and
transcript, until it expires: nobody else finds it, no cache keeps it, and the site says of it what it says of an address at which nothing is. It is
signed with PREVIEW_SECRET, which stands in .env and is the Worker's too (npx wrangler secret put PREVIEW_SECRET); another secret
makes all addresses void, another previewRound in its index.md those of an episode.

  --at <instant>   the site as it will be then: 2026-12-01T09:00, in the show's time zone
  --hours <n>      for how long; 72 when left out, 720 at most
  --json           says it as JSON: {"address": …, "expires": …}

Examples:
  npx airdate preview ai-on-trial
  npx airdate preview ai-on-trial --hours 24
  npx airdate preview --at 2026-12-01T09:00

Exit code: 0 the address is printed; 1 problems, and none is; 2 wrong use.`,
  words: ["the folder of an episode?"],
  options: { at: { type: "string" }, hours: { type: "string" }, json: { type: "boolean" } },
  about: "a show",
  run: async (given, workplace) => (await import("../preview/run-preview.ts")).runPreview(given, workplace),
};
