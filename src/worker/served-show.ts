import type { ExecutionContext } from "hono";
import { open } from "../bundle/open.ts";
import { openProblemPage, type ProblemPage } from "../bundle/problem-page.ts";
import type { Instant } from "../moments/instant.ts";
import { createApp } from "./app.ts";
import { type Audience, PUBLIC } from "./audience.ts";
import { publicFile } from "./public-file.ts";
import { putOnAir } from "./shows-on-air.ts";
import { type AnnouncerBinding, siteAnnouncer } from "./site-announcer.ts";
import { withLocalMedia } from "./stores/local-media.ts";
import { type Bucket, r2MediaBucket } from "./stores/media-bucket.ts";
import { type StaticAssets, siteFolder } from "./stores/static-assets.ts";
import { warmUp } from "./warm-up.ts";

/** What wrangler.toml binds. `MEDIA` is there when the host keeps audio in R2. */
export interface Bindings {
  readonly ASSETS: StaticAssets;
  readonly MEDIA?: Bucket;
  /** Set by `airdate dev` alone. */
  readonly LOCAL_MEDIA?: string;
  /** The secret by which previews of what is to come are signed. */
  readonly PREVIEW_SECRET?: string;
  /** Is there when the world is to be told of new episodes. */
  readonly ANNOUNCER?: AnnouncerBinding;
}

/** Answers a request with what the Worker has bound. */
export type Serve = (
  request: Request,
  bindings: Bindings,
  context?: ExecutionContext,
) => Response | Promise<Response>;

/** A show as a Worker serves it. */
export interface ServedShow {
  /** The host, with its port if there is one, of the address that the show was built for. */
  readonly host: string | undefined;
  readonly serve: Serve;
}

/** The bytes of `catalog.bin` → the show that they serve: its site, or what keeps it from being built. */
export function servedShow(catalogBytes: ArrayBuffer, clock: () => Instant): ServedShow {
  const page = openProblemPage(catalogBytes);
  return page === null
    ? builtShow(catalogBytes, clock)
    : { host: page.host, serve: (request) => problemsAt(page, request) };
}

function builtShow(catalogBytes: ArrayBuffer, clock: () => Instant): ServedShow {
  // When an isolate starts, which has a second for it: for ten thousand episodes it takes more than a request may. Only the head is read.
  const catalog = open(catalogBytes);
  void warmUp(catalog);
  putOnAir(catalog);
  const { preview, folder } = catalog.site;
  const audience: Audience = preview === undefined ? PUBLIC : { kind: "preview", asOf: preview.asOf };
  // Once for each isolate, on its first request: what it serves from is not known before.
  let app: ReturnType<typeof createApp> | undefined;
  const serve: Serve = (request, { ASSETS, MEDIA, LOCAL_MEDIA, PREVIEW_SECRET, ANNOUNCER }, context) => {
    app ??= createApp({
      catalog,
      clock,
      audienceOf: () => audience,
      files: siteFolder(ASSETS, folder),
      bucket: withLocalMedia(LOCAL_MEDIA, MEDIA ? r2MediaBucket(MEDIA) : null),
      previewSecret: PREVIEW_SECRET || undefined,
      announcer: ANNOUNCER && siteAnnouncer(ANNOUNCER, catalog.show.guid),
    });
    return app.fetch(request, undefined, context);
  };
  return {
    host: new URL(catalog.show.url).host,
    serve:
      folder === undefined
        ? serve
        : async (request, bindings, context) =>
            (await publicFile(request, bindings.ASSETS, folder)) ?? serve(request, bindings, context),
  };
}

function problemsAt({ html, headers }: ProblemPage, { method }: Request): Response {
  return new Response(method === "HEAD" ? null : html, { status: 500, headers });
}
