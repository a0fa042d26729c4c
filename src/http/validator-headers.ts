import { type MaxAge, renderCacheControl } from "./cache-control.ts";
import { renderEntityTag } from "./entity-tag.ts";
import { renderHttpDate } from "./http-date.ts";
import type { Validators } from "./validators.ts";

/**
 * The headers that a 304 shares with the 200 it stands for (RFC 9110 §15.4.5): Cache-Control, ETag,
 * Last-Modified when it is sent, and everything the document adds (Vary, Link, CORS …).
 */
export function validatorHeaders(
  document: Validators & { readonly maxAge: MaxAge; readonly headers?: Readonly<Record<string, string>> },
): Headers {
  const headers = new Headers(document.headers);
  headers.set("cache-control", renderCacheControl(document.maxAge));
  headers.set("etag", renderEntityTag(document.etag));
  if (document.modified?.header === "sent") {
    headers.set("last-modified", renderHttpDate(document.modified.at));
  }
  return headers;
}
