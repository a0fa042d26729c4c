import type { ByteRange } from "./range.ts";

/**
 * Exactly the bytes of `range` out of `source`, which starts at byte 0. Holds one chunk of the source
 * at a time, and cancels the source as soon as the last byte is out or the reader cancels. A source that ends
 * too early makes the stream fail: a short body must not look complete.
 */
export function sliceStream(
  source: ReadableStream<Uint8Array>,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let skip = range.offset;
  let left = range.length;

  async function nextPart(): Promise<Uint8Array> {
    const { done, value } = await reader.read();
    if (done) throw new RangeError(`the source ended ${skip + left} bytes before the end of the range`);
    const part = value.subarray(skip, skip + left);
    skip -= Math.min(skip, value.byteLength);
    left -= part.byteLength;
    return part.byteLength > 0 ? part : nextPart();
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (left > 0) controller.enqueue(await nextPart());
        if (left > 0) return;
        controller.close();
        await reader.cancel();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The chunks as a stream, one at each pull. They are neither copied nor transferred, only read. */
export function chunkStream(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const remaining = chunks[Symbol.iterator]();
  const next = (): IteratorResult<Uint8Array> => {
    const result = remaining.next();
    return result.done || result.value.byteLength > 0 ? result : next();
  };
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

export function bytesOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((bytes, chunk) => bytes + chunk.byteLength, 0);
}

/** The chunks as one, copied. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytesOf(chunks));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.byteLength;
  }
  return whole;
}

type FixedLengthStreamConstructor = new (bytes: number) => TransformStream<Uint8Array, Uint8Array>;

/**
 * A body of exactly `bytes` bytes. workerd sends Content-Length for a stream only when it is a FixedLengthStream,
 * and ignores the header set by hand; elsewhere (Node) the stream goes out as it is.
 */
export function fixedLengthBody(
  source: ReadableStream<Uint8Array>,
  bytes: number,
): ReadableStream<Uint8Array> {
  // The one global that is not in the web's types.
  const host = globalThis as { FixedLengthStream?: FixedLengthStreamConstructor };
  if (host.FixedLengthStream === undefined) return source;
  const { readable, writable } = new host.FixedLengthStream(bytes);
  // A failing source aborts `writable`, so that the reader of `readable` sees it; there is nobody else to tell.
  source.pipeTo(writable).catch(() => undefined);
  return readable;
}
