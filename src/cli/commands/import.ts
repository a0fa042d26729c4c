import type { Command } from "../command.ts";

export const importCommand: Command = {
  sentence: "moves a show here from another host, by its feed, and proves it",
  help: `Usage: npx airdate import <feed> [--into <folder>] [options]

Reads a feed by its address or from a file, writes the show that it is, builds it, and compares its feed with the old one, item by item:
guids, dates and audio must be the same, so that no subscriber loses an episode or downloads one again. What was compared is kept in
import-report.md, what to do on the day of the move in cutting-over.md, both in the show's folder. Given again, it goes on where it was
stopped, brings what is new, and leaves alone what you have edited.

  --into <folder>       where the show goes; the show's folder when left out
  --dry-run             says what would be written, and writes nothing
  --audio               copies the audio as well; it can be done later, in a second run
  --keep-audio          audio stays at the old host for good: only feed and pages are served from here
  --fresh               fetches the feed again, when an earlier run has kept it
  --owner <email>       opens a feed that is locked
  --allow-private       addresses of this machine and of private networks may be asked
  --yes                 does not ask before it writes
  --json                says what came of it as JSON

What the feed does not say, or should say otherwise:
  --url, --title, --description, --author, --email, --language, --timezone, --explicit yes|no, --category "News > Tech News, Arts",
  --artwork <file or address>

Examples:
  npx airdate import https://old.example/feed.xml --into my-show --url https://pod.example
  npx airdate import https://old.example/feed.xml --into my-show --dry-run --url https://pod.example
  npx airdate import airdate-export/feed.xml --into copy

Exit code: 0 moved, and nobody loses anything; 1 problems, or something that would; 2 wrong use.`,
  words: ["the address or the file of a feed"],
  options: {
    into: { type: "string" },
    "dry-run": { type: "boolean" },
    audio: { type: "boolean" },
    "keep-audio": { type: "boolean" },
    fresh: { type: "boolean" },
    owner: { type: "string" },
    "allow-private": { type: "boolean" },
    yes: { type: "boolean" },
    json: { type: "boolean" },
    url: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
    author: { type: "string" },
    email: { type: "string" },
    language: { type: "string" },
    timezone: { type: "string" },
    category: { type: "string" },
    explicit: { type: "string" },
    artwork: { type: "string" },
  },
  about: "the project",
  run: async (given, workplace) => (await import("../import/run-import.ts")).runImport(given, workplace),
};
