import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import { changeReport } from "./identity-change.ts";
import type { SettledIdentities } from "./settle-identities.ts";

/**
 * What `identities.yaml` did not say before a build, and what comes of it, in a line; empty when it said all. `folder` is the show's as the
 * host knows it.
 */
export function identityReport(
  { identities, changes, isUnwritten }: SettledIdentities,
  folder: string,
  outcome: "commit it" | "npm run build writes it",
): string {
  if (!isUnwritten) return "";
  return `${folder}/${IDENTITIES_FILE}: ${whatIsNew(identities.episodes.size, changes)}; ${outcome}`;
}

function whatIsNew(episodes: number, changes: SettledIdentities["changes"]): string {
  if (changes.length === 0) return "written anew, it says the same";
  return changes.length > 0 && changes.every(({ done }) => done === "added") && changes.length === episodes
    ? `begun, with ${episodes === 1 ? "1 episode" : `${episodes} episodes`}`
    : changeReport(changes);
}
