import { CHANNEL_RULES } from "./channel-rules.ts";
import { CHANNEL_TAG_RULES } from "./channel-tag-rules.ts";
import { DOCUMENT_RULES, SOURCE_RULES, WELL_FORMED } from "./document-rules.ts";
import { ENCLOSURE_RULES } from "./enclosure-rules.ts";
import { feedOf } from "./feed.ts";
import type { Finding } from "./finding.ts";
import { ITEM_RULES } from "./item-rules.ts";
import { NOTES_RULES } from "./notes-rules.ts";
import { parseXml } from "./parse-xml.ts";
import { PODCAST_EPISODE_RULES } from "./podcast-episode-rules.ts";
import { PODCAST_GROUP_RULES } from "./podcast-group-rules.ts";
import { PODCAST_TAG_RULES } from "./podcast-tag-rules.ts";
import { PODCAST_VALUE_RULES } from "./podcast-value-rules.ts";
import { applyRules, type FeedRule } from "./rule.ts";
import { SHARED_RULES } from "./shared-rules.ts";

/**
 * What directories, apps and validators would find wrong with an RSS feed: errors first, each in the order of the rules. Only the
 * text itself is looked at; nothing is fetched. A text that cannot be read gives the finding that says why, and no other.
 */
export function checkFeed(xml: string): Finding[] {
  const unreadable = applyRules(SOURCE_RULES, xml);
  if (unreadable.length > 0) return unreadable;
  const document = parseXml(xml);
  if (typeof document === "string") return applyRules([WELL_FORMED], document);
  const feed = feedOf(document);
  const findings = [
    ...applyRules(DOCUMENT_RULES, document),
    ...(feed === null ? [] : applyRules(FEED_RULES, feed)),
  ];
  return findings.sort((a, b) => Number(a.level === "warning") - Number(b.level === "warning"));
}

/** Rules about what is in a feed, in the order in which a host mends it. */
const FEED_RULES: readonly FeedRule[] = [
  ...CHANNEL_TAG_RULES,
  ...CHANNEL_RULES,
  ...ITEM_RULES,
  ...ENCLOSURE_RULES,
  ...NOTES_RULES,
  ...SHARED_RULES,
  ...PODCAST_TAG_RULES,
  ...PODCAST_VALUE_RULES,
  ...PODCAST_EPISODE_RULES,
  ...PODCAST_GROUP_RULES,
];

/** The ids of all rules. */
export const RULE_IDS: readonly string[] = [
  ...SOURCE_RULES,
  WELL_FORMED,
  ...DOCUMENT_RULES,
  ...FEED_RULES,
].map(({ id }) => id);
