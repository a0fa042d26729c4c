import type { Context, Hono } from "hono";
import { ATOM_PATH, absoluteAddress, FEED_PATH, JSON_FEED_PATH, OPML_PATH } from "../../catalog/addresses.ts";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import { atomBytes } from "../../feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../feeds/serve/json-feed-bytes.ts";
import { rssArchivePage, rssFeed } from "../../feeds/serve/rss-bytes.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import type { Document } from "../../http/document.ts";
import { respond } from "../../http/respond.ts";
import type { Site } from "../stores/site.ts";
import { notFound } from "./not-found.ts";
import { redirect } from "./redirect.ts";

/** The feeds that apps subscribe to. Those of a show that has moved away lead to its new one. */
export function feedRoutes(app: Hono, site: Site): void {
  for (const path of [FEED_PATH, ATOM_PATH, JSON_FEED_PATH]) {
    app.get(path, async (_, next) => {
      const target = newAddress(site);
      return target === null ? next() : redirect(site, target);
    });
  }

  app.get(FEED_PATH, (c) => {
    const context = feedContext(c, site);
    const { bytes, validator } = rssFeed(context.edition);
    return respond(c.req.raw, feedDocument(context, { type: RSS_TYPE, etag: validator, render: bytes }));
  });

  // A parameter is a whole segment: the number ends at the dot.
  app.get("/feed/archive/:file{[1-9][0-9]*\\.xml}", async (c) => {
    const context = feedContext(c, site);
    const page = rssArchivePage(context.edition, Number.parseInt(c.req.param("file"), 10));
    if (page === null) return notFound(c.req.raw, site);
    if (page === "filling") return redirect(site, FEED_PATH, 302);
    return respond(
      c.req.raw,
      feedDocument(context, { type: RSS_TYPE, etag: page.validator, render: page.bytes }),
    );
  });

  app.get(ATOM_PATH, (c) => {
    const context = feedContext(c, site);
    const type = "application/atom+xml; charset=utf-8";
    const { formats } = context.edition.validators;
    return respond(
      c.req.raw,
      feedDocument(context, { type, etag: formats, render: () => atomBytes(context.edition) }),
    );
  });

  app.get(JSON_FEED_PATH, (c) => {
    const context = feedContext(c, site);
    const type = "application/feed+json; charset=utf-8";
    const { formats } = context.edition.validators;
    return respond(
      c.req.raw,
      feedDocument(context, { type, etag: formats, render: () => jsonFeedBytes(context.edition) }),
    );
  });

  app.get(OPML_PATH, (c) => {
    const context = feedContext(c, site);
    const { shells, validators } = context.edition;
    return respond(c.req.raw, {
      type: "text/x-opml; charset=utf-8",
      etag: validators.formats,
      maxAge: maxAge(context),
      headers: corsHeaders,
      render: () => [new TextEncoder().encode(shells.opml)],
    });
  });
}

const RSS_TYPE = "application/rss+xml; charset=utf-8";

/** How long apps may keep a feed when no episode comes sooner. */
const FEED_SECONDS = 300;

/** The edition that a feed shows, and how it was asked for. */
interface FeedContext {
  readonly edition: Edition;
  readonly now: number;
  readonly path: string;
}

function feedContext(c: Context, site: Site): FeedContext {
  const now = site.clock();
  return { edition: editionAt(site.catalog, now), now, path: c.req.path };
}

function maxAge({ edition, now }: FeedContext): number {
  return maxAgeUntil(now, edition.changesAt, FEED_SECONDS);
}

/**
 * A feed has an ETag and no Last-Modified: widespread clients prefer the latter and forget it after some days, then download
 * everything again. If-Modified-Since is honoured all the same. Hubs find it and themselves in Link (WebSub §4).
 */
function feedDocument(context: FeedContext, feed: Pick<Document, "type" | "etag" | "render">): Document {
  const { edition, path } = context;
  const links = [`<${absoluteAddress(edition.show.url, path)}>; rel="self"`];
  if (edition.show.hub !== undefined) links.push(`<${edition.show.hub}>; rel="hub"`);
  return {
    ...feed,
    ...(edition.changedAt !== null && { modified: { at: edition.changedAt, header: "withheld" } }),
    maxAge: maxAge(context),
    headers: { ...corsHeaders, link: links.join(", ") },
  };
}

/** Where the feed has moved to, or null when it is here; a show that has moved here names its own feed. */
function newAddress({ catalog }: Site): string | null {
  const { newFeedUrl, url } = catalog.show;
  return newFeedUrl === undefined || newFeedUrl === absoluteAddress(url, FEED_PATH) ? null : newFeedUrl;
}
