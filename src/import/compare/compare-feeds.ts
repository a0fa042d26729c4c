import type { Owner } from "../../feed-check/feed.ts";
import { aroundParting } from "./around-parting.ts";
import { type Aspect, type Read, readAspects } from "./aspect.ts";
import { CHANNEL_ASPECTS } from "./channel-aspects.ts";
import { ITEM_ASPECTS } from "./item-aspects.ts";
import type { Judgement } from "./judgement.ts";
import { IDENTITIES, matchItems } from "./match-items.ts";

/** A feed that can be compared: its channel, and its items in their order, of which one at a time is looked at. */
export interface ComparableFeed {
  readonly channel: Owner;
  items(): Iterable<Owner>;
}

/** One thing that is not the same in both feeds. */
export interface Difference extends Judgement {
  /** The name of its aspect. */
  readonly aspect: string;
  /** Of long texts the piece around the place at which they part, as of `after`. */
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
 * another address, to the last byte. Both are gone through twice: of feeds of 50 MB no more is held than what differs.
 */
export function compareFeeds(
  before: ComparableFeed,
  after: ComparableFeed,
  copied: ReadonlySet<string> = new Set(),
): FeedComparison {
  const [old, present] = [readIdentities(before), readIdentities(after)];
  const places = new Map(present.map((item, place) => [item, place]));
  const matches = new Map([...matchItems(old, present)].map(([item, match]) => [item, places.get(match)]));
  const kept = new Set(matches.values());
  const presentAt = itemsByPlace(after, kept);
  return {
    channel: differences(
      CHANNEL_ASPECTS,
      readAspects(CHANNEL_ASPECTS, before.channel),
      readAspects(CHANNEL_ASPECTS, after.channel),
    ),
    items: comparisonsOf(
      before,
      old.map((item) => matches.get(item)),
      (item, place) => comparisonOf(item, presentAt(place), copied),
    ),
    added: present.filter((_, place) => !kept.has(place)).map(({ place }) => place),
    order: isInOrder([...matches.values()].flatMap((place) => place ?? [])) ? "same" : "other",
    counts: { before: old.length, after: present.length },
  };
}

/** What items are matched by, which is little. */
function readIdentities(feed: ComparableFeed): Read[] {
  return Array.from(feed.items(), (item) => readAspects(IDENTITY_ASPECTS, item));
}

const IDENTITY_ASPECTS = ITEM_ASPECTS.filter(({ name }) => IDENTITIES.includes(name));

function comparisonsOf(
  before: ComparableFeed,
  matches: readonly (number | undefined)[],
  compare: (item: Read, match: number) => ItemComparison,
): ItemComparison[] {
  return Array.from(before.items(), (item, at): ItemComparison => {
    const match = matches[at];
    return match === undefined
      ? { place: item.place, state: "missing", differences: [] }
      : compare(readAspects(ITEM_ASPECTS, item), match);
  });
}

/** Gives the items of a feed by their places, each of `wanted` once; those that were passed by until then are held, few where the order is the same. */
function itemsByPlace(
  feed: ComparableFeed,
  wanted: ReadonlySet<number | undefined>,
): (place: number) => Read {
  const items = feed.items()[Symbol.iterator]();
  const passed = new Map<number, Read>();
  let next = 0;
  return (place) => {
    while (next <= place) {
      const { value } = items.next();
      if (wanted.has(next)) passed.set(next, readAspects(ITEM_ASPECTS, value));
      next += 1;
    }
    const item = passed.get(place);
    if (item === undefined) throw new Error(`item ${place} was asked for twice`);
    passed.delete(place);
    return item;
  };
}

function comparisonOf(before: Read, after: Read, copied: ReadonlySet<string>): ItemComparison {
  const found = differences(ITEM_ASPECTS, before, after);
  const isCopied = copied.has(after.values.get("guid") ?? "");
  return { place: before.place, state: "kept", differences: isCopied ? found.map(asCopied) : found };
}

function asCopied(difference: Difference): Difference {
  return difference.aspect === "enclosure" ? { ...difference, ...COPIED } : difference;
}

const COPIED = { verdict: "better", why: "the same file, copied here", binds: "nobody" } as const;

function differences(aspects: readonly Aspect[], before: Read, after: Read): Difference[] {
  return aspects.flatMap(({ name, judge, binds }) => {
    const [old = "", present = ""] = [before.values.get(name), after.values.get(name)];
    const judgement = judge(old, present);
    if (judgement.verdict === "equal") return [];
    const [shownBefore, shownAfter] = aroundParting(old, present);
    return [{ ...judgement, aspect: name, before: shownBefore, after: shownAfter, binds }];
  });
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
}
