import { Hono } from "hono/tiny";
import { open } from "../bundle/open.ts";
import { openProblemPage, type ProblemPage } from "../bundle/problem-page.ts";
import { createApp } from "./app.ts";
import { type Audience, PUBLIC } from "./audience.ts";
import { type Bucket, r2MediaBucket } from "./stores/media-bucket.ts";
import type { SiteFolder } from "./stores/site.ts";
import { warmUp } from "./warm-up.ts";

/** What wrangler.toml binds. `MEDIA` is there when the host keeps audio in R2. */
export interface Bindings {
  readonly ASSETS: StaticAssets;
  readonly MEDIA?: Bucket;
}

/** As much of Static Assets as is used here. */
interface StaticAssets {
  fetch(address: string): Promise<Response>;
}

/**
 * The site of a show as a Hono app, for a Worker to export. Routes that are added to it come before Airdate's, which answer whatever no
 * other route does.
 *
 * @param catalogBytes `dist/catalog.bin` of a build.
 */
export function airdate(catalogBytes: ArrayBuffer): Hono<{ Bindings: Bindings }> {
  const page = openProblemPage(catalogBytes);
  const answer = page === null ? siteOf(catalogBytes) : (request: Request) => problemsAt(page, request);
  const app = new Hono<{ Bindings: Bindings }>();
  app.notFound(async ({ req, env }) => answer(req.raw, env));
  const dispatch = app.fetch;
  app.fetch = (request, env, context) =>
    app.routes.length === 0 && env !== undefined
      ? answer(request, env as Bindings)
      : dispatch(request, env, context);
  return app;
}

type Answer = (request: Request, bindings: Bindings) => Response | Promise<Response>;

function siteOf(catalogBytes: ArrayBuffer): Answer {
  // When an isolate starts, which has a second for it: for ten thousand episodes it takes more than a request may. Only the head is read.
  const catalog = open(catalogBytes);
  void warmUp(catalog);
  const { preview } = catalog.site;
  const audience: Audience = preview === undefined ? PUBLIC : { kind: "preview", asOf: preview.asOf };
  // Once for each isolate, on its first request: what it serves from is not known before.
  let app: ReturnType<typeof createApp> | undefined;
  return (request, { ASSETS, MEDIA }) => {
    app ??= createApp({
      catalog,
      clock: Date.now,
      audienceOf: () => audience,
      files: siteFolder(ASSETS),
      bucket: MEDIA ? r2MediaBucket(MEDIA) : null,
    });
    return app.fetch(request);
  };
}

function problemsAt({ html, headers }: ProblemPage, { method }: Request): Response {
  return new Response(method === "HEAD" ? null : html, { status: 500, headers });
}

/** Static Assets as a folder of files; the host in the address does not matter. */
function siteFolder(assets: StaticAssets): SiteFolder {
  return {
    async open(path) {
      const response = await assets.fetch(`https://assets.local${path}`);
      if (response.ok) return response.body;
      if (response.status === 404) return null;
      throw new Error(`the files of the site answered ${response.status} for ${path}`);
    },
  };
}
