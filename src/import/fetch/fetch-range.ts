import type { Fault } from "../../schemas/fault.ts";
import { bodyPieces } from "./body-pieces.ts";
import { type Followed, follow, type Hop } from "./follow.ts";
import type { Network, NetworkAnswer } from "./network.ts";

/** What a server says of a file without sending it. */
export interface RemoteFile {
  /** The address at the end of all redirects. */
  readonly url: string;
  readonly contentType?: string;
  /** Undefined when it does not say. */
  readonly bytes?: number;
  /** Whether it sends parts of it. */
  readonly acceptsRanges: boolean;
  readonly hops: readonly Hop[];
}

/** Asks by HEAD; a server that refuses that, or does not say the length, is asked for the first byte. */
export async function fetchFacts(address: string, network: Network): Promise<RemoteFile | Fault> {
  const head = await follow(address, { method: "HEAD", headers: WHOLE }, network);
  if (!("what" in head)) {
    head.answer.close();
    const facts = factsOf(head, lengthOf(head.answer));
    if (facts.bytes !== undefined && facts.acceptsRanges) return facts;
  }
  const first = await follow(address, { method: "GET", headers: { ...WHOLE, range: "bytes=0-0" } }, network);
  if ("what" in first) return "what" in head ? first : factsOf(head, lengthOf(head.answer));
  first.answer.close();
  const length = first.answer.status === 206 ? contentRange(first.answer)?.total : lengthOf(first.answer);
  return factsOf(first, length);
}

/** A part of a file. */
export interface FetchedRange {
  readonly body: Uint8Array;
  /** The whole file's, where the server says it. */
  readonly totalBytes?: number;
}

/** The bytes `from` to `to`, both counted from 0 and both included; fewer at the end of the file. A server without ranges is read up to there. */
export async function fetchRange(
  address: string,
  { from, to }: { readonly from: number; readonly to: number },
  network: Network,
): Promise<FetchedRange | Fault> {
  const headers = { ...WHOLE, range: `bytes=${from}-${to}` };
  const followed = await follow(address, { method: "GET", headers }, network);
  if ("what" in followed) return followed;
  const { answer } = followed;
  const range = answer.status === 206 ? contentRange(answer) : undefined;
  const begins = answer.status === 206 ? range?.from : 0;
  if (begins === undefined || begins > from) {
    answer.close();
    return { what: "sends another part than was asked for", fix: "tell the host of the file" };
  }
  const body = await readUpTo(to + 1 - begins, answer, network);
  if (!(body instanceof Uint8Array)) return body;
  const totalBytes = answer.status === 206 ? range?.total : lengthOf(answer);
  const part = body.subarray(from - begins);
  return totalBytes === undefined ? { body: part } : { body: part, totalBytes };
}

/** `Content-Range: bytes 0-99/1234`; the length may be unknown. */
export function contentRange({
  headers,
}: NetworkAnswer): { readonly from: number; readonly total?: number } | undefined {
  const match = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(headers.get("content-range") ?? "");
  if (match === null) return undefined;
  const from = Number(match[1]);
  return match[2] === "*" ? { from } : { from, total: Number(match[2]) };
}

/** The length of the body as it is said; of a packed one it says nothing. */
export function lengthOf({ headers }: NetworkAnswer): number | undefined {
  const written = headers.get("content-length") ?? "";
  const isPacked = !["", "identity"].includes(headers.get("content-encoding") ?? "");
  return /^\d{1,15}$/.test(written) && !isPacked ? Number(written) : undefined;
}

/** Audio is not packed for the way: its length would be another. */
const WHOLE = { "accept-encoding": "identity" };

function factsOf({ url, answer, hops }: Followed, bytes: number | undefined): RemoteFile {
  const contentType = answer.headers.get("content-type");
  return {
    url,
    ...(contentType === undefined ? {} : { contentType }),
    ...(bytes === undefined ? {} : { bytes }),
    acceptsRanges: answer.status === 206 || answer.headers.get("accept-ranges") === "bytes",
    hops,
  };
}

/** The first `length` bytes of a body as it comes, fewer when it is shorter; the answer is closed then. */
export async function readUpTo(
  length: number,
  answer: NetworkAnswer,
  network: Network,
): Promise<Uint8Array | Fault> {
  const parts: Uint8Array[] = [];
  let read = 0;
  const pieces = bodyPieces(answer, network);
  for (let piece = await pieces.next(); ; piece = await pieces.next()) {
    if (piece.done) {
      if (piece.value !== undefined) return { what: piece.value.what, fix: piece.value.fix };
      break;
    }
    parts.push(piece.value);
    read += piece.value.byteLength;
    if (read >= length) break;
  }
  answer.close();
  return Buffer.concat(parts).subarray(0, length);
}
