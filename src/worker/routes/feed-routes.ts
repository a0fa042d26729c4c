import { ATOM_PATH, absoluteAddress, FEED_PATH, JSON_FEED_PATH } from "../../catalog/addresses.ts";
import type { EditionValidators } from "../../catalog/catalog.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { type LiveStreams, livePhase } from "../../catalog/live-streams.ts";
import type { Show } from "../../catalog/show.ts";
import { atomBytes } from "../../feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../feeds/serve/json-feed-bytes.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../feeds/serve/rss-bytes.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import type { Document } from "../../http/document.ts";
import type { HeaderFields } from "../../http/kept-headers.ts";
import { respond } from "../../http/respond.ts";
import type { Instant } from "../../moments/instant.ts";
import { feedLastsUntil, lifetime } from "../lifetimes.ts";
import { answerAt } from "../route.ts";
import { noteUnchanged } from "../unchanged-feed.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { redirect } from "./redirect.ts";
import { keptBytes, respondRendered } from "./respond-rendered.ts";

/** The feeds that apps subscribe to. Those of a show that has moved away lead to its new one. */
export function feedRoutes(app: App): void {
  answerAt(app, FEED_PATH, async (visit) => {
    const { edition } = visit;
    const live = edition.live();
    const known = rssFeeds.get(edition.validators);
    const feed = known?.phase === phaseOf(edition, live) ? known : keptFeed(edition, live);
    rssFeeds.set(edition.validators, feed);
    const response = await respondFeed(visit, feed, live.changesAt);
    noteUnchanged(visit, response, feedLastsUntil(visit, live.changesAt));
    return response;
  });

  answerAt(app, "/feed/archive/<n>.xml", (visit, { n }) => {
    const page = rssArchivePage(visit.edition, Number(n));
    if (page === null) return notFound(visit);
    if (page === "filling") return redirect(visit, FEED_PATH, 302);
    return respondDocument(visit, rssDocument(page));
  });

  answerAt(app, ATOM_PATH, (visit) =>
    respondFeed(visit, {
      type: "application/atom+xml; charset=utf-8",
      etag: visit.edition.validators.atom,
      render: async () => [await keptBytes(visit, { render: () => atomBytes(visit.edition) })],
    }),
  );

  answerAt(app, JSON_FEED_PATH, (visit) =>
    respondFeed(visit, {
      type: "application/feed+json; charset=utf-8",
      etag: visit.edition.validators.json,
      render: async () => [await keptBytes(visit, { render: () => jsonFeedBytes(visit.edition) })],
    }),
  );

  answerAt(app, "/follow.opml", (visit) =>
    respondRendered(visit, {
      type: "text/x-opml; charset=utf-8",
      kind: "feed",
      headers: corsHeaders,
      render: () => [new TextEncoder().encode(visit.edition.shells.opml)],
    }),
  );
}

/** The feed of each edition, which its validators stand for: put together once with its headers, for most who ask have it already. */
const rssFeeds = new WeakMap<EditionValidators, KeptFeed>();

/** With what the show's live streams were like, and what was heard: both go on within an edition. */
type KeptFeed = FeedDocument & { readonly phase: string };

function keptFeed(edition: Edition, live: LiveStreams): KeptFeed {
  const headers = feedHeaders(edition, FEED_PATH);
  return { ...rssDocument(rssFeed(edition)), headers, phase: phaseOf(edition, live) };
}

function phaseOf({ heard }: Edition, live: LiveStreams): string {
  return `${livePhase(live)} ${heard}`;
}

type FeedDocument = Pick<Document, "type" | "etag" | "render" | "gzip" | "headers">;

/** Whole feeds are the largest of all documents: they go out as they are kept. */
function rssDocument({ validator, bytes, gzip }: RssDocument): FeedDocument {
  return { type: "application/rss+xml; charset=utf-8", etag: validator, render: bytes, gzip };
}

/** Answers with a feed, or leads to where it has moved. */
function respondFeed(
  visit: Visit,
  feed: FeedDocument,
  until: Instant | null = null,
): Response | Promise<Response> {
  const target = newAddress(visit.edition.show);
  return target === null ? respondDocument(visit, feed, until) : redirect(visit, target);
}

/**
 * A feed has an ETag and no Last-Modified: widespread clients prefer the latter and forget it after some days, then download
 * everything again; and a date of seconds cannot tell two corrections apart.
 */
function respondDocument(visit: Visit, feed: FeedDocument, until: Instant | null = null): Promise<Response> {
  const headers = feed.headers ?? feedHeaders(visit.edition, visit.url.pathname);
  return respond(visit.request, { ...feed, maxAge: lifetime(visit, "feed", until), headers });
}

/** Hubs find the feed and themselves in Link (WebSub §4). */
function feedHeaders({ show }: Edition, path: string): HeaderFields {
  const links = [`<${absoluteAddress(show.url, path)}>; rel="self"`];
  if (show.hub !== undefined) links.push(`<${show.hub}>; rel="hub"`);
  return { ...corsHeaders, link: links.join(", ") };
}

/** Where the feed has moved to, or null when it is here; a show that has moved here names its own feed. */
function newAddress({ newFeedUrl, url }: Show): string | null {
  return newFeedUrl === undefined || newFeedUrl === absoluteAddress(url, FEED_PATH) ? null : newFeedUrl;
}
