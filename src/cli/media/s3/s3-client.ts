import { createHash } from "node:crypto";
import { AwsV4Signer } from "aws4fetch";
import { XMLParser } from "fast-xml-parser";
import type { Fault } from "../../../schemas/fault.ts";
import { s3Fault, unreachableFault } from "./s3-faults.ts";

/** A bucket that is asked by S3's interface, and with what keys. */
export interface S3Access {
  /** `https://<account>.r2.cloudflarestorage.com`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Waits, before something is tried once more. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

interface S3Request {
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE";
  /** Of an object; left out, the bucket itself is asked. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What came back; of an error that S3 tells, its code. */
interface S3Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The content of the one element that the body is, as texts; empty where there is none. */
  readonly body: S3Element;
}

export interface S3Element {
  readonly [name: string]: string | S3Element | readonly S3Element[];
}

export type S3Client = (request: S3Request) => Promise<S3Answer | Fault>;

/**
 * Asks, signed with the keys (SigV4) over the digest of the body, and again when the other side or the way to it fails. 404 is an answer,
 * every other refusal a Fault.
 */
export function s3Client(access: S3Access): S3Client {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await askOnce(access, request);
      const isOver = !("passing" in answer) || !answer.passing || attempt === MOST_ATTEMPTS;
      if (isOver) return "passing" in answer ? { what: answer.what, fix: answer.fix } : answer;
      await access.sleep(FIRST_WAIT * 2 ** (attempt - 1));
    }
  };
}

const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 500;

/** A part of 16 MiB takes two minutes at a megabit a second. */
const LONGEST_ANSWER = 600_000;

/** A Fault that may pass. */
type PassingFault = Fault & { readonly passing: boolean };

async function askOnce(
  { endpoint, bucket, accessKeyId, secretAccessKey }: S3Access,
  { method, key, query = {}, headers = {}, body }: S3Request,
): Promise<S3Answer | PassingFault> {
  const url = new URL(`${endpoint}/${bucket}${key === undefined ? "" : `/${key}`}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const digests = {
    "x-amz-content-sha256": createHash("sha256")
      .update(body ?? "")
      .digest("hex"),
    ...(body !== undefined && { "content-md5": createHash("md5").update(body).digest("base64") }),
  };
  const keys = { accessKeyId, secretAccessKey, service: "s3", region: "auto" };
  try {
    const signer = new AwsV4Signer({ ...keys, method, url: url.href, headers: { ...headers, ...digests } });
    const signed = await signer.sign();
    const response = await fetch(signed.url, {
      ...{ method, headers: signed.headers, redirect: "error" },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    return await answerOf(response);
  } catch (error) {
    return { ...unreachableFault(error), passing: true };
  }
}

async function answerOf(response: Response): Promise<S3Answer | PassingFault> {
  const { status, headers } = response;
  const { root, content } = parsedBody(await response.text());
  // A CompleteMultipartUpload may fail after its 200 went out.
  const code = root === "Error" ? String(content.Code) : "";
  if (status < 300 && code === "") return { status, headers, body: content };
  if (status === 404 && code !== "NoSuchBucket") return { status, headers, body: content };
  const passing = status >= 500 || status === 429 || (status < 300 && code !== "");
  return { ...s3Fault(status, code), passing };
}

const PARSER = new XMLParser({
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (name) => name === "Contents",
});

function parsedBody(text: string): { readonly root: string; readonly content: S3Element } {
  if (!text.trimStart().startsWith("<")) return { root: "", content: {} };
  const [[root, content] = ["", {}]] = Object.entries(PARSER.parse(text));
  // S3 answers with elements; what else comes has none of the names that are looked for.
  return { root, content: typeof content === "object" ? (content as S3Element) : {} };
}
