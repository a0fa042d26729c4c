import { childText, type Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { type Judge, type Judgement, judge } from "./judgement.ts";

/** One thing by which two feeds are compared, of a channel or of an item. */
export interface Aspect {
  /** What it is called in reports: `guid`, `transcripts`. */
  readonly name: string;
  /** What a feed says of it, in a form in which what means the same is the same; "" when it says nothing. */
  readonly read: (owner: Owner) => string;
  readonly judge: Judge;
  /** Whether subscribers lose or download something again when it changes: nothing excuses that. */
  readonly binds: "subscribers" | "nobody";
}

/** What a feed says of an item or of itself: a value by the name of each aspect. */
export interface Read {
  readonly place: string;
  readonly values: ReadonlyMap<string, string>;
}

export function readAspects(aspects: readonly Aspect[], owner: Owner): Read {
  return { place: owner.place, values: new Map(aspects.map(({ name, read }) => [name, read(owner)])) };
}

/** An aspect by which nobody loses an episode. */
export function aspect(name: string, read: Aspect["read"], judged: Judge = judge): Aspect {
  return { name, read, judge: judged, binds: "nobody" };
}

/** The text of an element, in which white space is folded. */
export function textAspect(name: string, element: string, judged: Judge = judge): Aspect {
  return aspect(name, (owner) => folded(childText(owner, element)), judged);
}

/** All elements of a name with their attributes, but for those left out, and what is in them; in any order. More than there were are better. */
export function elementsAspect(name: string, element: string, without: readonly string[] = []): Aspect {
  const read: Aspect["read"] = ({ children }) =>
    (children.get(element) ?? [])
      .map((found) => canonical(found, without))
      .sort()
      .join(SEPARATOR);
  return aspect(name, read, judgeElements);
}

const SEPARATOR = "; ";

function judgeElements(before: string, after: string): Judgement {
  const judgement = judge(before, after);
  const present = after.split(SEPARATOR);
  const hasAll = before.split(SEPARATOR).every((element) => present.includes(element));
  return judgement.verdict === "different" && hasAll
    ? { verdict: "better", why: "there are more" }
    : judgement;
}

/** White space within texts means nothing to readers of feeds. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** An element as a text that does not depend on the order of attributes and children. */
function canonical({ name, attributes, text, children }: FeedElement, without: readonly string[]): string {
  const said = [...attributes]
    .filter(([key, value]) => !without.includes(key) && !key.startsWith("xmlns") && value.trim() !== "")
    .map(([key, value]) => `${key}=${folded(value)}`)
    .sort();
  const inner = children.map((child) => `${child.name}(${canonical(child, without)})`).sort();
  return [...said, ...(name === "" ? [] : [folded(text)]), ...inner].filter((part) => part !== "").join(", ");
}
