import { Hono } from "hono/tiny";
import { type CatalogsByHost, serveByHost } from "./serve-by-host.ts";
import { type Bindings, servedShow } from "./served-show.ts";

/**
 * The site of a show as a Hono app, for a Worker to export; or the sites of several, each at its host names. Routes that are added to it
 * come before Airdate's, which answer whatever no other route does.
 *
 * @param catalogs `dist/catalog.bin` of a build; of several shows `dist/<folder>/catalog.bin` of each, by host name: `{ "pod.example": pod }`.
 */
export function airdate(catalogs: ArrayBuffer | CatalogsByHost): Hono<{ Bindings: Bindings }> {
  const serve =
    catalogs instanceof ArrayBuffer ? servedShow(catalogs, Date.now).serve : serveByHost(catalogs, Date.now);
  const app = new Hono<{ Bindings: Bindings }>();
  app.notFound(async (c) => serve(c.req.raw, c.env, c.env.ANNOUNCER && c.executionCtx));
  const dispatch = app.fetch;
  app.fetch = (request, env, context) =>
    app.routes.length === 0 && env !== undefined
      ? serve(request, env as Bindings, context)
      : dispatch(request, env, context);
  return app;
}
