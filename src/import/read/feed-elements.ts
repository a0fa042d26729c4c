import type { FeedElement } from "../../feed-check/parse-xml.ts";

/** An element with text in it and nothing else. */
export function textElement(name: string, text: string): FeedElement {
  return { name, attributes: new Map(), text, children: [] };
}

/** An element that says all by its attributes; those that are undefined are left out. */
export function emptyElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): FeedElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: new Map(given), text: "", children: [] };
}

/** The text of the first child of the first of these names that is there; undefined when none is. */
export function firstText(element: FeedElement, names: readonly string[]): string | undefined {
  return names
    .map((name) => element.children.find((child) => child.name === name))
    .find((child) => child !== undefined)?.text;
}
