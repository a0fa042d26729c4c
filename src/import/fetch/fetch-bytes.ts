import { createHash } from "node:crypto";
import type { Fault } from "../../schemas/fault.ts";
import { bodyPieces, TOO_SLOW } from "./body-pieces.ts";
import { type Followed, follow, type Hop } from "./follow.ts";
import type { Network } from "./network.ts";
import { ACCEPTED_CODINGS, tooLarge, unpackBody } from "./unpack-body.ts";

/** What was fetched from an address. */
export interface Fetched {
  /** The address at the end of all redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bytes: number;
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly digest: string;
  readonly hops: readonly Hop[];
}

/** With the body, unpacked from what it was packed in for the way. */
export interface FetchedBytes extends Fetched {
  readonly body: Uint8Array;
}

/** An address → what is there, at most `mostBytes` of it packed and unpacked. A body that breaks off is asked for three times. */
export async function fetchBytes(
  address: string,
  { mostBytes, accept = "*/*" }: { readonly mostBytes: number; readonly accept?: string },
  network: Network,
): Promise<FetchedBytes | Fault> {
  for (let times = 1; ; times++) {
    const headers = { accept, "accept-encoding": ACCEPTED_CODINGS };
    const followed = await follow(address, { method: "GET", headers }, network);
    if ("what" in followed) return followed;
    const packed = await wholeBody(followed, mostBytes, network);
    if (packed instanceof Uint8Array) return fetchedOf(followed, packed, mostBytes);
    if (!packed.passing || times === 3) return { what: packed.what, fix: packed.fix };
    await network.sleep(network.bounds.backOff * 2 ** (times - 1));
  }
}

/** What headers say of an answer's body. */
export function headerFacts({ answer, url, hops }: Followed): Omit<Fetched, "bytes" | "digest"> {
  const contentType = answer.headers.get("content-type");
  const etag = answer.headers.get("etag");
  const lastModified = answer.headers.get("last-modified");
  return {
    url,
    status: answer.status,
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    hops,
  };
}

/** The body of an answer, unpacked, at most `mostBytes` of it packed and unpacked; or why it cannot be had. */
export async function readBody(
  followed: Followed,
  mostBytes: number,
  network: Network,
): Promise<Uint8Array | Fault> {
  const packed = await wholeBody(followed, mostBytes, network);
  if (!(packed instanceof Uint8Array)) return { what: packed.what, fix: packed.fix };
  return unpackBody(packed, followed.answer.headers.get("content-encoding") ?? "", mostBytes);
}

async function wholeBody(
  { answer }: Followed,
  mostBytes: number,
  network: Network,
): Promise<Uint8Array | (Fault & { readonly passing: boolean })> {
  if (Number(answer.headers.get("content-length") ?? 0) > mostBytes) {
    answer.close();
    return { ...tooLarge(mostBytes), passing: false };
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const began = network.now();
  const pieces = bodyPieces(answer, network);
  for (let piece = await pieces.next(); ; piece = await pieces.next()) {
    if (piece.done) return piece.value ?? Buffer.concat(parts);
    length += piece.value.byteLength;
    parts.push(piece.value);
    const isLate = network.now() - began > network.bounds.body;
    if (length <= mostBytes && !isLate) continue;
    answer.close();
    return { ...(isLate ? TOO_SLOW : tooLarge(mostBytes)), passing: false };
  }
}

function fetchedOf(followed: Followed, packed: Uint8Array, mostBytes: number): FetchedBytes | Fault {
  const body = unpackBody(packed, followed.answer.headers.get("content-encoding") ?? "", mostBytes);
  if (!(body instanceof Uint8Array)) return body;
  const digest = createHash("sha256").update(body).digest("hex");
  return { ...headerFacts(followed), bytes: body.byteLength, digest, body };
}
