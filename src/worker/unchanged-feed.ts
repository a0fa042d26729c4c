import type { Catalog } from "../catalog/catalog.ts";
import type { Instant } from "../moments/instant.ts";
import type { Site } from "./stores/site.ts";
import { momentOf, type Visit } from "./visit.ts";

/** The head of a 304, and from when to when it says the same. */
interface Unchanged {
  readonly headers: Headers;
  readonly from: Instant;
  readonly until: Instant;
}

const remembered = new WeakMap<Catalog, Map<string, Unchanged>>();

/** Apps differ in the codings that they take, and in the feed that they have; more variants than these are of a stranger's making. */
const MOST_VARIANTS = 50;
const LONGEST_NAME = 500;

/**
 * The 304 to the very request that was answered so before. Nearly every request of a podcast app asks whether the feed that it has is still the
 * feed, as all others of that app do: what is known of it, no route need find out again. Null for everything else.
 */
export function unchangedFeed(site: Site, request: Request): Response | null {
  const { headers, method } = request;
  const known = remembered.get(site.catalog)?.get(nameOf(request));
  if (known === undefined || method !== "GET" || site.audienceOf(request).kind !== "public") return null;
  if (headers.has("if-match") || headers.has("if-unmodified-since")) return null;
  const now = momentOf(site);
  return known.from <= now && now < known.until
    ? new Response(null, { status: 304, headers: known.headers })
    : null;
}

/** Remembers a 304 with which the feed was answered, until its head would say something else or there may be news of posts and streams. */
export function noteUnchanged(
  { site, request, now, audience, hearsUntil }: Visit,
  { status, headers }: Response,
  until: Instant,
): void {
  const name = nameOf(request);
  if (status !== 304 || audience.kind !== "public" || hearsUntil <= now || name.length > LONGEST_NAME) return;
  const known = remembered.get(site.catalog) ?? new Map<string, Unchanged>();
  if (known.size >= MOST_VARIANTS) known.clear();
  known.set(name, { headers: new Headers(headers), from: now, until: Math.min(until, hearsUntil) });
  remembered.set(site.catalog, known);
}

/** All that the answer depends on, besides the moment. */
function nameOf({ url, headers }: Request): string {
  return `${url}\n${headers.get("if-none-match")}\n${headers.get("accept-encoding")}`;
}
