import type { Feed } from "./feed.ts";
import type { Finding, Found } from "./finding.ts";

/** One thing that is asked of a feed, and the function that finds where it is not so. */
export interface Rule<Subject> {
  readonly id: string;
  readonly level: Finding["level"];
  readonly check: (subject: Subject) => Iterable<Found>;
}

/** A rule about what is in the feed, once it can be read. */
export type FeedRule = Rule<Feed>;

/** How many places of one rule are named; a feed of thousands of episodes makes the same slip in each. */
const NAMED_PLACES = 50;

/** What the rules find, in their order. */
export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, rule.check(subject)));
}

/** Looks no further than one place beyond those that are named, so that a hostile feed costs no more than a long one. */
function findingsOf<Subject>({ id, level }: Rule<Subject>, faults: Iterable<Found>): Finding[] {
  const findings: Finding[] = [];
  for (const { place, what, fix } of faults) {
    const isLast = findings.length === NAMED_PLACES;
    findings.push({
      level,
      rule: id,
      place,
      what: isLast ? `${what}, and so it may be in more places` : what,
      fix,
    });
    if (isLast) break;
  }
  return findings;
}
