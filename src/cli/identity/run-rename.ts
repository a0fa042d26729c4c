import type { Given } from "../../arguments/given.ts";
import { placesOf, type Workplace } from "../workplace.ts";
import { tellOutcome } from "./command-outcome.ts";
import { renameEpisode } from "./rename-episode.ts";

/** `airdate rename`: renames, says so, and gives the exit code. */
export async function runRename(
  { words: [old = "", name = ""], options }: Given,
  workplace: Workplace,
): Promise<number> {
  const { folder } = workplace;
  const outcome = await renameEpisode(old, name, placesOf(folder, workplace));
  return tellOutcome(outcome, { folder, otherwise: "nothing was renamed", options });
}
