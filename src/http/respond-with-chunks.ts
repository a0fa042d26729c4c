import { chunkStream } from "./chunk-stream.ts";
import type { Chunks } from "./document.ts";
import { fixedLengthBody } from "./fixed-length-body.ts";

/**
 * A response of these bytes with its Content-Length; for HEAD the length alone. `head.headers` is given over
 * to the response.
 */
export function respondWithChunks(
  request: Request,
  chunks: Chunks,
  head: { readonly status: number; readonly headers: Headers },
): Response {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  head.headers.set("content-length", String(bytes));
  return new Response(request.method === "HEAD" ? null : bodyOf(chunks, bytes), head);
}

function bodyOf(chunks: Chunks, bytes: number): BodyInit {
  const [only, ...others] = chunks;
  // Bytes of ours are never in shared memory, which is all that the narrower type rules out.
  if (only !== undefined && others.length === 0) return only as Uint8Array<ArrayBuffer>;
  return fixedLengthBody(chunkStream(chunks), bytes);
}
