import { type MaxAge, renderCacheControl } from "./cache-control.ts";
import type { Document } from "./document.ts";
import { respondWithChunks } from "./respond-with-chunks.ts";

/** What to show with a failure. It has no validators: preconditions never apply to it (RFC 9110 §13.2.1). */
export interface ErrorDocument extends Pick<Document, "type" | "headers" | "render"> {
  readonly status: 400 | 404 | 410 | 500 | 501 | 503;
  readonly maxAge: MaxAge;
}

/**
 * Answers with a failure that has a body. Its `maxAge` matters as much as a document's: the 404 of a scheduled
 * episode must not outlive the air date, and without Cache-Control caches keep a 404 for minutes.
 */
export async function respondError(request: Request, error: ErrorDocument): Promise<Response> {
  const headers = new Headers(error.headers);
  headers.set("cache-control", renderCacheControl(error.maxAge));
  headers.set("content-type", error.type);
  return respondWithChunks(request, await error.render(), { status: error.status, headers });
}
