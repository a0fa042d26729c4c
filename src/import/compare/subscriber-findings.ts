import type { Finding } from "../../feed-check/finding.ts";
import type { Difference, FeedComparison, ItemComparison } from "./compare-feeds.ts";

/**
 * What subscribers of a feed would notice when it becomes another one: errors for what makes apps download again or lose an episode,
 * warnings for what changes what they have.
 */
export function subscriberFindings({ channel, items, order, counts }: FeedComparison): Finding[] {
  const findings = [
    ...channel.flatMap(channelFindings),
    ...items.flatMap(itemFindings),
    ...(order === "same" ? [] : [ORDER]),
    ...(counts.after < counts.before ? [fewer(counts)] : []),
  ];
  return findings.sort((a, b) => Number(a.level === "warning") - Number(b.level === "warning"));
}

function channelFindings({ aspect, before, after }: Difference): Finding[] {
  if (aspect === "podcast:guid" && before !== "") return [{ ...SHOW_GUID, what: changed(before, after) }];
  if (aspect === "feed address" && before !== "") return [{ ...FEED_ADDRESS, what: changed(before, after) }];
  return [];
}

function itemFindings({ place, state, differences }: ItemComparison): Finding[] {
  if (state === "missing") return [{ ...VANISHED, place }];
  return differences.flatMap((difference) => {
    const kind = ITEM_KINDS[difference.aspect];
    return kind === undefined
      ? []
      : [{ ...kind(difference), place: `${place} <${ELEMENTS[difference.aspect]}>` }];
  });
}

type Kind = Omit<Finding, "place">;

/** What to say of the aspects that subscribers notice; an item without a guid is known by its enclosure. */
const ITEM_KINDS: Readonly<Record<string, (difference: Difference) => Kind>> = {
  guid: ({ before, after }) => ({
    level: "error",
    rule: "against/guid",
    what: `${changed(before, after)}: apps take it for a new episode and download it again`,
    fix:
      before === ""
        ? "write the enclosure’s old address as the episode’s guid"
        : `write guid: ${JSON.stringify(before)} into its front matter`,
  }),
  date: ({ before, after }) => ({
    level: "warning",
    rule: "against/date",
    what: `${changed(before, after)}: apps may sort it anew or tell of it again`,
    fix: "keep the air date, and tell of a correction in updated",
  }),
  enclosure: ({ before, after }) => ({
    level: "warning",
    rule: "against/enclosure",
    what: `${changed(before, after)}: apps without a copy download from there, and some download again`,
    fix: "keep the old address alive for weeks, or leading to the new one",
  }),
};

const ELEMENTS: Readonly<Record<string, string>> = { guid: "guid", date: "pubDate", enclosure: "enclosure" };

const VANISHED = {
  level: "error",
  rule: "against/vanished",
  what: "is not in the feed any more: apps drop it, or hold it without its page and audio",
  fix: "bring its folder back, or lift feed.limit if it has only left the first page",
} as const;

const SHOW_GUID = {
  level: "error",
  rule: "against/show-guid",
  place: "channel <podcast:guid>",
  fix: "write the old one as guid into show.yaml: by it directories know the show",
} as const;

const FEED_ADDRESS = {
  level: "warning",
  rule: "against/feed-address",
  place: "channel <atom:link>",
  fix: "redirect the old address to the new one (301), and set newFeedUrl for four weeks and more",
} as const;

const ORDER: Finding = {
  level: "warning",
  rule: "against/order",
  place: "channel",
  what: "has its items in another order",
  fix: "look at the dates that have changed; apps sort by date",
};

function fewer({ before, after }: FeedComparison["counts"]): Finding {
  return {
    level: "error",
    rule: "against/count",
    place: "channel",
    what: `has ${after} items where it had ${before}`,
    fix: "see which are missing above",
  };
}

function changed(before: string, after: string): string {
  if (before === "") return `is ${JSON.stringify(after)} where there was none`;
  return after === ""
    ? `was ${JSON.stringify(before)} and is gone`
    : `was ${JSON.stringify(before)} and is ${JSON.stringify(after)}`;
}
