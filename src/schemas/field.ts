import * as z from "zod";
import type { Fault } from "./fault.ts";
import { type KeyFault, unknownKeyFault } from "./foreign-keys.ts";

/** What a field reader makes of a raw value: the value, or what is wrong with it and what to do. */
export type Reading<T> = { readonly value: T } | Fault;

/** A required field. `sentence` tells authors what it is for; it is shown in the documentation of front matter. */
export function field<T>(sentence: string, read: (raw: unknown) => Reading<T>): z.ZodType<T> {
  return z
    .unknown()
    .transform((raw, context) => {
      const reading = isMissing(raw) ? missing(raw, sentence) : read(raw);
      if ("value" in reading) return reading.value;
      context.issues.push({ code: "custom", message: message(reading), input: raw });
      return z.NEVER;
    })
    .describe(sentence);
}

/**
 * A map with these keys and no others; a key that is not among them is refused with the name it was probably meant to be. Where hosts
 * write a text instead, `mendText` says how that text is written as a map.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(
  sentence: string,
  shape: Shape,
  mendText?: (text: string) => string,
): z.ZodObject<Shape, z.core.$strict> {
  const unknownKey = z.unknown().refine(() => false, {
    error: (issue) => message(unknownKeyFault(String(issue.path?.at(-1)), Object.keys(shape))),
  });
  const map = z
    .object(shape, {
      error: ({ input }) =>
        message(
          typeof input === "string" && mendText
            ? { what: `is ${kindOf(input)}`, fix: mendText(input) }
            : notAMap(input, sentence),
        ),
    })
    .catchall(unknownKey);
  // The catch-all refuses every key, so the output has none but the shape's, as a strict object's has.
  return map.describe(sentence) as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** A list of what `item` describes. */
export function list<Item extends z.core.SomeType>(sentence: string, item: Item): z.ZodArray<Item> {
  return z.array(item, { error: (issue) => message(notAList(issue.input, sentence)) }).describe(sentence);
}

/** What `items` describes, or the map that stands for all of it; a value of neither kind is told as no list. */
export function listOr<Items extends z.core.SomeType, Whole extends z.core.SomeType>(
  items: Items,
  whole: Whole,
): z.ZodUnion<readonly [Items, Whole]> {
  return z.union([items, whole]);
}

/** Everything that a schema has against a value; of what may be of two kinds, as the kind that it is. */
export function fieldIssues({ issues }: Pick<z.core.$ZodError, "issues">): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") return [issue];
    // One of the wrong kind has its fault at its top.
    const fitting = issue.errors.find((faults) => faults.every(({ path }) => path.length > 0));
    const inner = fitting ?? issue.errors[0] ?? [];
    return inner.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }));
  });
}

/** A map from names to values, both read by the given readers. */
export function table<T>(sentence: string, readKey: (raw: string) => Reading<string>, value: z.ZodType<T>) {
  const key = z.string().transform((raw, context) => {
    const reading = readKey(raw);
    if ("value" in reading) return reading.value;
    context.issues.push({ code: "custom", message: message(reading), input: raw });
    return z.NEVER;
  });
  return z.record(key, value, { error: (issue) => message(recordFault(issue, sentence)) }).describe(sentence);
}

/** A fault as a schema's message, as `splitMessage` reads it back. */
export function message({ what, fix, meant }: KeyFault): string {
  return [what, fix, ...(meant === undefined ? [] : [meant])].join(SEPARATOR);
}

/** A schema's message → what is wrong and what to do. */
export function splitMessage(text: string): KeyFault {
  const [what = "", fix = "see docs/front-matter.md", meant] = text.split(SEPARATOR);
  return { what, fix, ...(meant !== undefined && { meant }) };
}

/** What is wrong with a field that is not there. */
export const MISSING = "is missing";

/** The kind of a raw YAML value in an author's words. */
export function kindOf(raw: unknown): string {
  if (raw === null) return "empty";
  if (Array.isArray(raw)) return "a list";
  if (typeof raw === "object") return "a map of keys";
  if (typeof raw === "boolean") return `the switch ${String(raw)}`;
  return typeof raw === "number" ? `the number ${String(raw)}` : "text";
}

const SEPARATOR = "\u0000";

function isMissing(raw: unknown): raw is null | undefined {
  return raw === undefined || raw === null;
}

function missing(raw: null | undefined, sentence: string): Fault {
  return { what: raw === null ? "is empty" : MISSING, fix: `give it: ${lowerFirst(sentence)}` };
}

function notAMap(raw: unknown, sentence: string): Fault {
  if (isMissing(raw)) return missing(raw, sentence);
  return { what: `is ${kindOf(raw)}`, fix: `write keys and values: ${lowerFirst(sentence)}` };
}

function notAList(raw: unknown, sentence: string): Fault {
  if (isMissing(raw)) return missing(raw, sentence);
  return { what: `is ${kindOf(raw)}`, fix: `write a list: ${lowerFirst(sentence)}` };
}

function recordFault(issue: z.core.$ZodRawIssue, sentence: string): Fault {
  const inner = issue.code === "invalid_key" ? issue.issues[0]?.message : undefined;
  return inner === undefined ? notAMap(issue.input, sentence) : splitMessage(inner);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
