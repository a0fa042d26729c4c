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
