import type { Hono } from "hono";
import { FEED_PATH } from "../catalog/addresses.ts";
import { editionAt } from "../catalog/edition.ts";
import { rssBytes } from "../feeds/rss-bytes.ts";
import { corsHeaders } from "../http/cors-headers.ts";
import type { Document } from "../http/document.ts";
import { maxAgeUntil } from "../http/max-age.ts";
import { respond } from "../http/respond.ts";
import type { Site } from "./site.ts";

/** The feeds that apps subscribe to. */
export function feedRoutes(app: Hono, site: Site): void {
  app.get(FEED_PATH, (c) => respond(c.req.raw, rssDocument(site)));
}

/** How long apps may keep a feed when no episode comes sooner. */
const FEED_SECONDS = 300;

/**
 * The RSS feed. It has an ETag and no Last-Modified: widespread clients prefer the latter and forget it after some days, then
 * download everything again. If-Modified-Since is honoured all the same.
 */
function rssDocument(site: Site): Document {
  const now = site.clock();
  const edition = editionAt(site.catalog, now);
  return {
    type: "application/rss+xml; charset=utf-8",
    etag: edition.tags.rss,
    ...(edition.changedAt !== null && { modified: { at: edition.changedAt, header: "withheld" } }),
    maxAge: maxAgeUntil(now, edition.changesAt, FEED_SECONDS),
    headers: corsHeaders,
    render: () => rssBytes(edition),
  };
}
