/** What names in braces stand for. */
export type GapValues = Readonly<Record<string, unknown>>;

/** A text with its gaps filled. What is filled in is not looked at again: a title may have braces. */
export function fillGaps(
  text: string,
  values: GapValues,
  encode: (value: unknown) => string = String,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => encode(values[name] ?? null));
}
