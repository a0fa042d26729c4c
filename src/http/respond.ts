import { bytesOf, chunkStream, fixedLengthBody, joinChunks } from "./byte-streams.ts";
import { type MaxAge, renderCacheControl } from "./cache-control.ts";
import { conditionalOutcome } from "./conditional.ts";
import { acceptsGzip } from "./content-coding.ts";
import { type Chunks, type Coding, type Document, validatorHeaders } from "./document.ts";
import { type HeaderFields, keptHeaders } from "./kept-headers.ts";

/**
 * Answers a GET or HEAD with a document: 200, 304 or 412 (RFC 9110 §13). A 304 or 412 is decided before
 * `render` is called. Content-Length is always there; a HEAD has it without the body. Range is ignored,
 * as §14.2 allows: documents are small or compressed, and only media are resumed.
 */
export async function respond(request: Request, document: Document): Promise<Response> {
  const outcome = conditionalOutcome(request.headers, document);
  if (outcome === "failed") return preconditionFailed(document.headers);
  const { type, headers = NONE, gzip } = document;
  const packed = gzip !== undefined && acceptsGzip(request.headers) ? gzip : null;
  const coding = packed === null ? "identity" : "gzip";
  const { says, body, headersOfUnchanged, headersOfWhole } = CODINGS[coding];
  const own = {
    ...validatorHeaders(document, coding),
    ...(gzip !== undefined && { vary: varying(headers.vary) }),
  };
  if (outcome === "not-modified")
    return new Response(null, { status: 304, headers: headersOfUnchanged(headers, own) });
  const chunks = packed === null ? await document.render() : packed();
  const said = { "content-type": type, "content-length": String(lengthOf(chunks)), ...says, ...own };
  return respondWithChunks(request, chunks, { status: 200, headers: headersOfWhole(headers, said), ...body });
}

const NONE: HeaderFields = {};

/** What a coding adds to an answer, and the headers of the answers that were sent last. */
const CODINGS = {
  identity: { says: {}, body: {}, headersOfUnchanged: keptHeaders(), headersOfWhole: keptHeaders() },
  gzip: {
    says: { "content-encoding": "gzip" },
    // Without it, Workers would take the bytes for what is to be compressed; elsewhere it is unknown, and needless.
    body: { encodeBody: "manual" },
    headersOfUnchanged: keptHeaders(),
    headersOfWhole: keptHeaders(),
  },
} as const satisfies Record<Coding, unknown>;

/** What an answer varies by besides its coding stands before that. */
function varying(others: string | undefined): string {
  return others === undefined ? "accept-encoding" : `${others}, accept-encoding`;
}

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
  const { status, type, maxAge, headers } = error;
  const chunks = await error.render();
  return respondWithChunks(request, chunks, {
    status,
    headers: {
      ...headers,
      "cache-control": renderCacheControl(maxAge),
      "content-type": type,
      "content-length": String(lengthOf(chunks)),
    },
  });
}

/** Where something is instead: for ever (301) or for now (302). `location` is a path of the site or a full address. */
export interface Redirect {
  readonly location: string;
  readonly status: 301 | 302;
  readonly maxAge: MaxAge;
}

/** Answers with a redirect. It says how long it may be kept: without that, caches keep a 301 as long as they like. */
export function respondRedirect({ location, status, maxAge }: Redirect): Response {
  const headers = {
    location,
    "cache-control": renderCacheControl(maxAge),
    "access-control-allow-origin": "*",
  };
  return new Response(null, { status, headers });
}

/** A response of these bytes; for HEAD its head alone. */
function respondWithChunks(
  request: Request,
  chunks: Chunks,
  head: {
    readonly status: number;
    readonly headers: HeaderFields | Headers;
    readonly encodeBody?: "manual";
  },
): Response {
  return new Response(request.method === "HEAD" ? null : bodyOf(chunks), head);
}

function bodyOf(chunks: Chunks): BodyInit {
  // Bytes of ours are never in shared memory, which is all that the narrower type rules out.
  if ("length" in chunks && chunks.length === 1) return chunks[0] as Uint8Array<ArrayBuffer>;
  const bytes = lengthOf(chunks);
  if (bytes <= MOST_JOINED) return joinChunks([...chunks]);
  return fixedLengthBody(chunkStream(chunks), bytes);
}

function lengthOf(chunks: Chunks): number {
  return "byteLength" in chunks ? chunks.byteLength : bytesOf(chunks);
}

/** Up to so many bytes copying costs less than a stream, which asks for each chunk; what is larger is not copied. */
const MOST_JOINED = 2 ** 21;

/** 412 (RFC 9110 §15.5.13): the client insisted on a state that is gone. Not stored; keeps CORS readable. */
export function preconditionFailed(headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 412, headers: { ...headers, "cache-control": "no-store" } });
}
