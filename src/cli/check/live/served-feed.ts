import type { Finding } from "../../../feed-check/finding.ts";
import { compareFeeds, type FeedComparison } from "../../../import/compare/compare-feeds.ts";
import { readForeignFeed, readOwnFeed } from "../../../import/read/read-foreign-feed.ts";

/** A feed as it was served. */
export interface ServedFeed {
  readonly address: string;
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
}

/** Where the feed that is served is not the one that is built here, item by item. Nothing when they are the same to the last byte. */
export function servedFeedFindings({ address, body, contentType }: ServedFeed, built: Uint8Array): Finding[] {
  if (Buffer.compare(body, built) === 0) return [];
  const served = readForeignFeed(body, contentType === undefined ? {} : { contentType });
  const place = `site ${address}`;
  if ("what" in served)
    return [{ level: "error", rule: "site/feed-unreadable", place, what: served.what, fix: IN_FRONT }];
  const findings = differencesOf(compareFeeds(served, readOwnFeed(built)), place);
  return findings.length > 0 ? findings : [{ ...BYTES, place }];
}

function differencesOf({ channel, items, added, order }: FeedComparison, place: string): Finding[] {
  const aspects = (differences: readonly { readonly aspect: string }[]): string =>
    differences.map(({ aspect }) => aspect).join(", ");
  return [
    ...added.map((item): Finding => ({ ...MISSING, place: item })),
    ...items.flatMap(({ place: item, state, differences }): Finding[] => {
      if (state === "missing") return [{ ...EXTRA, place: item }];
      const what = `differs in ${aspects(differences)} from what is built here`;
      return differences.length === 0
        ? []
        : [{ level: "error", rule: "site/feed-item", place: item, what, fix: DEPLOY }];
    }),
    ...(channel.length === 0
      ? []
      : [{ ...CHANNEL, place, what: `differs in ${aspects(channel)} from what is built here` }]),
    ...(order === "same" ? [] : [{ ...ORDER, place }]),
  ];
}

const DEPLOY = "deploy: npx wrangler deploy";
const IN_FRONT = "look what stands in front of the site, and what answers at its address";

const MISSING = {
  level: "error",
  rule: "site/feed-missing",
  what: "is built here and is not in the feed that is served",
  fix: DEPLOY,
} as const;

const EXTRA = {
  level: "error",
  rule: "site/feed-extra",
  what: "is in the feed that is served and not in the one that is built here",
  fix: `${DEPLOY}; or bring its folder back`,
} as const;

const CHANNEL = { level: "error", rule: "site/feed-channel", fix: DEPLOY } as const;

const ORDER = {
  level: "error",
  rule: "site/feed-order",
  what: "has its items in another order than is built here",
  fix: DEPLOY,
} as const;

const BYTES = {
  level: "warning",
  rule: "site/feed-bytes",
  what: "says what is built here in other bytes",
  fix: `${DEPLOY}; if that changes nothing, something in front of the site rewrites it`,
} as const;
