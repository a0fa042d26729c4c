import type { Owner } from "../../feed-check/feed.ts";
import { type Aspect, type Read, readAspects } from "./aspect.ts";
import { CHANNEL_ASPECTS } from "./channel-aspects.ts";
import { ITEM_ASPECTS } from "./item-aspects.ts";
import type { Judgement } from "./judgement.ts";
import { matchItems } from "./match-items.ts";

/** A feed that can be compared: its channel, and its items in their order, of which one at a time is looked at. */
export interface ComparableFeed {
  readonly channel: Owner;
  items(): Iterable<Owner>;
}

/** One thing that is not the same in both feeds. */
export interface Difference extends Judgement {
  /** The name of its aspect. */
  readonly aspect: string;
  readonly before: string;
  readonly after: string;
  readonly binds: Aspect["binds"];
}

/** What became of an item. */
export interface ItemComparison {
  /** `item 3 “Tides”`, as the feed of before has it. */
  readonly place: string;
  readonly state: "kept" | "missing";
  /** Those that are not equal; none of an item that is missing. */
  readonly differences: readonly Difference[];
}

/** What became of a feed. */
export interface FeedComparison {
  readonly channel: readonly Difference[];
  /** One for each item of before, in its order. */
  readonly items: readonly ItemComparison[];
  /** The places of those that only the feed of after has. */
  readonly added: readonly string[];
  /** Whether what is in both stands in the same order. */
  readonly order: "same" | "other";
  readonly counts: { readonly before: number; readonly after: number };
}

/**
 * Compares a feed as it was with what it is now, item by item. `copied` are the guids of those whose audio is known to be the same file at
 * another address, to the last byte.
 */
export function compareFeeds(
  before: ComparableFeed,
  after: ComparableFeed,
  copied: ReadonlySet<string> = new Set(),
): FeedComparison {
  const [old, present] = [readItems(before), readItems(after)];
  const matches = matchItems(old, present);
  const kept = new Set(matches.values());
  return {
    channel: differences(
      CHANNEL_ASPECTS,
      readAspects(CHANNEL_ASPECTS, before.channel),
      readAspects(CHANNEL_ASPECTS, after.channel),
    ),
    items: old.map((item) => comparisonOf(item, matches.get(item), copied)),
    added: present.filter((item) => !kept.has(item)).map(({ place }) => place),
    order: isInOrder([...kept].map((item) => present.indexOf(item))) ? "same" : "other",
    counts: { before: old.length, after: present.length },
  };
}

function readItems(feed: ComparableFeed): Read[] {
  return Array.from(feed.items(), (item) => readAspects(ITEM_ASPECTS, item));
}

function comparisonOf(before: Read, after: Read | undefined, copied: ReadonlySet<string>): ItemComparison {
  const { place } = before;
  if (after === undefined) return { place, state: "missing", differences: [] };
  const found = differences(ITEM_ASPECTS, before, after);
  const isCopied = copied.has(after.values.get("guid") ?? "");
  return { place, state: "kept", differences: isCopied ? found.map(asCopied) : found };
}

function asCopied(difference: Difference): Difference {
  return difference.aspect === "enclosure" ? { ...difference, ...COPIED } : difference;
}

const COPIED = { verdict: "better", why: "the same file, copied here", binds: "nobody" } as const;

function differences(aspects: readonly Aspect[], before: Read, after: Read): Difference[] {
  return aspects.flatMap(({ name, judge, binds }) => {
    const [old = "", present = ""] = [before.values.get(name), after.values.get(name)];
    const judgement = judge(old, present);
    return judgement.verdict === "equal"
      ? []
      : [{ ...judgement, aspect: name, before: old, after: present, binds }];
  });
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
}
