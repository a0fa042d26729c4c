import type { FileElsewhere, SourceFields } from "./translation.ts";

/** Every file on another host that fields name by its address. */
export function remoteFiles(fields: SourceFields): readonly FileElsewhere[] {
  return filesIn(fields, "");
}

/** What a key with an address names; `url` and `image` by where they stand. */
const KINDS: readonly (readonly [path: RegExp, kind: FileElsewhere["kind"]])[] = [
  [/^artwork$/, "artwork"],
  [/^image$/, "cover"],
  [/^chapters\.url$/, "chapters"],
  [/^chapters\[\d+\]\.image$/, "chapterImage"],
  [/^transcript\[\d+\]\.url$/, "transcript"],
  [/people\[\d+\]\.img$/, "personImage"],
  [/images\[\d+\]\.href$|^live\[\d+\]\.image$/, "image"],
];

function filesIn(value: unknown, path: string): FileElsewhere[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => filesIn(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const kind = KINDS.find(([pattern]) => pattern.test(at))?.[1];
    if (typeof inner !== "string" || kind === undefined) return filesIn(inner, at);
    return /^https?:/i.test(inner) ? [{ url: inner, kind, path: at, ...beside(entries, kind) }] : [];
  });
}

function beside(
  entries: readonly (readonly [string, unknown])[],
  kind: FileElsewhere["kind"],
): Partial<FileElsewhere> {
  if (kind !== "transcript") return {};
  return Object.fromEntries(entries.filter(([key]) => ["type", "language", "rel"].includes(key)));
}
