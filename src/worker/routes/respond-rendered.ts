import { joinChunks } from "../../http/byte-streams.ts";
import type { Document } from "../../http/document.ts";
import { respond } from "../../http/respond.ts";
import type { Instant } from "../../moments/instant.ts";
import { type AnswerKind, lifetime } from "../lifetimes.ts";
import { type KnownAnswer, knownAnswer, memoryOf, nameOf, noteAnswer } from "../memory.ts";
import type { Visit } from "../visit.ts";

/** A document that is rendered from an edition, and of whose bytes the build could not know a digest. */
export interface RenderedDocument extends Pick<Document, "type" | "headers"> {
  readonly kind: AnswerKind;
  /** When something else that its bytes depend on changes than the edition. */
  readonly changesAt?: Instant | null | undefined;
  render(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
}

/**
 * Answers with a document whose validator is a digest of its bytes, so that it changes exactly when they do: what a page shows of a
 * show is much less than all of it. The digest is remembered for each address: once an isolate has made it, a 304 is decided before
 * anything is rendered (docs/decisions/0009).
 */
export async function respondRendered(visit: Visit, document: RenderedDocument): Promise<Response> {
  const known = knownAnswer(visit);
  if (known !== undefined) return respondKnown(visit, known, () => keptBytes(visit, document));
  const bytes = await keptBytes(visit, document);
  const { type, headers = {}, kind, changesAt = null } = document;
  const answer = { type, headers, kind, changesAt, etag: await digestOf(bytes), madeAt: visit.now };
  noteAnswer(visit, answer);
  return respondKnown(visit, answer, () => bytes);
}

/** Answers with what the isolate has kept for an address, before anything of an episode is looked up; null when it has to be made. */
export function respondKept(visit: Visit): Promise<Response> | null {
  const known = knownAnswer(visit);
  const bytes = known && bytesOf(visit, known.changesAt);
  return known && bytes ? respondKnown(visit, known, () => bytes) : null;
}

function respondKnown(
  visit: Visit,
  answer: KnownAnswer,
  bytes: () => Uint8Array | Promise<Uint8Array>,
): Promise<Response> {
  const maxAge = lifetime(visit, answer.kind, answer.changesAt);
  return respond(visit.request, { ...answer, maxAge, render: async () => [await bytes()] });
}

/** The bytes of a document, from the isolate's memory when they are still there. */
export async function keptBytes(
  visit: Visit,
  { changesAt = null, render }: Pick<RenderedDocument, "changesAt" | "render">,
): Promise<Uint8Array> {
  const kept = bytesOf(visit, changesAt);
  if (kept !== undefined) return kept;
  const bytes = joinChunks(await render());
  if (isKept(visit)) memoryOf(visit).documents.keep(bytesName(visit, changesAt), bytes);
  return bytes;
}

function bytesOf(visit: Visit, changesAt: Instant | null): Uint8Array | undefined {
  return isKept(visit) ? memoryOf(visit).documents.get(bytesName(visit, changesAt)) : undefined;
}

/** Until it changes next, it is the same. */
function bytesName(visit: Visit, changesAt: Instant | null): string {
  return `${nameOf(visit)} ${changesAt}`;
}

/**
 * Kept is what the public sees at addresses of the site's own making: a query is anybody's, and what somebody may see before all others
 * is in nobody's way.
 */
function isKept({ audience, url }: Visit): boolean {
  return audience.kind === "public" && url.search === "";
}

/** 64 bits of SHA-256 in hex. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  // Bytes of ours are never in shared memory, which is all that the narrower type rules out.
  const whole = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  const hash = new Uint8Array(whole).subarray(0, 8);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
