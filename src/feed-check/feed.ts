import type { FeedElement, XmlDocument } from "./parse-xml.ts";

/** Whose element it is: the channel's or an item's. Live items take all that items take. */
export interface Owner {
  readonly kind: "channel" | "item" | "liveItem";
  /** `channel`, `item 3 “Tides”`. */
  readonly place: string;
  readonly element: FeedElement;
  /** Its children by name. */
  readonly children: ReadonlyMap<string, readonly FeedElement[]>;
  /** All elements in it by name, but for those of items. */
  readonly parts: ReadonlyMap<string, readonly FeedElement[]>;
}

/** A feed that can be read: one channel with its items. */
export interface Feed {
  readonly channel: Owner;
  readonly items: readonly Owner[];
  /** The channel, its items and its live items. */
  readonly owners: readonly Owner[];
}

/** The feed in a document, or null when there is no `<rss>` with a `<channel>` in it. */
export function feedOf(document: XmlDocument): Feed | null {
  const element = document.roots.find(({ name }) => name === "rss")?.children.find(isNamed("channel"));
  if (element === undefined) return null;
  const channel = channelOwner(element);
  const items = element.children.filter(isNamed("item")).map((item, index) => itemOwner("item", item, index));
  const live = element.children
    .filter(isNamed("podcast:liveItem"))
    .map((item, index) => itemOwner("liveItem", item, index));
  return { channel, items, owners: [channel, ...items, ...live] };
}

/** The text of the first child of that name, without white space around it; "" when there is none. */
export function childText({ children }: Owner, name: string): string {
  return children.get(name)?.[0]?.text.trim() ?? "";
}

/** Where an element is; without a name, the owner itself. */
export function placeOf(owner: Owner, name: string): string {
  return name === "" ? owner.place : `${owner.place} <${name.slice(0, 80)}>`;
}

/** A channel as an owner. */
export function channelOwner(element: FeedElement): Owner {
  return owner("channel", "channel", element);
}

/** An item as an owner; `index` counts from 0 within the feed. */
export function itemOwner(kind: "item" | "liveItem", element: FeedElement, index: number): Owner {
  const title = element.children.find(isNamed("title"))?.text.trim() ?? "";
  const number = `${kind === "item" ? "item" : "live item"} ${index + 1}`;
  return owner(kind, title === "" ? number : `${number} “${cut(title)}”`, element);
}

function owner(kind: Owner["kind"], place: string, element: FeedElement): Owner {
  const children = byName(element.children);
  return { kind, place, element, children, parts: byName(descendants(element)) };
}

function descendants(element: FeedElement): FeedElement[] {
  return element.children
    .filter(({ name }) => name !== "item" && name !== "podcast:liveItem")
    .flatMap((child) => [child, ...descendants(child)]);
}

function byName(elements: readonly FeedElement[]): Map<string, FeedElement[]> {
  return Map.groupBy(elements, ({ name }) => name);
}

function isNamed(name: string): (element: FeedElement) => boolean {
  return (element) => element.name === name;
}

function cut(title: string): string {
  const characters = [...title.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
