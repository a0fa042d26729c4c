/**
 * What a client's copy is compared with before a byte is rendered (RFC 9110 §8.8).
 *
 * `etag` is the opaque value alone, without quotes and without `W/` (`catalog-9f2c1`): printable ASCII
 * but no `"` and no space. It is sent as a strong tag; a proxy that changes the coding weakens it by itself.
 *
 * `modified.at` is in milliseconds since 1970. `sent` puts it into Last-Modified; `withheld` keeps it off the
 * answer and still honours If-Modified-Since (feeds: one validator on the wire, both understood).
 */
export interface Validators {
  readonly etag: string;
  readonly modified?: { readonly at: number; readonly header: "sent" | "withheld" };
}
