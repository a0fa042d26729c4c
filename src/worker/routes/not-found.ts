import { episodeSlug, mediaSlug, underSlug } from "../../catalog/addresses.ts";
import { respondError } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { NotFoundPage } from "../../pages/show/not-found-page.tsx";
import { lifetime } from "../lifetimes.ts";
import type { Visit } from "../visit.ts";
import { redirect } from "./redirect.ts";
import { allowed, pageBytes } from "./respond-page.ts";

/**
 * The answer at an address where nothing is. Where an episode has been that has another name now, it leads on; where one was taken away, it
 * says so. For all others the page is the same, also for one that is still to come, so that a scheduled episode is not given away.
 */
export async function notFound(visit: Visit): Promise<Response> {
  const { request, edition, url } = visit;
  const slug = episodeSlug(url.pathname) ?? mediaSlug(url.pathname) ?? "";
  const since = edition.slugSince(slug);
  if (since !== null) return redirect(visit, `${underSlug(url.pathname, since)}${url.search}`);
  const state = edition.isGone(slug) ? "gone" : "missing";
  return respondError(request, {
    status: state === "gone" ? 410 : 404,
    type: "text/html; charset=utf-8",
    maxAge: lifetime(visit, "notFound"),
    headers: securityHeaders(request.url, "nowhere", allowed(visit)),
    render: () => [pageBytes(NotFoundPage({ edition, state }))],
  });
}
