import type { Command } from "../command.ts";

export const newCommand: Command = {
  sentence: "a new episode, from a title or from an audio file",
  help: `Usage: npx airdate new ["<title>" | <audio file>] [options]

Makes the folder of an episode with its index.md: the next number, the season, and the next free slot of the times at which the show's
episodes usually come. Of an audio file it takes title, guests, description and cover from the tags, copies the file to audio.mp3 (.m4a …) and
leaves it where it was. A file that is there, or a name that ends as audio does, is a file; anything else is a title. What has no audio
yet, or no air time, is a draft. Nothing that is there is ever written over. Without a title it asks.

  --title <title>         a title whatever it looks like; with a file, in place of the one in its tags
  --at <time>             when it goes on air: 2026-12-01T09:00, in the show's time zone
  --draft                 never leaves this machine until its draft line is taken away
  --number <n>            in place of the next one
  --season <n>            in place of the newest episode's
  --type trailer|bonus    in place of full; these get no number by themselves
  --slug <name>           the folder's name and so its address, in place of one made from the title
  --json                  says what was made as JSON

Examples:
  npx airdate new "Why Tides Are Late"
  npx airdate new interview.mp3
  npx airdate new interview.mp3 --title "Why Tides Are Late" --at 2026-12-01T09:00
  npx airdate new "See You in March" --type trailer --draft

Exit code: 0 made; 1 problems: nothing was written, or it was made and the show does not build; 2 wrong use.`,
  words: ["a title or an audio file?"],
  options: {
    title: { type: "string" },
    at: { type: "string" },
    draft: { type: "boolean" },
    number: { type: "string" },
    season: { type: "string" },
    type: { type: "string" },
    slug: { type: "string" },
    json: { type: "boolean" },
  },
  about: "a show",
  run: async (given, workplace) => (await import("../new/run-new.ts")).runNew(given, workplace),
};
