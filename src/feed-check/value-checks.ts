import type { Fault } from "../schemas/fault.ts";
import { nearest } from "../schemas/nearest.ts";
import type { FeedElement } from "./parse-xml.ts";

// Checks that many rules are made with. An attribute that is empty is told by the rule of required attributes.

/** A number that may have decimals. */
export const DECIMAL = /^\d{1,15}(?:\.\d{1,15})?$/;

type Check<Subject> = (subject: Subject) => Fault | undefined;

/** A value is one of these words. */
export function isIn(words: readonly string[]): Check<string> {
  return (value) => (value === "" || words.includes(value) ? undefined : unknownWord(value, words));
}

/** A value is one of these words, whatever its capitals. */
export function isInAnyCase(words: readonly string[]): Check<string> {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return (value) => (value === "" || known.has(value.toLowerCase()) ? undefined : unknownWord(value, words));
}

/** A value is as the pattern has it; `fix` says how to write it. */
export function matches(pattern: RegExp, fix: string): Check<string> {
  return (value) => (value === "" || pattern.test(value) ? undefined : { what: `is ${quoted(value)}`, fix });
}

/** An element's text is one of these words. */
export function textIn(words: readonly string[]): Check<FeedElement> {
  return ({ text }) => (words.includes(text.trim()) ? undefined : unknownWord(text.trim(), words));
}

/** An element's text is as the pattern has it. */
export function textMatches(pattern: RegExp, fix: string): Check<FeedElement> {
  return ({ text }) => (pattern.test(text.trim()) ? undefined : { what: `is ${quoted(text.trim())}`, fix });
}

function unknownWord(value: string, words: readonly string[]): Fault {
  const meant = value.length > 60 ? undefined : nearest(value, words);
  const choice = words.length > 20 ? "use one of the namespace's words" : `use one of ${words.join(", ")}`;
  return { what: `is ${quoted(value)}`, fix: meant === undefined ? choice : `did you mean ${meant}?` };
}

/** A value as a Finding quotes it: short, in quotes, on one line. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
