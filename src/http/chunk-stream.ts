/** The chunks as a stream, one at each pull. They are neither copied nor transferred, only read. */
export function chunkStream(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const remaining = chunks.filter((chunk) => chunk.byteLength > 0).values();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = remaining.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
