// A dozen routes need no compiled router: this preset is 6 KB smaller.
import { Hono } from "hono/tiny";
import { HEALTH_PATH } from "../catalog/addresses.ts";
import { editionAt } from "../catalog/edition/edition.ts";
import { respondToMethod } from "../http/methods.ts";
import { browseRoutes } from "./routes/browse-routes.ts";
import { embedRoutes } from "./routes/embed-routes.ts";
import { feedRoutes } from "./routes/feed-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { machineRoutes } from "./routes/machine-routes.ts";
import { markdownRoutes } from "./routes/markdown-routes.ts";
import { mediaRoutes } from "./routes/media-routes.ts";
import { notFound } from "./routes/not-found.ts";
import { pageRoutes } from "./routes/page-routes.ts";
import { redirect } from "./routes/redirect.ts";
import { redirectRoutes } from "./routes/redirect-routes.ts";
import { searchRoutes } from "./routes/search-routes.ts";
import type { Site } from "./stores/site.ts";

/** The whole site as an app: a request in, a response out. */
export function createApp(site: Site): Hono {
  const app = new Hono();

  app.use(async (c, next) => respondToMethod(c.req.raw) ?? next());

  redirectRoutes(app, site);

  app.use(async (c, next) => {
    // Not Hono's path, which is decoded: /%5cevil.example must not become /\evil.example, another host's address.
    const { pathname, search } = new URL(c.req.url);
    if (pathname === "/" || !pathname.endsWith("/")) return next();
    // One slash at the front: two would make it another host's address as well.
    const bare = `/${pathname.replace(/^\/+|(?<!\/)\/+$/g, "")}`;
    return redirect(site, `${bare}${search}`);
  });

  feedRoutes(app, site);
  mediaRoutes(app, site);
  fileRoutes(app, site);
  // Before the pages: an address that ends in .md is no slug.
  markdownRoutes(app, site);
  machineRoutes(app, site);
  browseRoutes(app, site);
  searchRoutes(app, site);
  pageRoutes(app, site);
  embedRoutes(app, site);

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
