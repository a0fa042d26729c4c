import type { Remark } from "../translate/translation.ts";

/**
 * Remarks as lines, one for all that say the same of several items: `48 items, first item 3 “Tides”: …`. What differs in them, addresses,
 * quoted words and numbers, is that of the first.
 */
export function groupedRemarks(remarks: readonly Remark[]): string[] {
  const groups = Map.groupBy(remarks, ({ what }) => what.replace(DIFFERING, "…"));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const places = new Set([first, ...others].map(({ place }) => place)).size;
    const where = places === 1 ? first.place : `${places} items, first ${first.place}`;
    return others.length === 0 || places > 1
      ? [`${where}: ${first.what}`]
      : [`${where}, ${others.length + 1} times: ${first.what}`];
  });
}

/** Every remark in full. */
export function remarkLines(remarks: readonly Remark[]): string[] {
  return remarks.map(({ place, what }) => `${place}: ${what}`);
}

const DIFFERING = /[a-z]+:\/\/[^\s,;]+|“[^”]*”|\d+(?:[x.,:]\d+)*/gi;
