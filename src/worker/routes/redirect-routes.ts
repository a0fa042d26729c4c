import type { Hono } from "hono";
import { editionAt } from "../../catalog/edition/edition.ts";
import type { Site } from "../stores/site.ts";
import { redirect } from "./redirect.ts";

/** Old addresses of the show and of its episodes that are out. They come before all other routes. */
export function redirectRoutes(app: Hono, site: Site): void {
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const bare = pathname.length > 1 ? pathname.replace(/(?<!\/)\/+$/, "") : pathname;
    const edition = editionAt(site.catalog, site.clock());
    const location = edition.redirect(`${bare}${search}`) ?? edition.redirect(bare);
    return location === null ? next() : redirect(site, location);
  });
}
