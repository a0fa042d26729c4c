import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { r2MediaBucket } from "../../../src/worker/stores/media-bucket.ts";

// The same questions as in tests/worker/stores/media-bucket.test.ts, to R2 itself.

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

// vitest.config.ts binds it; the project's own wrangler.toml leaves it to the host.
const bucket = (env as unknown as { readonly MEDIA: R2Bucket }).MEDIA;

beforeAll(async () => {
  await bucket.put("tides.mp3", BYTES);
});

async function read(key: string, offset: number, length: number): Promise<Uint8Array | null> {
  const stream = await r2MediaBucket(bucket).open(key, { offset, length });
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
}

describe("a media bucket in R2", () => {
  it.each([
    [0, 100],
    [0, 1],
    [40, 20],
    [99, 1],
  ])("gives the bytes from %d on, %d of them", async (offset, length) => {
    expect(await read("tides.mp3", offset, length)).toEqual(BYTES.slice(offset, offset + length));
  });

  it.each([
    ["no such file", "nobody.mp3", 0, 1],
    ["a file that ends before", "tides.mp3", 90, 20],
    ["a file that ends long before", "tides.mp3", 500, 20],
  ])("gives nothing for %s", async (_, key, offset, length) => {
    expect(await read(key, offset, length)).toBeNull();
  });
});
