import type { SourceFields } from "./translation.ts";

/** Fields in which the value at a path (`people[1].img`) is another one; undefined takes its key away. The path leads to something. */
export function changeField(fields: SourceFields, path: string, value: unknown): SourceFields {
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  return changed(fields, keys, value) as SourceFields; // A map stays a map.
}

function changed(holder: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(holder)) {
    const at = Number(key);
    return holder.map((item, index) => (index === at ? inner(item, rest, value) : item));
  }
  const entries = Object.entries(holder as SourceFields).flatMap(([name, item]) => {
    const next = name === key ? inner(item, rest, value) : item;
    return next === undefined ? [] : [[name, next]];
  });
  return Object.fromEntries(entries);
}

function inner(item: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : changed(item, rest, value);
}
