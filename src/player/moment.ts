/** The moment in an address's fragment: `#t=751`, `#t=12.5`, also the start of a range `#t=60,90` → seconds; null when there is none. */
export function parseMoment(hash: string): number | null {
  const match = /^#t=(\d+(?:\.\d+)?)(?:,\d+(?:\.\d+)?)?$/.exec(hash);
  return match === null ? null : Number(match[1]);
}
