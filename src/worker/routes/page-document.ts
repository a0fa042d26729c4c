import type { Context } from "hono";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import type { Document } from "../../http/document.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import type { Instant } from "../../moments/instant.ts";
import type { Site } from "../stores/site.ts";

/** An HTML page of an edition; `render` gives its markup from `<html>` on. */
export function pageDocument(context: PageContext, render: () => Markup | Promise<Markup>): Document {
  const { edition, now, requestUrl } = context;
  return {
    type: "text/html; charset=utf-8",
    etag: edition.validators.pages,
    ...(edition.changedAt !== null && { modified: { at: edition.changedAt, header: "withheld" } }),
    maxAge: maxAgeUntil(now, edition.changesAt, PAGE_SECONDS),
    headers: securityHeaders(requestUrl, "nowhere"),
    render: async () => [ENCODER.encode(`<!doctype html>${String(await render())}\n`)],
  };
}

/** The edition that a page shows, the instant it is of, and the address that was asked for. */
export interface PageContext {
  readonly edition: Edition;
  readonly now: Instant;
  readonly requestUrl: string;
}

/** What a request for a page is answered with: the edition of this instant. */
export function pageContext(c: Context, site: Site): PageContext {
  const now = site.clock();
  return { edition: editionAt(site.catalog, now), now, requestUrl: c.req.url };
}

/** What a JSX component gives. */
export interface Markup {
  toString(): string;
}

/** How long a page may be kept when no episode comes sooner. */
const PAGE_SECONDS = 300;

const ENCODER = new TextEncoder();
