import type { Validators } from "./document.ts";
import { type EntityTag, parseEntityTags, renderEntityTag } from "./entity-tag.ts";
import { parseHttpDate } from "./http-date.ts";

/** What the preconditions of a GET or HEAD ask for: the plain answer, a 304, or a 412. */
export type ConditionalOutcome = "send" | "not-modified" | "failed";

/**
 * Evaluates a GET's or HEAD's preconditions in the order of RFC 9110 §13.2.2. Only for what would
 * be answered with 200 or 206: a precondition never turns a 404 into a 304.
 */
export function conditionalOutcome(headers: Headers, current: Validators): ConditionalOutcome {
  if (isChangedForWriters(headers, current)) return "failed";
  return isUnchangedForReaders(headers, current) ? "not-modified" : "send";
}

// §13.1.1, §13.1.4: If-Match is compared strongly and silences If-Unmodified-Since.
function isChangedForWriters(headers: Headers, current: Validators): boolean {
  const ifMatch = headers.get("if-match");
  if (ifMatch !== null) return !matches(ifMatch, (tag) => !tag.isWeak && tag.opaque === current.etag);
  const since = modifiedSince(headers.get("if-unmodified-since"), current);
  return since === "modified";
}

// §13.1.2, §13.1.3: If-None-Match is compared weakly and silences If-Modified-Since, even when it is malformed.
function isUnchangedForReaders(headers: Headers, current: Validators): boolean {
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) return matches(ifNoneMatch, (tag) => isSameDocument(tag.opaque, current.etag));
  return modifiedSince(headers.get("if-modified-since"), current) === "unmodified";
}

function matches(header: string, isOurs: (tag: EntityTag) => boolean): boolean {
  const tags = parseEntityTags(header);
  return tags === "*" || tags.some(isOurs);
}

// Apache and Jetty put the coding into the tag (`"x-gzip"`, `"x--gzip"`, `"x;br"`) and do not take it out again.
const CODING_SUFFIX = /(?:-{1,2}|;)(?:gzip|br|deflate|zstd)$/;

function isSameDocument(theirs: string, ours: string): boolean {
  return theirs === ours || theirs.replace(CODING_SUFFIX, "") === ours;
}

// HTTP-dates have whole seconds, so milliseconds are cut off first. What is not one HTTP-date is ignored.
function modifiedSince(
  header: string | null,
  { modifiedAt }: Validators,
): "modified" | "unmodified" | "unknown" {
  const date = header === null ? null : parseHttpDate(header);
  if (date === null || modifiedAt === undefined) return "unknown";
  return Math.floor(modifiedAt / 1000) * 1000 > date ? "modified" : "unmodified";
}

/**
 * Whether a Range may be answered with a part (RFC 9110 §13.1.5): without If-Range always, else only when it
 * is exactly our strong tag or exactly our modification date. A weak tag never matches.
 */
export function isRangeCurrent(ifRange: string | null, current: Validators): boolean {
  if (ifRange === null) return true;
  if (ifRange === renderEntityTag(current.etag)) return true;
  const date = parseHttpDate(ifRange);
  if (date === null || current.modifiedAt === undefined) return false;
  return date === Math.floor(current.modifiedAt / 1000) * 1000;
}
