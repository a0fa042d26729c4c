import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Fault } from "../../../schemas/fault.ts";
import { digestOfKey, type MediaFile, type OnSent } from "../remote-bucket.ts";
import type { S3Client } from "./s3-client.ts";
import { openUploadState, type UploadState } from "./upload-state.ts";

/** With what a file is uploaded. */
export interface UploadWork {
  readonly ask: S3Client;
  readonly endpoint: string;
  readonly bucket: string;
  readonly stateFolder: string;
  readonly partBytes: number;
  readonly onSent: OnSent;
}

/**
 * Uploads a file: at once when it is small, else in parts, of which those that arrived before an interruption are not sent again. R2 holds each
 * part against its MD5 and its SHA-256; the parts together are held against the digest in the file's name before they become the object, and the
 * object's own digest (of those of its parts) and length against what was sent. Null when it is there.
 */
export async function s3Upload(file: MediaFile, work: UploadWork): Promise<Fault | null> {
  const fault = await uploadOnce(file, work);
  return fault === GIVEN_UP ? uploadOnce(file, work) : fault;
}

async function uploadOnce(file: MediaFile, work: UploadWork): Promise<Fault | null> {
  const sent =
    file.facts.bytes <= work.partBytes ? await uploadAtOnce(file, work) : await uploadInParts(file, work);
  return "what" in sent ? sent : arrivedFault(file, sent.etag, work);
}

/** The ETag that the object has to have. */
interface Sent {
  readonly etag: string;
}

async function uploadAtOnce(file: MediaFile, { ask, onSent }: UploadWork): Promise<Sent | Fault> {
  const { facts, type } = file;
  let etag = "";
  const fault = await eachPart(file, facts.bytes, async (_, body) => {
    etag = md5(body);
    const answer = await ask({ method: "PUT", key: facts.file, headers: { "content-type": type }, body });
    return "what" in answer ? answer : null;
  });
  onSent(facts.bytes);
  return fault ?? { etag };
}

async function uploadInParts(file: MediaFile, work: UploadWork): Promise<Sent | Fault> {
  const state = await openUploadState(file.facts.file, work);
  const etags: string[] = [];
  let sent = 0;
  const fault = await eachPart(file, work.partBytes, async (number, body) => {
    const etag = md5(body);
    const partFault = await sendPart({ file, number, body, etag }, state, work);
    etags.push(etag);
    sent += body.byteLength;
    work.onSent(sent);
    return partFault;
  });
  if (fault !== null) return fault;
  const etag = `${createHash("md5")
    .update(Buffer.from(etags.join(""), "hex"))
    .digest("hex")}-${etags.length}`;
  const completed = await complete(file.facts.file, etags, { state, ask: work.ask });
  if (completed !== null) return completed;
  await state.forget();
  return { etag };
}

interface Part {
  readonly file: MediaFile;
  /** From 1 on. */
  readonly number: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Sends a part, unless it is known to have arrived. */
async function sendPart(part: Part, state: UploadState, { ask }: UploadWork): Promise<Fault | null> {
  const { file, number, body, etag } = part;
  const uploadId = state.uploadId ?? (await begin(file, state, ask));
  if (typeof uploadId !== "string") return uploadId;
  if (state.etagOf(number) === etag) return null;
  const query = { partNumber: String(number), uploadId };
  const answer = await ask({ method: "PUT", key: file.facts.file, query, body });
  if ("what" in answer) return answer;
  if (answer.status === 404) {
    await state.forget();
    return GIVEN_UP;
  }
  if (bareEtag(answer.headers) !== etag) return OTHER_BYTES;
  await state.keepPart(number, etag);
  return null;
}

async function begin({ facts, type }: MediaFile, state: UploadState, ask: S3Client): Promise<string | Fault> {
  const headers = { "content-type": type };
  const answer = await ask({ method: "POST", key: facts.file, query: { uploads: "" }, headers });
  if ("what" in answer) return answer;
  const { UploadId } = answer.body;
  if (typeof UploadId !== "string") return { what: "begins no upload", fix: "try again later" };
  await state.begin(UploadId);
  return UploadId;
}

/** Null also when there is no such upload any more: it was completed by a run that did not hear of it, or the object is not there. */
async function complete(
  key: string,
  etags: readonly string[],
  { state, ask }: { readonly state: UploadState; readonly ask: S3Client },
): Promise<Fault | null> {
  const parts = etags.map(
    (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>"${etag}"</ETag></Part>`,
  );
  const body = Buffer.from(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
  const answer = await ask({ method: "POST", key, query: { uploadId: state.uploadId ?? "" }, body });
  return "what" in answer ? answer : null;
}

async function arrivedFault({ facts }: MediaFile, etag: string, { ask }: UploadWork): Promise<Fault | null> {
  const answer = await ask({ method: "HEAD", key: facts.file });
  if ("what" in answer) return answer;
  if (answer.status === 404) return GIVEN_UP;
  const isWhole = answer.headers.get("content-length") === String(facts.bytes);
  return isWhole && bareEtag(answer.headers) === etag ? null : OTHER_BYTES;
}

/** Reads a file part by part, and gives each with its number, until one has a fault. At its end the file must be the one that was named. */
async function eachPart(
  { place, facts }: MediaFile,
  partBytes: number,
  work: (number: number, body: Uint8Array<ArrayBuffer>) => Promise<Fault | null>,
): Promise<Fault | null> {
  const sha256 = createHash("sha256");
  // One for all parts: each has arrived before the next is read.
  const part = new Uint8Array(Math.min(partBytes, facts.bytes));
  const handle = await open(place);
  try {
    for (let at = 0; at < facts.bytes; at += partBytes) {
      const length = Math.min(partBytes, facts.bytes - at);
      const body = part.subarray(0, length);
      const { bytesRead } = await handle.read(body, 0, length, at);
      if (bytesRead < length) return CHANGED;
      sha256.update(body);
      const isLast = at + length === facts.bytes;
      if (isLast && sha256.copy().digest("hex") !== digestOfKey(facts.file)) return CHANGED;
      const fault = await work(at / partBytes + 1, body);
      if (fault !== null) return fault;
    }
    return null;
  } finally {
    await handle.close();
  }
}

function md5(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}

function bareEtag(headers: Headers): string {
  return (headers.get("etag") ?? "").replaceAll('"', "");
}

/** After a week, unless the bucket's rules say otherwise: then it is begun anew, once. */
const GIVEN_UP = { what: "gives up uploads while they last", fix: "look at the bucket's lifecycle rules" };
const OTHER_BYTES = { what: "has other bytes than were sent", fix: "give the command again" };
const CHANGED = {
  what: "was not given all of the file, which has changed meanwhile",
  fix: "give the command again",
};
