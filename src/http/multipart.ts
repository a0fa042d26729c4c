import type { ByteRange } from "./range.ts";

/** Several parts of a file as one body (multipart/byteranges, RFC 9110 §14.6). */
export interface Multipart {
  /** The Content-Type of the whole. */
  readonly type: string;
  /** Of the whole, heads of parts included. */
  readonly bytes: number;
  /** What stands before each part, in their order. */
  readonly heads: readonly Uint8Array[];
  readonly tail: Uint8Array;
}

/** What the parts are of. */
interface PartedFile {
  readonly type: string;
  readonly bytes: number;
  readonly etag: string;
}

/** The frame around these ranges of a file. */
export function multipartFrame(ranges: readonly ByteRange[], { type, bytes, etag }: PartedFile): Multipart {
  const boundary = boundaryOf(etag);
  const heads = ranges.map((range, index) =>
    ENCODER.encode(
      `${index === 0 ? "" : "\r\n"}--${boundary}\r\nContent-Type: ${type}\r\nContent-Range: ${renderContentRange(range, bytes)}\r\n\r\n`,
    ),
  );
  const tail = ENCODER.encode(`\r\n--${boundary}--\r\n`);
  const framed = [...heads, tail].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return {
    type: `multipart/byteranges; boundary=${boundary}`,
    bytes: ranges.reduce((sum, { length }) => sum + length, framed),
    heads,
    tail,
  };
}

/** `bytes 0-99/1000`. */
export function renderContentRange({ offset, length }: ByteRange, bytes: number): string {
  return `bytes ${offset}-${offset + length - 1}/${bytes}`;
}

const ENCODER = new TextEncoder();

/** No file holds the digest of its own content, which ends its tag: so no part holds the boundary (RFC 2046 §5.1.1: 70 characters). */
function boundaryOf(etag: string): string {
  return `part-${etag.replace(/[^\w.-]/g, "_").slice(-50)}`;
}

/**
 * The body in its frame. Each range is opened when the one before it has gone out, the first is open already. A source that fails, or
 * that ends too early, makes the stream fail.
 */
export function multipartBody(
  { heads, tail }: Multipart,
  sources: readonly (() => Promise<ReadableStream<Uint8Array>>)[],
): ReadableStream<Uint8Array> {
  let index = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;

  async function nextPiece(): Promise<Uint8Array | null> {
    if (reader === null) {
      const [head, open] = [heads[index], sources[index]];
      if (head === undefined || open === undefined) return null;
      reader = (await open()).getReader();
      return head;
    }
    const { done, value } = await reader.read();
    if (!done) return value.byteLength > 0 ? value : nextPiece();
    reader = null;
    index += 1;
    return index < sources.length ? nextPiece() : tail;
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await nextPiece();
        if (piece === null) controller.close();
        else controller.enqueue(piece);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
