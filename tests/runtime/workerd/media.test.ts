import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { open } from "../../../src/bundle/open.ts";
import { createApp } from "../../../src/worker/app.ts";
import { PUBLIC } from "../../../src/worker/audience.ts";
import { type MediaBucket, r2MediaBucket } from "../../../src/worker/stores/media-bucket.ts";
import { type AskMedia, AUDIO, askMedia, MEDIA_PATHS } from "../../worker/routes/media-cases.ts";

// Audio as apps ask for it, from R2 and from the files of the site, in workerd with its own streams.

const R2 = (env as unknown as { readonly MEDIA: R2Bucket }).MEDIA;
const packed = inject("mediaCatalog" as never) as string;
const catalog = open(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)).buffer);

/** How many bytes were taken out of the bucket. */
const taken = { bytes: 0 };

const counted: MediaBucket = {
  async open(file, range) {
    const body = await r2MediaBucket(R2).open(file, range);
    return body instanceof ReadableStream ? body.pipeThrough(counter()) : body;
  },
};

function counter(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(chunk, controller) {
      taken.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
}

const app = createApp({
  catalog,
  clock: () => Date.UTC(2026, 1, 1),
  audienceOf: () => PUBLIC,
  files: { open: async (path) => (path === MEDIA_PATHS.folder ? new Response(AUDIO.slice()).body : null) },
  bucket: counted,
});
const ask: AskMedia = async (path, init) => app.request(`https://pod.example${path}`, init);

beforeAll(async () => {
  await R2.put("tides.mp3", AUDIO);
});

describe("audio of the bucket", () => askMedia(MEDIA_PATHS.bucket, ask));

describe("audio of the site's files", () => askMedia(MEDIA_PATHS.folder, ask));

describe("of the bucket", () => {
  it("no more is read than is sent", async () => {
    taken.bytes = 0;
    const range = "bytes=0-99,5000-5099,-100";
    await (await ask(MEDIA_PATHS.bucket, { headers: { range } })).arrayBuffer();
    expect(taken.bytes).toBe(300);
  });

  it("nothing is read for who does not want a body", async () => {
    taken.bytes = 0;
    await ask(MEDIA_PATHS.bucket, { method: "HEAD" });
    await ask(MEDIA_PATHS.bucket, { headers: { range: "bytes=20000-" } });
    await ask(MEDIA_PATHS.bucket, { headers: { "if-none-match": "*" } });
    expect(taken.bytes).toBe(0);
  });
});
