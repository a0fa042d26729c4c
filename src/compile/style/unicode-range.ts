/** What `unicode-range` of CSS says, as first and last code points; null when it says nothing that can be read (CSS Fonts 4, §4.5). */
export function parseUnicodeRange(text: string): readonly (readonly [number, number])[] | null {
  const ranges = text.split(",").map((range) => {
    const [, first = "", last] = /^\s*U\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(range) ?? [];
    const from = Number.parseInt(first.replaceAll("?", "0"), 16);
    return [from, Number.parseInt(last ?? first.replaceAll("?", "f"), 16)] as const;
  });
  return ranges.some(([first, last]) => Number.isNaN(first) || Number.isNaN(last)) ? null : ranges;
}
