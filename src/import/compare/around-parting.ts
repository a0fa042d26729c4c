/** Texts that are longer are shown in part. */
const LONG = 1000;
const BEFORE_PARTING = 40;
const SHOWN = 240;

/** Two texts as they are shown: where one of them is long, a piece of each from shortly before the place at which they part. */
export function aroundParting(before: string, after: string): [before: string, after: string] {
  if (before.length <= LONG && after.length <= LONG) return [before, after];
  const from = Math.max(0, partingOf(before, after) - BEFORE_PARTING);
  return [piece(before, from), piece(after, from)];
}

function partingOf(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  return at;
}

/** A text of its own, so that nothing of the whole one is held with it. */
function piece(text: string, from: number): string {
  const shown = [...text.slice(from, from + SHOWN)].join("");
  return `${from > 0 ? "…" : ""}${shown}${text.length > from + SHOWN ? "…" : ""}`;
}
