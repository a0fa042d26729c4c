import { Hono } from "hono";
import { HEALTH_PATH } from "../catalog/addresses.ts";
import { editionAt } from "../catalog/edition.ts";
import { respondToMethod } from "../http/methods.ts";
import { feedRoutes } from "./feed-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { mediaRoutes } from "./media-routes.ts";
import { notFound } from "./not-found.ts";
import { pageRoutes } from "./page-routes.ts";
import type { Site } from "./site.ts";

/** The whole site as an app: a request in, a response out. */
export function createApp(site: Site): Hono {
  const app = new Hono();

  app.use(async (c, next) => respondToMethod(c.req.raw) ?? next());

  app.use(async (c, next) => {
    const { path } = c.req;
    if (path === "/" || !path.endsWith("/")) return next();
    // One slash at the front: two would make it another host's address.
    const bare = `/${path.replace(/^\/+|\/+$/g, "")}`;
    return c.redirect(`${bare}${new URL(c.req.url).search}`, 301);
  });

  feedRoutes(app, site);
  mediaRoutes(app, site);
  fileRoutes(app, site);
  pageRoutes(app, site);

  app.get(HEALTH_PATH, (c) => {
    const { digest, count } = editionAt(site.catalog, site.clock());
    return c.json({ digest, episodes: count }, 200, { "cache-control": "no-store" });
  });

  app.notFound((c) => notFound(c.req.raw, site));

  app.onError((error, c) => {
    console.error(error);
    return c.text("Something went wrong here. Please try again in a moment.\n", 500, {
      "cache-control": "no-store",
    });
  });

  return app;
}
