import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import { keepCopy, readIdentities, writeIdentities } from "../../compile/identities/identities-file.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowPlaces } from "../workplace.ts";

/** The show as it was imported. */
export interface ImportedShow {
  readonly guid: string;
  /** Where it will be. */
  readonly url: string;
  /** Where its feed was, each address that is known. */
  readonly from: readonly string[];
}

/** Takes note in `identities.yaml` of where a show comes from; what stands there already stays. Problems when the file cannot be read. */
export async function noteOrigin(
  root: string,
  { guid, url, from }: ImportedShow,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const source = await readIdentities(root, (problem) => void problems.push(problem));
  if (source.kind === "unreadable") return problems;
  const known: Identities =
    source.kind === "read"
      ? source.identities
      : { show: { guid, url, feeds: [absoluteAddress(url, FEED_PATH)] }, episodes: new Map() };
  const all = [...new Set([...(known.show.from ?? []), ...from])];
  await writeIdentities(root, { ...known, show: { ...known.show, from: all } });
  return [];
}

/** Writes all that the show has given out, once it was built. */
export async function keepIdentities({ root, copy }: ShowPlaces, identities: Identities): Promise<void> {
  await writeIdentities(root, identities);
  await keepCopy(copy, identities);
}
