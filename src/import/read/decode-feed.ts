import { gunzipSync } from "node:zlib";
import type { Fault } from "../../schemas/fault.ts";

/** The most that a feed may have, in bytes: as it is received and as it is unpacked. */
export const MOST_FEED_BYTES = 50 * 1024 * 1024;

/**
 * The text of a feed. Its bytes decide how they are written: a byte order mark, then whether they are UTF-8; a declaration is asked
 * only when they are not. What was mended goes to `mended`.
 */
export function decodeFeed(
  bytes: Uint8Array,
  contentType: string | undefined,
  mended: Set<string>,
): string | Fault {
  const plain = unpacked(bytes, mended);
  if (!(plain instanceof Uint8Array)) return plain;
  const marked = encodingOfMark(plain) ?? encodingOfZeros(plain);
  if (marked !== undefined) return new TextDecoder(marked).decode(plain);
  const declared = declaredEncoding(plain, contentType);
  if (isEncodedAs("utf-8", plain) && declared !== "iso-2022-jp") return utf8Text(plain, declared, mended);
  if (declared !== undefined && !declared.startsWith("utf-") && isEncodedAs(declared, plain))
    return new TextDecoder(declared).decode(plain);
  if (declared !== undefined && !FOR_ALL_BYTES.has(declared)) {
    mended.add(`declared as ${declared}, but has bytes that are none`);
    return new TextDecoder(declared).decode(plain);
  }
  return mixedText(plain, declared, mended);
}

/** What says nothing when bytes are not UTF-8: they may be anything. */
const FOR_ALL_BYTES: ReadonlySet<string> = new Set(["utf-8", "utf-16le", "utf-16be", "windows-1252"]);

/** A file ending in .gz, or a server that packs without saying so. */
function unpacked(bytes: Uint8Array, mended: Set<string>): Uint8Array | Fault {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  mended.add("is packed with gzip");
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_FEED_BYTES });
  } catch {
    return {
      what: "is packed with gzip and cannot be unpacked, or has more than 50 MB then",
      fix: "save it once more, unpacked",
    };
  }
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: the first character of XML is `<`, whose other byte is zero (XML 1.0, appendix F). */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second === 0x3c && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}

/** What the document, else the server, says; undefined when that is nothing, or no encoding. */
function declaredEncoding(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const head = LATIN.decode(bytes.subarray(0, 1024));
  const inDocument = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const byServer = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  return [inDocument, byServer].map(encodingNamed).find((encoding) => encoding !== undefined);
}

const LATIN = new TextDecoder("latin1");

/** The encoding's own name: latin-1 is read as windows-1252, as browsers do. */
function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isEncodedAs(encoding: string, bytes: Uint8Array): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const PIECE = 1024 * 1024;

function utf8Text(bytes: Uint8Array, declared: string | undefined, mended: Set<string>): string {
  const isOther = declared !== undefined && declared !== "utf-8";
  if (isOther && bytes.some((byte) => byte > 0x7f)) mended.add(`declared as ${declared}, but is UTF-8`);
  return new TextDecoder().decode(bytes);
}

/** Text of several origins: each line is UTF-8 when it can be, else windows-1252, in which all bytes are characters. */
function mixedText(bytes: Uint8Array, declared: string | undefined, mended: Set<string>): string {
  const said = declared === undefined ? "is declared as nothing" : `declared as ${declared.toUpperCase()}`;
  const hasUtf8 = NOT_ASCII.test(new TextDecoder().decode(bytes));
  mended.add(hasUtf8 ? `${said}, but has lines of windows-1252` : `${said}, but is windows-1252`);
  if (!hasUtf8) return new TextDecoder("windows-1252").decode(bytes);
  return Array.from(blocksOf(bytes, 64 * 1024), blockText).join("");
}

/** A character that was read, other than those which stand for bytes that could not be. */
const NOT_ASCII = /[^\p{ASCII}\uFFFD]/u;

function blockText(block: Uint8Array): string {
  return utf8OrNone(block) ?? Array.from(blocksOf(block, 1), lineText).join("");
}

function lineText(line: Uint8Array): string {
  return utf8OrNone(line) ?? WINDOWS_1252.decode(line);
}

function utf8OrNone(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const WINDOWS_1252 = new TextDecoder("windows-1252");

/** Whole lines, as many as make up `least` bytes. */
function* blocksOf(bytes: Uint8Array, least: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at + least - 1);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(at, next);
    at = next;
  }
}
