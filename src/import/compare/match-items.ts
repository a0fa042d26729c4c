import type { Read } from "./aspect.ts";

/**
 * Which item of a feed became which: by guid, as apps know them; those that are left by enclosure, then by title and date: so an item
 * whose guid has changed is told from one that is gone. In the order of `before`.
 */
export function matchItems(before: readonly Read[], after: readonly Read[]): ReadonlyMap<Read, Read> {
  const found = new Map<Read, Read>();
  for (const keyOf of KEYS) {
    const taken = new Set(found.values());
    const free = Map.groupBy(
      after.filter((item) => !taken.has(item)),
      keyOf,
    );
    for (const item of before) {
      const key = keyOf(item);
      const match = found.has(item) || key === "" ? undefined : free.get(key)?.shift();
      if (match !== undefined) found.set(item, match);
    }
  }
  return new Map(before.flatMap((item) => pairOf(item, found.get(item))));
}

/** The names of the aspects that items are matched by. */
export const IDENTITIES: readonly string[] = ["guid", "enclosure", "title", "date"];

const KEYS: readonly ((item: Read) => string)[] = [
  ({ values }) => values.get("guid") ?? "",
  ({ values }) => values.get("enclosure") ?? "",
  ({ values }) => [values.get("title"), values.get("date")].filter(Boolean).join("\n"),
];

function pairOf(item: Read, match: Read | undefined): [Read, Read][] {
  return match === undefined ? [] : [[item, match]];
}
