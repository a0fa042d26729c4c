import { fixedLengthBody } from "./byte-streams.ts";
import type { MaxAge } from "./cache-control.ts";
import { conditionalOutcome, isRangeCurrent } from "./conditional.ts";
import { type Validators, validatorHeaders } from "./document.ts";
import { type ByteRange, parseRange } from "./range.ts";
import { preconditionFailed } from "./respond.ts";

/**
 * A file of known length that is read in parts. `open(range)` gives exactly the bytes of the range, `open(null)`
 * all of them; it is called once, and only when there is a body to send.
 */
export interface Media extends Validators {
  readonly type: string;
  readonly bytes: number;
  readonly maxAge: MaxAge;
  readonly headers?: Readonly<Record<string, string>>;
  open(range: ByteRange | null): Promise<ReadableStream<Uint8Array>>;
}

/**
 * Answers a GET or HEAD for media: 200, 206, 304, 412 or 416 (RFC 9110 §13, §14). Preconditions come before
 * ranges, a Range counts for GET only, and If-Range decides whether it counts at all.
 */
export async function respondMedia(request: Request, media: Media): Promise<Response> {
  const outcome = conditionalOutcome(request.headers, media);
  if (outcome === "failed") return preconditionFailed(media.headers);
  const headers = validatorHeaders(media);
  headers.set("accept-ranges", "bytes");
  if (outcome === "not-modified") return new Response(null, { status: 304, headers });
  const range = requestedRange(request, media);
  if (range === "unsatisfiable") return unsatisfiable(headers, media.bytes);
  headers.set("content-type", media.type);
  return range === "whole" ? respondWhole(request, media, headers) : respondPart(media, range, headers);
}

function requestedRange(request: Request, media: Media): ReturnType<typeof parseRange> {
  if (request.method !== "GET") return "whole";
  if (!isRangeCurrent(request.headers.get("if-range"), media)) return "whole";
  return parseRange(request.headers.get("range"), media.bytes);
}

async function respondWhole(request: Request, media: Media, headers: Headers): Promise<Response> {
  headers.set("content-length", String(media.bytes));
  if (request.method === "HEAD") return new Response(null, { headers });
  return new Response(fixedLengthBody(await media.open(null), media.bytes), { headers });
}

async function respondPart(media: Media, range: ByteRange, headers: Headers): Promise<Response> {
  const last = range.offset + range.length - 1;
  headers.set("content-range", `bytes ${range.offset}-${last}/${media.bytes}`);
  headers.set("content-length", String(range.length));
  return new Response(fixedLengthBody(await media.open(range), range.length), { status: 206, headers });
}

// §15.5.17. Not stored, for a longer file may come; the validators of the whole do not describe it.
function unsatisfiable(headers: Headers, bytes: number): Response {
  headers.delete("etag");
  headers.delete("last-modified");
  headers.set("cache-control", "no-store");
  headers.set("content-range", `bytes */${bytes}`);
  return new Response(null, { status: 416, headers });
}
