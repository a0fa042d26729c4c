import type { Context } from "hono";
import { editionAt } from "../catalog/edition.ts";
import { renderCacheControl } from "../http/cache-control.ts";
import { maxAgeUntil } from "../http/max-age.ts";
import type { Site } from "./site.ts";

/** How long a 301 may be kept. Without a word about it, browsers keep one for ever, and a host may renumber an episode. */
const REDIRECT_SECONDS = 300;

/** A 301 to `target`, a path of this site. */
export function redirect(c: Context, site: Site, target: string): Response {
  const now = site.clock();
  const maxAge = maxAgeUntil(now, editionAt(site.catalog, now).changesAt, REDIRECT_SECONDS);
  c.header("cache-control", renderCacheControl(maxAge));
  return c.redirect(target, 301);
}
