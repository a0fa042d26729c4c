import { editionAt } from "../../catalog/edition/edition.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { type Redirect, respondRedirect } from "../../http/respond.ts";
import type { Site } from "../stores/site.ts";

/** How long a redirect may be kept when no episode comes sooner. A host may renumber an episode, or take an old address back. */
const REDIRECT_SECONDS = 300;

/** Answers with a redirect to `location`, a path of this site or a full address: for ever, unless `status` says otherwise. */
export function redirect(site: Site, location: string, status: Redirect["status"] = 301): Response {
  const now = site.clock();
  const maxAge = maxAgeUntil(now, editionAt(site.catalog, now).changesAt, REDIRECT_SECONDS);
  return respondRedirect({ location, status, maxAge });
}
