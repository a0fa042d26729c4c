import type { Instant } from "../../moments/instant.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import type { Problem } from "../../schemas/problem.ts";
import { renderIdentities } from "../../schemas/render-identities.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { IdentityOptions } from "../build-options.ts";
import type { Renames } from "./find-renames.ts";
import type { IdentitiesSource } from "./identities-file.ts";
import { DROPPED_BY_APPS, type IdentityChange } from "./identity-change.ts";
import type { IdentityFacts } from "./identity-facts.ts";
import { identityProblems, type SourcePlaces } from "./identity-problems.ts";
import { reconcileIdentities } from "./reconcile-identities.ts";

/** What a show has given out as soon as this build goes out, and how that differs from what its file says. */
export interface SettledIdentities {
  readonly identities: Identities;
  /** Whether the file is to be written: it says something else, or in another way. */
  readonly isUnwritten: boolean;
  readonly changes: readonly IdentityChange[];
}

/** What they are settled from. */
export interface IdentityCase extends IdentityOptions {
  readonly source: Exclude<IdentitiesSource, { readonly kind: "unreadable" }>;
  readonly renames: Renames;
  readonly places: SourcePlaces;
  readonly now: Instant;
}

/** What came of it; with a Problem nothing is built. */
export interface Settlement {
  readonly settled: SettledIdentities;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** Holds what a show's sources say against what it has given out. Pure: what is to be written is for the caller to write. */
export function settleIdentities(facts: IdentityFacts, given: IdentityCase): Settlement {
  const { source, renames, manner, now } = given;
  const known = source.kind === "read" ? source.identities : null;
  const { next, changes } = reconcileIdentities(facts, { known, renamed: renames.renamed, now });
  const isUnwritten = source.kind !== "read" || renderIdentities(next) !== source.text;
  return {
    settled: { identities: next, isUnwritten, changes },
    problems: [
      ...renames.problems,
      ...(known === null ? [] : identityProblems(facts, { known, renamed: renames.renamed }, given.places)),
      ...(manner === "frozen" ? unwritten(source, changes) : lost(given)),
    ],
    warnings:
      known === null || manner === "frozen"
        ? []
        : [...movedWarning(facts, known, given.places), ...unlistedWarnings(facts, known, given)],
  };
}

/** Where nobody could commit the file, it has to say all. */
function unwritten(source: IdentityCase["source"], changes: readonly IdentityChange[]): Problem[] {
  if (source.kind === "absent") {
    const what =
      "is not there, and a build in CI cannot add it: without it nobody knows which guids and addresses the show has given out";
    return [{ file: IDENTITIES_FILE, what, fix: COMMIT }];
  }
  return changes.map(({ at, what, means }) => ({
    file: IDENTITIES_FILE,
    ...source.placeAt(at),
    what: `${what}, which this file does not say; for subscribers: ${means}`,
    fix: COMMIT,
  }));
}

const COMMIT = `run npm run build on your machine and commit ${IDENTITIES_FILE}`;

/** A file that this machine has seen and that is gone. */
function lost({ source, copy }: IdentityCase): Problem[] {
  if (source.kind === "read" || copy === null) return [];
  const what =
    "is gone: with a new one, episodes that were renamed get new guids, and their old addresses lead nowhere";
  const fix = `take it back from git, or copy ${copy} to its place; npx airdate init begins a new one`;
  return [{ file: IDENTITIES_FILE, what, fix }];
}

function movedWarning(
  { show }: IdentityFacts,
  { show: old }: Identities,
  { ofShow }: SourcePlaces,
): Warning[] {
  if (old.url === show.url) return [];
  const what = `was ${old.url}, and subscribers go on asking there; guids stay as they are`;
  const fix = `let every address there answer 301 with the same path here, and set newFeedUrl: ${show.feed}, both for four weeks and more (docs/identities.md); if this is another show, npx airdate init`;
  return [{ level: "warning", ...ofShow(["url"], { what, fix }) }];
}

/** Of those that were on air, and in the feed, when the file was written. */
function unlistedWarnings(
  { episodes }: IdentityFacts,
  { episodes: blocks }: Identities,
  { renames, places, now }: IdentityCase,
): Warning[] {
  return episodes.flatMap(({ slug, isUnlisted }) => {
    const old = blocks.get(renames.renamed.get(slug) ?? slug);
    const wasListed = old !== undefined && !old.unlisted && !old.removed && old.published <= now;
    if (!isUnlisted || !wasListed) return [];
    const what = `is true, and it has been in the feed: ${DROPPED_BY_APPS}`;
    const fix = "remove it, unless that is meant";
    return [{ level: "warning", ...places.ofEpisode(slug, ["unlisted"], { what, fix }) }];
  });
}
