import catalogBytes from "../../dist/catalog.bin";
import { open } from "../bundle/open.ts";
import { createApp } from "./app.ts";
import { PUBLIC } from "./audience.ts";
import { r2MediaBucket } from "./stores/media-bucket.ts";
import type { SiteFolder } from "./stores/site.ts";
import { warmUp } from "./warm-up.ts";

/** What wrangler.toml binds. `MEDIA` is there when the host keeps audio in R2. */
interface Bindings {
  readonly ASSETS: Fetcher;
  readonly MEDIA?: R2Bucket;
}

// When an isolate starts, which has a second for it: for ten thousand episodes it takes more than a request may. Only the head is read.
const catalog = open(catalogBytes);
await warmUp(catalog);

// Once for each isolate, on its first request: what it serves from is not known before.
let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request, env) {
    app ??= createApp({
      catalog,
      clock: Date.now,
      audienceOf: () => PUBLIC,
      files: siteFolder(env.ASSETS),
      bucket: env.MEDIA ? r2MediaBucket(env.MEDIA) : null,
    });
    return app.fetch(request);
  },
} satisfies ExportedHandler<Bindings>;

/** Static Assets as a folder of files; the host in the address does not matter. */
function siteFolder(assets: Fetcher): SiteFolder {
  return {
    async open(path) {
      const response = await assets.fetch(`https://assets.local${path}`);
      if (response.ok) return response.body;
      if (response.status === 404) return null;
      throw new Error(`the files of the site answered ${response.status} for ${path}`);
    },
  };
}
