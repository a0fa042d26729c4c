import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";
import { r2MediaBucket } from "../../../src/worker/stores/media-bucket.ts";
import { askBucket, BYTES } from "../../worker/stores/bucket-questions.ts";

// vitest.config.ts binds it; the project's own wrangler.toml leaves it to the host.
const bucket = (env as unknown as { readonly MEDIA: R2Bucket }).MEDIA;

beforeAll(async () => {
  await bucket.put("tides.mp3", BYTES);
});

askBucket("R2", () => r2MediaBucket(bucket));
