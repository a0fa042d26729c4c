import { editionAt } from "../../catalog/edition/edition.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { respondError } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { NotFoundPage } from "../../pages/show/not-found-page.tsx";
import type { Site } from "../stores/site.ts";

/** How long a 404 may be kept: briefly, and never past the next air date, when the address may come to life. */
const NOT_FOUND_SECONDS = 60;

/** The page for an address that leads nowhere, or not yet: the answer is the same, so a scheduled episode is not given away. */
export function notFound(request: Request, site: Site): Promise<Response> {
  const now = site.clock();
  const edition = editionAt(site.catalog, now);
  return respondError(request, {
    status: 404,
    type: "text/html; charset=utf-8",
    maxAge: maxAgeUntil(now, edition.changesAt, NOT_FOUND_SECONDS),
    headers: securityHeaders(request.url, "nowhere"),
    render: () => [new TextEncoder().encode(`<!doctype html>${String(NotFoundPage({ edition }))}\n`)],
  });
}
