import { conditionalOutcome } from "./conditional.ts";
import type { Document } from "./document.ts";
import { preconditionFailed } from "./precondition-failed.ts";
import { respondWithChunks } from "./respond-with-chunks.ts";
import { validatorHeaders } from "./validator-headers.ts";

/**
 * Answers a GET or HEAD with a document: 200, 304 or 412 (RFC 9110 §13). A 304 or 412 is decided before
 * `render` is called. Content-Length is always there; a HEAD has it without the body. Range is ignored,
 * as §14.2 allows: documents are small or compressed, and only media are resumed.
 */
export async function respond(request: Request, document: Document): Promise<Response> {
  const outcome = conditionalOutcome(request.headers, document);
  if (outcome === "failed") return preconditionFailed(document.headers);
  const headers = validatorHeaders(document);
  if (outcome === "not-modified") return new Response(null, { status: 304, headers });
  headers.set("content-type", document.type);
  return respondWithChunks(request, await document.render(), { status: 200, headers });
}
