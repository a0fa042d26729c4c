import { open } from "../../bundle/open.ts";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import type { BuildOptions } from "../../compile/build-options.ts";
import { buildShow } from "../../compile/build-show.ts";
import type { SettledIdentities } from "../../compile/identities/settle-identities.ts";
import type { Finding } from "../../feed-check/finding.ts";
import { type ComparableFeed, compareFeeds } from "../../import/compare/compare-feeds.ts";
import { subscriberFindings } from "../../import/compare/subscriber-findings.ts";
import { readOwnFeed } from "../../import/read/read-foreign-feed.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import { checkSources } from "../../show-check/check-sources.ts";
import type { ShowFinding } from "../../show-check/show-rule.ts";
import { completeFeed } from "../complete-feed.ts";
import { feedFindings } from "./feed-findings.ts";
import type { Editions } from "./live/collect-addresses.ts";
import { placeholderFinding } from "./placeholder-finding.ts";
import { readCheckedShow } from "./read-checked-show.ts";

/** What is wrong with a show: what keeps it from being built, or what no one can have meant and what directories have against its feeds. */
export type CheckResult = { readonly warnings: readonly Warning[] } & (
  | { readonly problems: readonly Problem[] }
  | {
      /** In the host's files, in the order of the rules. */
      readonly sources: readonly ShowFinding[];
      /** In the feeds, errors first. */
      readonly findings: readonly Finding[];
      readonly settled: SettledIdentities;
      readonly editions: Editions;
    }
);

/**
 * Builds a show, writes nothing, and checks its files and its feeds as they will be when every scheduled episode is out. With `against`,
 * the feed that subscribers have today, it also finds what they would notice of the one that is out now.
 */
export async function checkShow(options: BuildOptions, against?: ComparableFeed): Promise<CheckResult> {
  const result = await buildShow(options);
  if ("problems" in result) return result;
  const catalog = open(Uint8Array.from(result.output.catalog).buffer);
  const last = [catalog.entries[0], catalog.unlisted[0]].map((newest) => newest?.publishedAt ?? options.now);
  const editions = {
    complete: editionAt(catalog, Math.max(...last, options.now)),
    aired: editionAt(catalog, options.now),
    unlisted: catalog.unlisted.map(({ slug }) => slug),
  };
  const noticed = against === undefined ? [] : noticedFrom(against, editions.aired);
  const placeholder = await placeholderFinding(catalog.show.artwork, result.output.files);
  const findings = [
    ...noticed,
    ...(placeholder === null ? [] : [placeholder]),
    ...feedFindings(editions.complete),
  ];
  const checked = await readCheckedShow({ catalog, sounds: result.sounds }, options);
  return {
    sources: checked === null ? [] : checkSources(checked),
    findings: errorsFirst(findings),
    editions,
    warnings: result.warnings,
    settled: result.settled,
  };
}

function noticedFrom(against: ComparableFeed, edition: Edition): Finding[] {
  return subscriberFindings(compareFeeds(against, readOwnFeed(completeFeed(edition))));
}

function errorsFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(a.level === "warning") - Number(b.level === "warning"));
}
