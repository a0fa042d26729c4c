import path from "node:path";
import { readIdentities } from "../compile/identities/identities-file.ts";
import { IDENTITIES_FILE } from "../schemas/parse-identities.ts";
import type { Problem } from "../schemas/problem.ts";

/** Shows in folders of `root` that give out the same guid: one was copied from the other, and apps take both for one show. */
export async function twinProblems(names: readonly string[], root: string): Promise<Problem[]> {
  const guids = await Promise.all(names.map((name) => showGuid(path.join(root, name))));
  return names.flatMap((name, index) => {
    const first = guids.indexOf(guids[index]);
    if (guids[index] === undefined || first === index) return [];
    const what = `has the guid of the show in ${names[first]}, and apps would take both for one`;
    return {
      file: `${name}/${IDENTITIES_FILE}`,
      what,
      fix: "npx airdate init in its folder begins a new identity",
    };
  });
}

async function showGuid(root: string): Promise<string | undefined> {
  // What is wrong with the file is told by the show's own build.
  const source = await readIdentities(root, () => undefined);
  return source.kind === "read" ? source.identities.show.guid : undefined;
}
