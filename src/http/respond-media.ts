import { fixedLengthBody } from "./byte-streams.ts";
import type { MaxAge } from "./cache-control.ts";
import { conditionalOutcome, isRangeCurrent } from "./conditional.ts";
import { type Validators, validatorHeaders } from "./document.ts";
import { multipartBody, multipartFrame, renderContentRange } from "./multipart.ts";
import { type ByteRange, type ByteRanges, parseRanges, type RequestedRanges } from "./range.ts";
import { preconditionFailed } from "./respond.ts";

/** Why a file cannot be read: it is not there, or where it is kept does not answer. `why` is for whoever runs the site. */
export interface Absence {
  readonly kind: "missing" | "outage";
  readonly why: string;
}

/**
 * A file of known length that is read in parts. `open` gives exactly the bytes of a range, or says why not; it is called once for each part
 * that is sent, and only when there is a body to send. `report` is told of an absence.
 */
export interface Media extends Validators {
  readonly type: string;
  readonly bytes: number;
  readonly maxAge: MaxAge;
  readonly headers?: Readonly<Record<string, string>>;
  open(range: ByteRange): Promise<ReadableStream<Uint8Array> | Absence>;
  report(absence: Absence): void;
}

/**
 * Answers a GET or HEAD for media: 200, 206, 304, 412 or 416 (RFC 9110 §13, §14); 404 or 503 when the file cannot be read. Preconditions come before
 * ranges, a Range counts for GET only, and If-Range decides whether it counts at all.
 */
export async function respondMedia(request: Request, media: Media): Promise<Response> {
  const outcome = conditionalOutcome(request.headers, media);
  if (outcome === "failed") return preconditionFailed(media.headers);
  const headers = new Headers({ ...media.headers, ...validatorHeaders(media) });
  headers.set("accept-ranges", "bytes");
  if (outcome === "not-modified") return new Response(null, { status: 304, headers });
  const ranges = requestedRanges(request, media);
  if (ranges === "unsatisfiable") return unsatisfiable(headers, media.bytes);
  headers.set("content-type", media.type);
  if (ranges === "whole") return respondWhole(request, media, headers);
  return ranges.length === 1 ? respondPart(media, ranges[0], headers) : respondParts(media, ranges, headers);
}

function requestedRanges(request: Request, media: Media): RequestedRanges {
  if (request.method !== "GET") return "whole";
  if (!isRangeCurrent(request.headers.get("if-range"), media)) return "whole";
  return parseRanges(request.headers.get("range"), media.bytes);
}

async function respondWhole(request: Request, media: Media, headers: Headers): Promise<Response> {
  headers.set("content-length", String(media.bytes));
  if (request.method === "HEAD") return new Response(null, { headers });
  return respondBody(media, { offset: 0, length: media.bytes }, { status: 200, headers });
}

async function respondPart(media: Media, range: ByteRange, headers: Headers): Promise<Response> {
  headers.set("content-range", renderContentRange(range, media.bytes));
  headers.set("content-length", String(range.length));
  return respondBody(media, range, { status: 206, headers });
}

async function respondBody(
  media: Media,
  range: ByteRange,
  head: { readonly status: number; readonly headers: Headers },
): Promise<Response> {
  const body = await openReported(media, range);
  return body instanceof ReadableStream
    ? new Response(fixedLengthBody(body, range.length), head)
    : respondAbsence(body, media.headers);
}

/** §15.3.7.2. Whether the file is there is told by its first part; one that is lost later breaks the answer off. */
async function respondParts(media: Media, ranges: ByteRanges, headers: Headers): Promise<Response> {
  const [first, ...others] = ranges;
  const body = await openReported(media, first);
  if (!(body instanceof ReadableStream)) return respondAbsence(body, media.headers);
  const frame = multipartFrame(ranges, media);
  headers.set("content-type", frame.type);
  headers.set("content-length", String(frame.bytes));
  const sources = [async () => body, ...others.map((range) => () => openOrThrow(media, range))];
  return new Response(fixedLengthBody(multipartBody(frame, sources), frame.bytes), { status: 206, headers });
}

async function openReported(media: Media, range: ByteRange): ReturnType<Media["open"]> {
  const body = await media.open(range);
  if (!(body instanceof ReadableStream)) media.report(body);
  return body;
}

async function openOrThrow(media: Media, range: ByteRange): Promise<ReadableStream<Uint8Array>> {
  const body = await openReported(media, range);
  if (body instanceof ReadableStream) return body;
  throw new Error(`${body.kind}: ${body.why}`);
}

/** §15.5.5, §15.6.4. Nobody keeps it: the file may come, the outage will pass. */
function respondAbsence({ kind }: Absence, given: Media["headers"]): Response {
  const headers = new Headers(given);
  headers.set("cache-control", "no-store");
  headers.set("content-type", "text/plain; charset=utf-8");
  if (kind === "missing") return new Response("This audio is not here.\n", { status: 404, headers });
  headers.set("retry-after", String(RETRY_SECONDS));
  return new Response("This audio cannot be read at the moment.\n", { status: 503, headers });
}

const RETRY_SECONDS = 30;

// §15.5.17. Not stored, for a longer file may come; the validators of the whole do not describe it.
function unsatisfiable(headers: Headers, bytes: number): Response {
  headers.delete("etag");
  headers.delete("last-modified");
  headers.set("cache-control", "no-store");
  headers.set("content-range", `bytes */${bytes}`);
  return new Response(null, { status: 416, headers });
}
