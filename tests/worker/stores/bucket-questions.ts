import { describe, expect, it } from "vitest";
import type { MediaBucket } from "../../../src/worker/stores/media-bucket.ts";

/** What is in the bucket, as `tides.mp3`. */
export const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

/** Asks a bucket with that one file for all that a media bucket is asked: an imitation of R2 in Node, R2 itself in workerd. */
export function askBucket(name: string, bucket: () => MediaBucket): void {
  const read = async (key: string, offset: number, length: number, bytes = BYTES.byteLength) => {
    const answer = await bucket().open({ key, bytes }, { offset, length });
    return answer instanceof ReadableStream
      ? new Uint8Array(await new Response(answer).arrayBuffer())
      : answer;
  };

  describe(name, () => {
    it.each([
      [0, 100],
      [0, 1],
      [40, 20],
      [99, 1],
    ])("gives the bytes from %d on, %d of them", async (offset, length) => {
      expect(await read("tides.mp3", offset, length)).toEqual(BYTES.slice(offset, offset + length));
    });

    it.each([
      ["no such file", "nobody.mp3", 0, 1, 100, "nobody.mp3 is not in the bucket"],
      ["a file that is longer than known", "tides.mp3", 0, 60, 60, "100 bytes in the bucket and 60 in"],
      ["a file that is shorter", "tides.mp3", 90, 20, 200, "100 bytes in the bucket and 200 in the"],
      ["a file that ends long before", "tides.mp3", 500, 20, 900, "fewer bytes in the bucket and 900"],
    ])("has nothing for %s, and says why", async (_, key, offset, length, bytes, why) => {
      expect(await read(key, offset, length, bytes)).toEqual({
        kind: "missing",
        why: expect.stringContaining(why),
      });
    });
  });
}
