import type { Command } from "../command.ts";

export const rename: Command = {
  sentence: "gives an episode's folder another name, and leads its old addresses there",
  help: `Usage: npx airdate rename <old> <new> [--json]

Renames the folder of an episode, and takes note of it in identities.yaml: the episode keeps its guid, so that no app downloads it
again, and its old addresses lead to the new ones. A folder that was renamed already is noted.

  --json   says what was done, or what is in the way, as JSON

Examples:
  npx airdate rename ai-on-trial 396-ai-on-trial

Exit code: 0 done; 1 problems, and nothing was changed; 2 wrong use.`,
  words: ["the old name of the folder", "its new name"],
  options: { json: { type: "boolean" } },
  about: "a show",
  run: async (given, workplace) => (await import("../identity/run-rename.ts")).runRename(given, workplace),
};
