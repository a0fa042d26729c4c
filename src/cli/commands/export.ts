import type { Command } from "../command.ts";

export const exportCommand: Command = {
  sentence: "a copy of the show to take along: its feed with everything that the feed names",
  help: `Usage: npx airdate export [--into <folder>] [--audio] [--scheduled] [--json]

Builds the show in memory and writes a copy that does not need Airdate: feed.xml with every episode, audio, transcripts, chapters and
pictures, and manifest.json with the address and the SHA-256 of each file.

  --into <folder>   where to; airdate-export when left out. A folder that holds something else is left alone
  --audio           downloads the audio that lies on other hosts as well, and goes on where it was stopped
  --allow-private   which may be on this machine or in a private network
  --scheduled       with the episodes that are still to come
  --json            says what was written as JSON

Examples:
  npx airdate export
  npx airdate export --into ../backup --scheduled

Exit code: 0 fine; 1 problems, nothing was written, or audio could not be had; 2 wrong use.`,
  words: [],
  options: {
    into: { type: "string" },
    audio: { type: "boolean" },
    "allow-private": { type: "boolean" },
    scheduled: { type: "boolean" },
    json: { type: "boolean" },
  },
  about: "a show",
  run: async (given, workplace) => (await import("../export/run-export.ts")).runExport(given, workplace),
};
