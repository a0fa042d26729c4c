import type { Catalog } from "../catalog/catalog.ts";
import type { Document } from "../http/document.ts";
import type { Instant } from "../moments/instant.ts";
import { type KeptDocuments, keptDocuments } from "./kept-documents.ts";
import type { AnswerKind } from "./lifetimes.ts";
import type { Visit } from "./visit.ts";

/** All that is known of a rendered document but its bytes, and from when to when it is so within its edition. */
export interface KnownAnswer extends Pick<Document, "type" | "headers" | "etag"> {
  readonly kind: AnswerKind;
  readonly madeAt: Instant;
  /** When something else about it changes than the edition. */
  readonly changesAt: Instant | null;
}

/** What an isolate remembers of the documents of a catalog. */
interface Memory {
  readonly answers: Map<string, KnownAnswer>;
  readonly documents: KeptDocuments;
}

const memories = new WeakMap<Catalog, Memory>();

export function memoryOf({ site }: Visit): Memory {
  const memory = memories.get(site.catalog) ?? { answers: new Map(), documents: keptDocuments() };
  memories.set(site.catalog, memory);
  return memory;
}

/** What is known of an address, and is true at the moment of the visit. */
export function knownAnswer(visit: Visit): KnownAnswer | undefined {
  const known = memoryOf(visit).answers.get(nameOf(visit));
  const { madeAt = Infinity, changesAt } = known ?? {};
  return madeAt <= visit.now && visit.now < (changesAt ?? Infinity) ? known : undefined;
}

export function noteAnswer(visit: Visit, answer: KnownAnswer): void {
  const { answers } = memoryOf(visit);
  const name = nameOf(visit);
  if (name.length > LONGEST_NAME) return;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(name, answer);
}

/** What an answer is made of, besides what changes on its own; over https a page has other headers. */
export function nameOf({ audience, edition, url }: Visit): string {
  return `${audience.kind} ${edition.count} ${edition.heard} ${url.protocol}${url.pathname}${url.search}`;
}

/** The addresses of a large show, or as many different questions to the search: with their headers some 10 MB at most. */
const MOST_ANSWERS = 5_000;

/** In characters. Longer addresses are of a stranger's making, who may send thousands of them. */
const LONGEST_NAME = 300;
