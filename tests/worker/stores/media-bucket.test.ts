import { expect, it } from "vitest";
import { r2MediaBucket } from "../../../src/worker/stores/media-bucket.ts";
import { askBucket, BYTES } from "./bucket-questions.ts";

/** Behaves as R2 does; tests/runtime/workerd asks a real one the same. */
const bucket = r2MediaBucket({
  async get(key, { range: { offset, length } }) {
    if (key !== "tides.mp3") return null;
    if (offset >= BYTES.byteLength) throw new Error("get: The requested range is not satisfiable (10039)");
    const body = new Response(BYTES.slice(offset, offset + length)).body;
    return { size: BYTES.byteLength, ...(body && { body }) };
  },
});

askBucket("an imitation of R2", () => bucket);

it("a bucket that does not answer is an outage, whatever it says", async () => {
  const broken = r2MediaBucket({
    get: () => Promise.reject(new Error("get: We encountered an internal error. Please try again. (10001)")),
  });
  expect(await broken.open({ key: "tides.mp3", bytes: 100 }, { offset: 0, length: 1 })).toEqual({
    kind: "outage",
    why: expect.stringContaining("(10001)"),
  });
});
