import { type MaxAge, renderCacheControl } from "./cache-control.ts";
import { renderEntityTag } from "./entity-tag.ts";
import { renderHttpDate } from "./http-date.ts";
import type { HeaderFields } from "./kept-headers.ts";

/**
 * Something to answer with: what it is and how long it may be kept first, its bytes only on demand.
 *
 * `type` is the Content-Type. `headers` go on every answer, 304 included (CORS, Link, Vary, CSP …).
 * `render` is called only when the bytes, or their number, are needed. Its chunks are read, never
 * changed or transferred: the same memory may serve every request.
 */
export interface Document extends Validators {
  readonly type: string;
  readonly maxAge: MaxAge;
  readonly headers?: HeaderFields;
  render(): Chunks | Promise<Chunks>;
  /** The same as gzip, for a document that is kept so. Others are compressed on the way to the client. */
  gzip?(): readonly Uint8Array[];
}

/** The bytes of a document, in order. */
export type Chunks = readonly Uint8Array[] | MadeChunks;

/** Chunks that are made while they go out, each when it is asked for, so that never all of them are in memory. */
interface MadeChunks extends Iterable<Uint8Array> {
  /** Of all. */
  readonly byteLength: number;
}

/** How a document is sent: as it is, or as gzip. */
export type Coding = "identity" | "gzip";

/**
 * What a client's copy is compared with before a byte is rendered (RFC 9110 §8.8).
 *
 * `etag` is the opaque value alone, without quotes and without `W/` (`catalog-9f2c1`): printable ASCII
 * but no `"` and no space. It is sent as a strong tag, and as a weak one of what goes out as gzip.
 *
 * `modifiedAt` is in milliseconds since 1970, and sent as Last-Modified. Only what has one honours If-Modified-Since: a date that was
 * never given says nothing about what its sender has.
 */
export interface Validators {
  readonly etag: string;
  readonly modifiedAt?: number;
}

/**
 * The headers that a 304 shares with the 200 it stands for (RFC 9110 §15.4.5), besides everything the document adds (Vary, Link,
 * CORS …): Cache-Control, ETag, and Last-Modified when it is sent.
 */
export function validatorHeaders(
  { maxAge, etag, modifiedAt }: Validators & { readonly maxAge: MaxAge },
  coding: Coding = "identity",
): HeaderFields {
  return {
    "cache-control": renderCacheControl(maxAge),
    // The bytes of a gzip file depend on who packed it: of the same document, but not always the same bytes (§8.8.1).
    etag: `${coding === "gzip" ? "W/" : ""}${renderEntityTag(etag)}`,
    ...(modifiedAt !== undefined && { "last-modified": renderHttpDate(modifiedAt) }),
  };
}
