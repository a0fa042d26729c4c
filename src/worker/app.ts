// Hono without a router: it has one of ours.
import { HonoBase } from "hono/hono-base";
import { ANNOUNCEMENTS_PATH } from "../catalog/addresses.ts";
import { renderCacheControl } from "../http/cache-control.ts";
import { corsHeaders } from "../http/cors-headers.ts";
import { respondToMethod } from "../http/methods.ts";
import { securityHeaders } from "../http/security-headers.ts";
import { addressRouter } from "./address-router.ts";
import { lifetime } from "./lifetimes.ts";
import { answerAt } from "./route.ts";
import { browseRoutes } from "./routes/browse-routes.ts";
import { embedRoutes } from "./routes/embed-routes.ts";
import { feedRoutes } from "./routes/feed-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { machineRoutes } from "./routes/machine-routes.ts";
import { markdownRoutes } from "./routes/markdown-routes.ts";
import { mediaRoutes } from "./routes/media-routes.ts";
import { notFound } from "./routes/not-found.ts";
import { pageRoutes } from "./routes/page-routes.ts";
import { previewRoutes } from "./routes/preview-routes.ts";
import { redirectOf } from "./routes/redirect-of.ts";
import { searchRoutes } from "./routes/search-routes.ts";
import type { Site } from "./stores/site.ts";
import { unchangedFeed } from "./unchanged-feed.ts";
import { type App, type VisitEnv, visitOf } from "./visit.ts";

/** The whole site as an app: a request in, a response out. */
export function createApp(site: Site): App {
  const app: App = new HonoBase<VisitEnv>({ router: addressRouter() });

  // The door: nothing behind it looks at the clock.
  app.use(async (c, next) => {
    const request = c.req.raw;
    const refusal = respondToMethod(request);
    if (refusal !== null) return refusal;
    const visit = await visitOf(request, site, (work) => c.executionCtx.waitUntil(work));
    c.set("visit", visit);
    // In the background: nobody waits for it.
    const waking = visit.audience.kind === "public" ? site.announcer?.wake(visit.edition.count) : null;
    if (waking) c.executionCtx.waitUntil(waking);
    return redirectOf(visit) ?? next();
  });

  feedRoutes(app);
  mediaRoutes(app);
  fileRoutes(app);
  markdownRoutes(app);
  machineRoutes(app);
  browseRoutes(app);
  searchRoutes(app);
  pageRoutes(app);
  embedRoutes(app);
  previewRoutes(app, createApp);

  answerAt(app, "/healthz", async (visit) => {
    // Of what is out: the build's own digest would tell of episodes that are still to come.
    const { validators, count } = visit.edition;
    const headers = { "cache-control": renderCacheControl(lifetime(visit, "health")) };
    const announcements = await site.announcer?.counts(visit.now);
    return Response.json({ digest: validators.all, episodes: count, announcements }, { headers });
  });

  answerAt(
    app,
    ANNOUNCEMENTS_PATH,
    async (visit) => (await site.announcer?.serve(visit.request)) ?? notFound(visit),
  );

  app.notFound((c) => notFound(c.var.visit));

  app.onError((error, c) => {
    console.error(error);
    const headers = { ...securityHeaders(c.req.url, "nowhere"), ...corsHeaders, "cache-control": "no-store" };
    return c.text("Something went wrong here. Please try again in a moment.\n", 500, headers);
  });

  const { fetch: ask } = app;
  app.fetch = (request, ...rest) => unchangedFeed(site, request) ?? ask(request, ...rest);
  return app;
}
