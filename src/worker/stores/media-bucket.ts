/** The host's bucket of audio files: as much of R2 as is needed here. */
export interface MediaBucket {
  /** The bytes of `key` from `offset` on, or null when there is no such file or it is shorter. */
  open(
    key: string,
    range: { readonly offset: number; readonly length: number },
  ): Promise<ReadableStream<Uint8Array> | null>;
}

/** As much of an R2 bucket's binding as is used here. */
interface Bucket {
  get(
    key: string,
    options: { readonly range: { offset: number; length: number } },
  ): Promise<{ readonly size: number; readonly body?: ReadableStream<Uint8Array> } | null>;
}

/** An R2 bucket as a media bucket. */
export function r2MediaBucket(bucket: Bucket): MediaBucket {
  return {
    async open(key, range) {
      // R2 throws for an offset behind the end: then the file is not the one that the episode describes.
      const object = await bucket.get(key, { range: { ...range } }).catch(() => null);
      const whole = object !== null && object.size >= range.offset + range.length;
      return whole ? (object.body ?? null) : null;
    },
  };
}
