import type { MaxAge } from "./cache-control.ts";
import type { Validators } from "./validators.ts";

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
  readonly headers?: Readonly<Record<string, string>>;
  render(): Chunks | Promise<Chunks>;
}

/** The bytes of a document, in order. */
export type Chunks = readonly Uint8Array[];
