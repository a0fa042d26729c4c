import { parseClockDuration } from "../moments/clock-duration.ts";

/**
 * The moment, or stretch, that an address names for the player (docs/player.md): `#t=12:31`, or else `?t=751`, or a range of two → seconds
 * as an address has them again, `751` or `60,90`. Undefined when it names none.
 */
export function momentOfAddress({ hash, searchParams }: URL): string | undefined {
  const written = new URLSearchParams(hash.slice(1)).get("t") ?? searchParams.get("t") ?? "";
  const [start = "", end, ...more] = written.replace(/^npt:/, "").split(",");
  const startSeconds = start === "" && end !== undefined ? 0 : clockSeconds(start);
  if (startSeconds === undefined || more.length > 0) return undefined;
  if (end === undefined) return String(startSeconds);
  const endSeconds = clockSeconds(end);
  return endSeconds !== undefined && endSeconds > startSeconds ? `${startSeconds},${endSeconds}` : undefined;
}

/** Hosts may write ISO 8601 too, addresses may not. */
function clockSeconds(text: string): number | undefined {
  return /^[\d:.]+$/.test(text) ? parseClockDuration(text) : undefined;
}
