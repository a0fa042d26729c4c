import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { categoryOf } from "./category-of.ts";
import { attribute, elementsNamed, oneLine } from "./element-values.ts";
import { quotedText } from "./plain-text.ts";
import type { Say } from "./translation.ts";

/** A channel's categories by Apple's present names, each once; those of other directories count where Apple's are missing. */
export function categoriesOf(channel: Owner, say: Say): readonly string[] {
  const apple = elementsNamed(channel, "itunes:category").flatMap((element) => {
    const parent = attribute(element, "text") ?? oneLine(element);
    const children = element.children.filter(({ name }) => name === "itunes:category");
    if (children.length === 0) return parent === undefined ? [] : [[parent]];
    return children.map((child) =>
      [parent ?? "", attribute(child, "text") ?? ""].filter((part) => part !== ""),
    );
  });
  const present = presentNames(apple, say);
  if (present.length > 0) return present;
  return presentNames(
    ["googleplay:category", "category"].flatMap((name) => elementsNamed(channel, name)).flatMap(wordOf),
    say,
  );
}

function wordOf(element: FeedElement): string[][] {
  const word = attribute(element, "text") ?? oneLine(element);
  return word === undefined ? [] : [[word]];
}

function presentNames(written: readonly (readonly string[])[], say: Say): readonly string[] {
  const names = written
    .filter((parts) => parts.length > 0)
    .flatMap((parts) => {
      const name = categoryOf(parts);
      const before = parts.join(" > ");
      if (name === undefined) say(`the category ${quotedText(before)} is none of Apple's; it was left out`);
      else if (name !== before) say(`the category ${quotedText(before)} is called ${name} now`);
      return name ?? [];
    });
  return [...new Set(names)];
}
