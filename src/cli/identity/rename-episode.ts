import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { keepCopy, readIdentities, writeIdentities } from "../../compile/identities/identities-file.ts";
import { renameIdentity } from "../../compile/identities/rename-identity.ts";
import { PAGES_FOLDER } from "../../compile/sources/show-folder.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type Identities, SLUG } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowPlaces } from "../workplace.ts";
import type { CommandOutcome } from "./command-outcome.ts";

/**
 * Gives an episode's folder another name, and takes note of it in `identities.yaml`, so that the episode keeps its guid and its old addresses
 * lead on. The folder may have been renamed before.
 */
export async function renameEpisode(old: string, name: string, places: ShowPlaces): Promise<CommandOutcome> {
  const { root } = places;
  const fault = nameFault(old, name, root);
  if (fault !== null) return { problems: [{ file: "", ...fault }] };
  const problems: Problem[] = [];
  const source = await readIdentities(root, (problem) => void problems.push(problem));
  if (source.kind === "unreadable") return { problems };
  const next = source.kind === "read" ? renameIdentity(source.identities, old, name) : null;
  if (next !== null && "what" in next) return { problems: [{ file: "", ...next }] };
  // The folder first: when it ends here, the command can be given again.
  if (existsSync(path.join(root, old))) await rename(path.join(root, old), path.join(root, name));
  if (next !== null) await writeNext(next, places);
  return { done: next === null ? nothingGiven(old, name) : noted(old, name) };
}

function nameFault(old: string, name: string, root: string): Fault | null {
  if (!SLUG.test(name) || old === name)
    return {
      what: `${name} cannot be the new name`,
      fix: "give one of a-z, 0-9 and single dashes that is not the old one",
    };
  if (name === PAGES_FOLDER)
    return { what: `${name} is the folder of a show's own pages`, fix: "give another name" };
  const [isOld, isNew] = [old, name].map((slug) => existsSync(path.join(root, slug, "index.md")));
  if (isOld && isNew)
    return { what: `${old} and ${name} are both there`, fix: `move ${name} away, or choose another name` };
  if (isOld || isNew) return null;
  return { what: `there is no episode ${old}, and none called ${name}`, fix: "give the name of its folder" };
}

async function writeNext(next: Identities, { root, copy }: ShowPlaces): Promise<void> {
  await writeIdentities(root, next);
  await keepCopy(copy, next);
}

function noted(old: string, name: string): string {
  return `${old} is called ${name} now: it keeps its guid, and its old addresses lead to the new ones. Commit the folder and ${IDENTITIES_FILE}`;
}

function nothingGiven(old: string, name: string): string {
  return `${old} is called ${name} now. Nothing was given out under its old name`;
}
