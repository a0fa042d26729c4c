import { brotliDecompressSync, constants, inflateRawSync, unzipSync } from "node:zlib";
import type { Fault } from "../../schemas/fault.ts";

/** The codings that bodies may come in. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";

/** A body as it was before it was packed for the way, at most `mostBytes` long; codings are listed in the order in which they were put on. */
export function unpackBody(body: Uint8Array, codings: string, mostBytes: number): Uint8Array | Fault {
  const list = codings
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (list.length > 3) return { what: `is packed ${list.length} times`, fix: FIX };
  let unpacked = body;
  for (const coding of list.reverse()) {
    const inner = unpackOnce(unpacked, coding, mostBytes);
    if (!(inner instanceof Uint8Array)) return inner;
    unpacked = inner;
  }
  return unpacked;
}

const FIX = "download it in a browser, and import the file";

function unpackOnce(body: Uint8Array, coding: string, mostBytes: number): Uint8Array | Fault {
  const unpack = CODINGS.get(coding);
  if (unpack === undefined)
    return { what: `is packed in a way that is not known: ${coding.slice(0, 40)}`, fix: FIX };
  // Some servers say gzip of what is not.
  if (coding.endsWith("gzip") && (body[0] !== 0x1f || body[1] !== 0x8b)) return body;
  try {
    return unpack(body, { maxOutputLength: mostBytes });
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? tooLarge(mostBytes) : { what: "is packed and cannot be unpacked", fix: FIX };
  }
}

/** What is said of a body that is larger than it may be. */
export function tooLarge(mostBytes: number): Fault {
  const most = mostBytes >= 1024 * 1024 ? `${Math.round(mostBytes / 1024 / 1024)} MB` : `${mostBytes} bytes`;
  return { what: `has more than ${most}`, fix: "check that the address is the right one" };
}

type Unpack = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** `deflate` is zlib's by the book (RFC 9110 §8.4.1.2), and bare with some servers: zlib's begins with an 8. */
const inflate: Unpack = (body, options) =>
  ((body[0] ?? 0) & 0x0f) === 8 ? unzipSync(body, options) : inflateRawSync(body, { ...BARE, ...options });
const BARE = { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 };
const gunzip: Unpack = (body, options) => unzipSync(body, options);

const CODINGS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["deflate", inflate],
  ["br", (body, options) => brotliDecompressSync(body, options)],
]);
