import type { Fault } from "../schemas/fault.ts";
import { type Feed, type Owner, placeOf } from "./feed.ts";
import type { Found } from "./finding.ts";
import type { FeedElement } from "./parse-xml.ts";

// Where a rule looks: each of these makes the check of one element or owner into a check of the whole feed.

type FeedCheck = (feed: Feed) => Iterable<Found>;
type Kind = Owner["kind"];

/** What a check of one subject says: its fault, or nothing. */
type Verdict = Fault | undefined;

/** Every owner of a kind must have this child, with something in it. */
export function missing(kind: Kind, name: string, fix: string): FeedCheck {
  return onOwners([kind], name, (owner) => (lacks(owner, name) ? { what: "is missing", fix } : undefined));
}

/** Items should have this child: told once, at the first that lacks it, for a whole show may do without. */
export function missingFromItems(name: string, fix: string): FeedCheck {
  return function* ({ items }) {
    const [first, ...others] = items.filter((item) => lacks(item, name));
    if (first === undefined) return;
    const further = others.length === 1 ? "1 other item" : `${others.length} other items`;
    const what = others.length === 0 ? "is missing" : `is missing, and in ${further}`;
    yield { place: placeOf(first, name), what, fix };
  };
}

function lacks({ children }: Owner, name: string): boolean {
  return !children.get(name)?.some(hasSomething);
}

/** Looks at owners as a whole; `name` is the element that is told to be at fault, "" the owner itself. */
export function onOwners(
  kinds: readonly Kind[],
  name: string,
  check: (owner: Owner, feed: Feed) => Verdict,
): FeedCheck {
  return function* (feed) {
    for (const owner of ownersOf(feed, kinds)) yield* placed(check(owner, feed), placeOf(owner, name));
  };
}

/** Looks at the children of those names. */
export function onChildren(
  kinds: readonly Kind[],
  names: readonly string[],
  check: (element: FeedElement, owner: Owner) => Verdict,
): FeedCheck {
  return function* (feed) {
    for (const owner of ownersOf(feed, kinds)) yield* faultsOf(owner, owner.children, names, check);
  };
}

/** Looks at all elements of those names, however deep. */
export function onParts(names: readonly string[], check: (element: FeedElement) => Verdict): FeedCheck {
  return function* ({ owners }) {
    for (const owner of owners) yield* faultsOf(owner, owner.parts, names, check);
  };
}

/** Looks at all elements. */
export function onEveryPart(check: (element: FeedElement) => Verdict): FeedCheck {
  return function* ({ owners }) {
    for (const owner of owners) yield* faultsOf(owner, owner.parts, owner.parts.keys(), check);
  };
}

/** Looks at one attribute of elements of those names, where it is given. */
export function onAttribute(
  names: readonly string[],
  attribute: string,
  check: (value: string) => Verdict,
): FeedCheck {
  return onParts(names, ({ attributes }) => {
    const value = attributes.get(attribute);
    return value === undefined ? undefined : named(attribute, check(value.trim()));
  });
}

/** A fault of an attribute, told with the attribute's name. */
export function named(attribute: string, fault: Verdict): Verdict {
  return fault && { what: `has ${attribute} that ${fault.what}`, fix: fault.fix };
}

function ownersOf({ channel, items, owners }: Feed, kinds: readonly Kind[]): readonly Owner[] {
  if (kinds.length > 1) return owners.filter(({ kind }) => kinds.includes(kind));
  if (kinds[0] === "channel") return [channel];
  return kinds[0] === "item" ? items : owners.filter(({ kind }) => kind === "liveItem");
}

function* faultsOf(
  owner: Owner,
  elements: Owner["parts"],
  names: Iterable<string>,
  check: (element: FeedElement, owner: Owner) => Verdict,
): Iterable<Found> {
  for (const name of names)
    for (const element of elements.get(name) ?? [])
      yield* placed(check(element, owner), placeOf(owner, name));
}

function placed(verdict: Verdict, place: string): Found[] {
  return verdict === undefined ? [] : [{ place, ...verdict }];
}

function hasSomething({ name, text, children }: FeedElement): boolean {
  return text.trim() !== "" || children.length > 0 || SAID_BY_ATTRIBUTES.has(name);
}

/** Elements without text: what they lack has rules of its own. */
const SAID_BY_ATTRIBUTES = new Set(["enclosure", "itunes:category", "itunes:image", "podcast:transcript"]);
