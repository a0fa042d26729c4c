import type { ByteRange } from "../../http/range.ts";
import type { Absence } from "../../http/respond-media.ts";

/** A file of the bucket, as the build knows it. */
interface MediaFile {
  readonly key: string;
  /** How long all of it is. */
  readonly bytes: number;
}

/** The host's bucket of audio files: as much of R2 as is needed here. */
export interface MediaBucket {
  /** The bytes of a range of a file; or why they are not to be had: also when the file is not as long as the build knows it. */
  open(file: MediaFile, range: ByteRange): Promise<ReadableStream<Uint8Array> | Absence>;
}

/** As much of an R2 bucket's binding as is used here. */
export interface Bucket {
  get(
    key: string,
    options: { readonly range: { offset: number; length: number } },
  ): Promise<{ readonly size: number; readonly body?: ReadableStream<Uint8Array> } | null>;
}

/** An R2 bucket as a media bucket. */
export function r2MediaBucket(bucket: Bucket): MediaBucket {
  return {
    async open({ key, bytes }, range) {
      try {
        const object = await bucket.get(key, { range: { ...range } });
        if (object?.body === undefined) return { kind: "missing", why: `${key} is not in the bucket` };
        if (object.size === bytes) return object.body;
        await object.body.cancel();
        return { kind: "missing", why: wrongLength(key, bytes, object.size) };
      } catch (error) {
        return whyNot(error, key, bytes);
      }
    },
  };
}

/** R2 throws for a range that begins behind the end; everything else that it throws is an outage. */
function whyNot(error: unknown, key: string, bytes: number): Absence {
  return /\(10039\)/.test(String(error))
    ? { kind: "missing", why: wrongLength(key, bytes, null) }
    : { kind: "outage", why: `the bucket did not give ${key}: ${String(error)}` };
}

function wrongLength(key: string, expected: number, found: number | null): string {
  return `${key} has ${found ?? "fewer"} bytes in the bucket and ${expected} in the catalog`;
}
