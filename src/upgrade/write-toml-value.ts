import { parse, type TomlTable, type TomlValue } from "smol-toml";

/** The text of a TOML file → what it says; null when it cannot be read. */
export function parseToml(text: string): TomlTable | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Where a value stands: a key, in a table or at the top of the file. */
export interface TomlPlace {
  readonly table: string | null;
  readonly key: string;
}

/** The value at a place of what `parseToml` has read. */
export function tomlValueAt(content: TomlTable, { table, key }: TomlPlace): TomlValue | undefined {
  const holder = table === null ? content : content[table];
  return isTable(holder) ? holder[key] : undefined;
}

function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * Writes a value into the text of a TOML file, and leaves all else as its author wrote it: order, blanks, comments. Null when what comes of
 * it would not say exactly that, as of inline tables and keys with dots.
 */
export function writeTomlValue(text: string, place: TomlPlace, value: TomlValue): string | null {
  const before = parseToml(text);
  if (before === null) return null;
  const lines = text.split("\n");
  const { from, to } = linesOf(place.table, lines);
  const written = `${place.key} = ${render(value)}`;
  const at = lines.findIndex((line, index) => index >= from && index < to && keyOf(line) === place.key);
  const edited =
    at < 0
      ? inserted(lines, { from, written, table: place.table })
      : lines.with(at, `${written}${commentOf(lines[at])}`);
  const result = edited.join("\n");
  const after = parseToml(result);
  if (after === null) return null;
  return render(after) === render(withValue(before, place, value)) ? result : null;
}

/** The lines of a table, its header not among them; `from` is behind the last line when there is no such table. */
function linesOf(
  table: string | null,
  lines: readonly string[],
): { readonly from: number; readonly to: number } {
  const header = table === null ? -1 : lines.findIndex((line) => headerOf(line) === table);
  if (table !== null && header < 0) return { from: lines.length, to: lines.length };
  const next = lines.findIndex((line, index) => index > header && headerOf(line) !== null);
  return { from: header + 1, to: next < 0 ? lines.length : next };
}

/** What a line begins: `[assets]` begins assets, `[[r2_buckets]]` a table of another kind. */
function headerOf(line: string): string | null {
  const [, name] = /^\s*\[\[?\s*([\w.-]+)\s*\]\]?\s*(?:#.*)?$/.exec(line) ?? [];
  return name ?? null;
}

function keyOf(line: string): string | null {
  return /^\s*([\w-]+)\s*=/.exec(line)?.[1] ?? null;
}

/** What stands behind a value, when it is a comment beyond doubt; a sign in quotes is none. */
function commentOf(line = ""): string {
  return /\s+#[^"']*$/.exec(line)?.[0] ?? "";
}

function inserted(
  lines: readonly string[],
  {
    from,
    written,
    table,
  }: { readonly from: number; readonly written: string; readonly table: string | null },
): string[] {
  if (from < lines.length || table === null) return lines.toSpliced(from, 0, written);
  const last = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  return [...last, "", `[${table}]`, written, ""];
}

function withValue(content: TomlTable, { table, key }: TomlPlace, value: TomlValue): TomlTable {
  if (table === null) return { ...content, [key]: value };
  const holder = content[table];
  return { ...content, [table]: { ...(isTable(holder) ? holder : {}), [key]: value } };
}

/** Strings, numbers, booleans and lists of them are the same in TOML; of anything else only whether it is the same is asked. */
function render(value: TomlValue | TomlTable): string {
  return JSON.stringify(sorted(value)).replace(/","/g, '", "');
}

function sorted(value: TomlValue): TomlValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isTable(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}
