import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import { bodyPieces } from "./body-pieces.ts";
import { type Fetched, headerFacts } from "./fetch-bytes.ts";
import { contentRange, lengthOf } from "./fetch-range.ts";
import { type Followed, follow } from "./follow.ts";
import type { Network } from "./network.ts";
import { tooLarge } from "./unpack-body.ts";

export interface DownloadOptions {
  /** The file that it becomes, once it is whole. */
  readonly to: string;
  readonly mostBytes: number;
  /** When given, a file of another length is a fault. */
  readonly expectedBytes?: number;
}

/**
 * An address → a file, which is there only when it is whole. What has come lies in `<to>.part`, and beside it in `<to>.part.json` what it is a
 * part of: after an interruption at any moment it goes on there, when the server sends parts and the file is still the same; else it begins
 * again.
 */
export async function downloadFile(
  address: string,
  options: DownloadOptions,
  network: Network,
): Promise<Fetched | Fault> {
  await mkdir(path.dirname(options.to), { recursive: true });
  let had = -1;
  let vain = 0;
  for (let times = 1; ; times++) {
    const step = await downloadStep(address, options, network);
    if (step.kind === "whole") return finished(step.followed, options.to);
    if (step.kind === "fault") return step.fault;
    const has = await bytesOf(partOf(options.to));
    vain = has > had ? 0 : vain + 1;
    had = has;
    if (vain === 3 || times === MOST_TIMES) return step.fault;
    await network.sleep(network.bounds.backOff * 2 ** vain);
  }
}

/** How often it is gone on with: a connection that breaks every 5 MB gets half a gigabyte. */
const MOST_TIMES = 100;

/** What came of one answer; `broken` may be gone on with. */
type Step =
  | { readonly kind: "whole"; readonly followed: Followed }
  | { readonly kind: "broken" | "fault"; readonly fault: Fault };

async function downloadStep(address: string, options: DownloadOptions, network: Network): Promise<Step> {
  const known = await knownPart(options.to);
  const headers = {
    "accept-encoding": "identity",
    ...(known === undefined ? {} : { range: `bytes=${known.bytes}-`, "if-range": known.validator }),
  };
  const followed = await follow(address, { method: "GET", headers }, network);
  if ("what" in followed) {
    // 416: the part is all there is, or more: it is of another file.
    if (known === undefined || !followed.what.startsWith("answers 416"))
      return { kind: "fault", fault: followed };
    await forgetPart(options.to);
    return { kind: "broken", fault: followed };
  }
  if (known !== undefined && isPartOfAnother(followed, known.validator)) {
    followed.answer.close();
    await forgetPart(options.to);
    return { kind: "broken", fault: { what: "changes while it is downloaded", fix: "try once more later" } };
  }
  return takeBody(followed, { ...options, has: known?.bytes ?? 0 }, network);
}

async function takeBody(
  followed: Followed,
  options: DownloadOptions & { readonly has: number },
  network: Network,
): Promise<Step> {
  const { answer } = followed;
  const range = answer.status === 206 ? contentRange(answer) : undefined;
  const begins = range?.from === options.has ? options.has : 0;
  const total = answer.status === 206 ? range?.total : lengthOf(answer);
  const refused = refusal({ answers: answer.status, begins: range?.from, has: options.has, total }, options);
  if (refused !== undefined) {
    answer.close();
    if (refused.kind === "broken") await forgetPart(options.to);
    return refused;
  }
  if (begins === 0) await rememberPart(options.to, followed);
  const file = await open(partOf(options.to), begins === 0 ? "w" : "a");
  try {
    return await writeBody(
      followed,
      { file, begins, total, mostBytes: options.mostBytes, expected: options.expectedBytes },
      network,
    );
  } finally {
    await file.close();
  }
}

