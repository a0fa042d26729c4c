import type { Catalog } from "../../catalog/catalog.ts";
import type { Chunks, Document } from "../../http/document.ts";
import { respond } from "../../http/respond.ts";
import type { Visit } from "../visit.ts";

/** A document that is rendered from an edition, and of whose bytes the build could not know a digest. */
export interface RenderedDocument extends Omit<Document, "etag" | "modifiedAt"> {
  /** What its bytes depend on besides the edition and the address. */
  readonly state?: string;
}

/**
 * Answers with a document whose validator is a digest of its bytes, so that it changes exactly when they do: what a page shows of a
 * show is much less than all of it. The digest is remembered for each address: once an isolate has made it, a 304 is decided before
 * anything is rendered (docs/decisions/0009).
 */
export async function respondRendered(visit: Visit, document: RenderedDocument): Promise<Response> {
  const known = knownDigests(visit);
  const { pathname, search } = visit.url;
  const key = `${visit.edition.count} ${document.state ?? ""} ${pathname}${search}`;
  const etag = known.get(key);
  if (etag !== undefined) return respond(visit.request, { ...document, etag });
  const chunks = await document.render();
  const digest = await digestOf(chunks);
  if (known.size >= MOST_DIGESTS) known.clear();
  known.set(key, digest);
  return respond(visit.request, { ...document, etag: digest, render: () => chunks });
}

/** Some hundred bytes each: the addresses of a large show, or as many different questions to the search. */
const MOST_DIGESTS = 10_000;

const digests = new WeakMap<Catalog, Map<string, string>>();

function knownDigests({ site }: Visit): Map<string, string> {
  const known = digests.get(site.catalog) ?? new Map<string, string>();
  digests.set(site.catalog, known);
  return known;
}

/** 64 bits of SHA-256 in hex. */
async function digestOf(chunks: Chunks): Promise<string> {
  const bytes = await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 8);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
