import { renderEntityTag } from "./entity-tag.ts";
import { parseHttpDate } from "./http-date.ts";
import type { Validators } from "./validators.ts";

/**
 * Whether a Range may be answered with a part (RFC 9110 §13.1.5): without If-Range always, else only when it
 * is exactly our strong tag or exactly our modification date. A weak tag never matches.
 */
export function isRangeCurrent(ifRange: string | null, current: Validators): boolean {
  if (ifRange === null) return true;
  if (ifRange === renderEntityTag(current.etag)) return true;
  const date = parseHttpDate(ifRange);
  if (date === null || current.modified === undefined) return false;
  return date === Math.floor(current.modified.at / 1000) * 1000;
}