function refusal(
  {
    answers,
    begins,
    has,
    total,
  }: { answers: number; begins: number | undefined; has: number; total: number | undefined },
  { mostBytes, expectedBytes }: DownloadOptions,
): Step | undefined {
  if (answers === 206 && begins !== has)
    return {
      kind: "broken",
      fault: { what: "sends another part than was asked for", fix: "tell the host of the file" },
    };
  if (total === undefined) return undefined;
  if (total > mostBytes) return { kind: "fault", fault: tooLarge(mostBytes) };
  return expectedBytes === undefined || total === expectedBytes
    ? undefined
    : { kind: "fault", fault: otherLength(total, expectedBytes) };
}

function otherLength(bytes: number, expected: number): Fault {
  return { what: `has ${bytes} bytes, not ${expected}`, fix: "check that the address is the right one" };
}

interface Writing {
  readonly file: FileHandle;
  readonly begins: number;
  readonly total: number | undefined;
  readonly mostBytes: number;
  readonly expected: number | undefined;
}

async function writeBody(followed: Followed, writing: Writing, network: Network): Promise<Step> {
  let length = writing.begins;
  const pieces = bodyPieces(followed.answer, network);
  for (let piece = await pieces.next(); ; piece = await pieces.next()) {
    if (piece.done) return ended(followed, { length, broken: piece.value }, writing);
    length += piece.value.byteLength;
    if (length > writing.mostBytes) {
      followed.answer.close();
      return { kind: "fault", fault: tooLarge(writing.mostBytes) };
    }
    await writing.file.write(piece.value);
  }
}

function ended(
  followed: Followed,
  {
    length,
    broken,
  }: { readonly length: number; readonly broken: (Fault & { readonly passing: boolean }) | undefined },
  { total, expected }: Writing,
): Step {
  if (broken !== undefined)
    return { kind: broken.passing ? "broken" : "fault", fault: { what: broken.what, fix: broken.fix } };
  if (total !== undefined && length !== total) return { kind: "broken", fault: otherLength(length, total) };
  if (expected !== undefined && length !== expected)
    return { kind: "fault", fault: otherLength(length, expected) };
  return { kind: "whole", followed };
}

async function finished(followed: Followed, to: string): Promise<Fetched> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(partOf(to))) hash.update(piece);
  const bytes = await bytesOf(partOf(to));
  await rename(partOf(to), to);
  await rm(noteOf(to), { force: true });
  return { ...headerFacts(followed), bytes, digest: hash.digest("hex") };
}

/** What is there of a file, when it can be gone on with. */
async function knownPart(
  to: string,
): Promise<{ readonly bytes: number; readonly validator: string } | undefined> {
  const bytes = await bytesOf(partOf(to));
  const validator = await readFile(noteOf(to), "utf8").then(validatorIn, () => undefined);
  return bytes > 0 && validator !== undefined ? { bytes, validator } : undefined;
}

function validatorIn(note: string): string | undefined {
  try {
    const { validator } = JSON.parse(note);
    return typeof validator === "string" ? validator : undefined;
  } catch {
    // It was being written when all ended.
    return undefined;
  }
}

async function rememberPart(to: string, followed: Followed): Promise<void> {
  await rm(partOf(to), { force: true });
  await writeFile(noteOf(to), JSON.stringify({ validator: validatorOf(followed) }));
}

/** RFC 9110 §13.1.5: only a strong tag says that two parts are of one file; else the date of the last change. */
function validatorOf({ answer }: Followed): string | undefined {
  const etag = answer.headers.get("etag");
  return etag?.startsWith('"') ? etag : answer.headers.get("last-modified");
}

/** Some servers send a part whatever If-Range says; not all of them say the validator again. */
function isPartOfAnother({ answer }: Followed, validator: string): boolean {
  const said = answer.headers.get(validator.startsWith('"') ? "etag" : "last-modified");
  return answer.status === 206 && said !== undefined && said !== validator;
}

async function forgetPart(to: string): Promise<void> {
  await rm(partOf(to), { force: true });
  await rm(noteOf(to), { force: true });
}

function partOf(to: string): string {
  return `${to}.part`;
}

function noteOf(to: string): string {
  return `${to}.part.json`;
}

async function bytesOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
