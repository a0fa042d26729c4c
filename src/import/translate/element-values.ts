import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

// What elements of a feed say, as values; "" counts as nothing.

/** The children of that name, in order. */
export function elementsNamed(owner: Owner, name: string): readonly FeedElement[] {
  return owner.children.get(name) ?? [];
}

/** The text of the first child of one of these names that has any, on one line. */
export function textUnder(owner: Owner, ...names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => elementsNamed(owner, name))
    .map(oneLine)
    .find((text) => text !== undefined);
}

/** The text of an element on one line. */
export function oneLine({ text }: FeedElement): string | undefined {
  return said(text.replace(/\s+/g, " "));
}

/** An attribute, whatever its capitals. */
export function attribute({ attributes }: FeedElement, name: string): string | undefined {
  const exact = attributes.get(name);
  if (exact !== undefined) return said(exact);
  const key = [...attributes.keys()].find((written) => written.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : said(attributes.get(key) ?? "");
}

/** Attributes under the names that fields have too. */
export function attributesOf(element: FeedElement, names: readonly string[]): SourceFields {
  return given(Object.fromEntries(names.map((name) => [name, attribute(element, name)])));
}

function said(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A number as feeds write it: `7`, `7.5`, `-1`. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
}

/** A size in bytes; 0 and what is no number mean that nobody knows. */
export function knownBytes(text: string | undefined): number | undefined {
  const number = numberOf(text?.replace(/(?<=\d)[,.](?=\d{3}(?:\D|$))/g, ""));
  return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** A switch as feeds write it; undefined when it is neither. */
export function switchOf(text: string | undefined): boolean | undefined {
  const word = text?.toLowerCase();
  if (word === undefined) return undefined;
  if (["true", "yes", "1", "explicit"].includes(word)) return true;
  return ["false", "no", "0", "clean", "none", "notexplicit"].includes(word) ? false : undefined;
}

/** An address with `https://`, as the podcast namespace asks for; `what` is what it is the address of. */
export function secureAddressOf(address: string | undefined, what: string, say: Say): string | undefined {
  if (address === undefined) return undefined;
  const full = address.startsWith("//") ? `https:${address}` : address;
  if (!/^http:\/\//i.test(full)) return full;
  say(`${what} is written with https:// now: ${full.slice(0, 200)}`);
  return full.replace(/^http:/i, "https:");
}

/** A text that has at most so many characters; what is longer is cut at a word. */
export function cutTo(
  characters: number,
  text: string | undefined,
  tell: (cut: string) => void,
): string | undefined {
  if (text === undefined || text.length <= characters || [...text].length <= characters) return text;
  const room = [...text.slice(0, 2 * characters)].slice(0, characters - 1).join("");
  const atWord = room.replace(/\s+\S*$/, "");
  const cut = `${atWord === "" ? room : atWord}…`;
  tell(cut);
  return cut;
}
