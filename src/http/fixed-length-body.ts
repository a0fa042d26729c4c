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
