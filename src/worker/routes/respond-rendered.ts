import type { Catalog } from "../../catalog/catalog.ts";
import { joinChunks } from "../../http/byte-streams.ts";
import type { Document } from "../../http/document.ts";
import { respond } from "../../http/respond.ts";
import { type KeptDocuments, keptDocuments } from "../kept-documents.ts";
import type { Visit } from "../visit.ts";

/** A document that is rendered from an edition, and of whose bytes the build could not know a digest. */
export interface RenderedDocument extends Omit<Document, "etag" | "modifiedAt" | "render" | "gzip"> {
  /** What its bytes depend on besides the edition and the address. */
  readonly state?: string;
  render(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
}

/**
 * Answers with a document whose validator is a digest of its bytes, so that it changes exactly when they do: what a page shows of a
 * show is much less than all of it. The digest is remembered for each address: once an isolate has made it, a 304 is decided before
 * anything is rendered (docs/decisions/0009).
 */
export async function respondRendered(visit: Visit, document: RenderedDocument): Promise<Response> {
  const { digests } = memoryOf(visit);
  const key = keyOf(visit, document.state);
  const known = digests.get(key);
  const render = async (): Promise<readonly Uint8Array[]> => [await keptBytes(visit, document)];
  if (known !== undefined) return respond(visit.request, { ...document, etag: known, render });
  const bytes = await keptBytes(visit, document);
  const etag = await digestOf(bytes);
  if (key.length <= LONGEST_KEY) {
    if (digests.size >= MOST_DIGESTS) digests.clear();
    digests.set(key, etag);
  }
  return respond(visit.request, { ...document, etag, render: () => [bytes] });
}

/**
 * The bytes of a document, from the isolate's memory when they are still there. Kept is what the public sees at addresses of the
 * site's own making: a query is anybody's, and what somebody may see before all others is in nobody's way.
 */
export async function keptBytes(
  visit: Visit,
  { state, render }: Pick<RenderedDocument, "state" | "render">,
): Promise<Uint8Array> {
  const isKept = visit.audience.kind === "public" && visit.url.search === "";
  const key = keyOf(visit, state);
  const { documents } = memoryOf(visit);
  const kept = isKept ? documents.get(key) : undefined;
  if (kept !== undefined) return kept;
  const bytes = joinChunks(await render());
  if (isKept) documents.keep(key, bytes);
  return bytes;
}

function keyOf({ edition, url }: Visit, state = ""): string {
  return `${edition.count} ${state} ${url.pathname}${url.search}`;
}

/** The addresses of a large show, or as many different questions to the search: some 3 MB at most. */
const MOST_DIGESTS = 10_000;

/** In characters. Longer addresses are of a stranger's making, who may send thousands of them. */
const LONGEST_KEY = 300;

/** What an isolate remembers of the documents of a catalog. */
interface Memory {
  readonly digests: Map<string, string>;
  readonly documents: KeptDocuments;
}

const memories = new WeakMap<Catalog, Memory>();

function memoryOf({ site }: Visit): Memory {
  const memory = memories.get(site.catalog) ?? { digests: new Map(), documents: keptDocuments() };
  memories.set(site.catalog, memory);
  return memory;
}

/** 64 bits of SHA-256 in hex. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  // Bytes of ours are never in shared memory, which is all that the narrower type rules out.
  const whole = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  const hash = new Uint8Array(whole).subarray(0, 8);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
