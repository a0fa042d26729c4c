import type { Document } from "../../http/document.ts";
import { respond } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";

/** What a JSX component gives. */
export interface Markup {
  toString(): string;
}

/** An HTML page of a visit's edition; `render` gives its markup from `<html>` on. */
export function pageDocument(visit: Visit, render: () => Markup | Promise<Markup>): Document {
  const { edition, request } = visit;
  return {
    type: "text/html; charset=utf-8",
    etag: edition.validators.pages,
    ...(edition.changedAt !== null && { modified: { at: edition.changedAt, header: "withheld" } }),
    maxAge: lifetime(visit, "page"),
    headers: securityHeaders(request.url, "nowhere"),
    render: async () => [ENCODER.encode(`<!doctype html>${String(await render())}\n`)],
  };
}

/** Answers with such a page. */
export function respondPage(visit: Visit, render: () => Markup | Promise<Markup>): Promise<Response> {
  return respond(visit.request, pageDocument(visit, render));
}

const ENCODER = new TextEncoder();
