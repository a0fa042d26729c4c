import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Those that the stand-in knows. */
export const KEYS = { accessKeyId: "the-key", secretAccessKey: "the-secret" };

/** Why a request is not answered, as S3 says it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** SigV4 as AWS describes it, computed again from what has arrived; then the digests of the body. */
export function refusalOf(request: IncomingMessage, url: URL, body: Buffer): Refusal | null {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/auto\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? "",
    );
  const [, keyId, day = "", signedNames = "", signature] = match ?? [];
  if (keyId === undefined) return { status: 403, code: "AccessDenied" };
  if (keyId !== KEYS.accessKeyId) return { status: 403, code: "InvalidAccessKeyId" };
  const header = (name: string) => String(request.headers[name] ?? "").trim();
  const stamp = header("x-amz-date");
  const time = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!stamp.startsWith(day) || !(Math.abs(Date.now() - time) < 900_000))
    return { status: 403, code: "RequestTimeTooSkewed" };
  const names = signedNames.split(";");
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => names.includes(name)))
    return { status: 403, code: "AccessDenied" };
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).sort();
  const canonical = [
    request.method,
    url.pathname,
    query.join("&"),
    ...names.map((name) => `${name}:${header(name)}`),
    "",
    signedNames,
    header("x-amz-content-sha256"),
  ].join("\n");
  const scope = `${day}/auto/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
  const signingKey = [day, "auto", "s3", "aws4_request"].reduce<string | Buffer>(
    hmac,
    `AWS4${KEYS.secretAccessKey}`,
  );
  if (hmac(signingKey, toSign).toString("hex") !== signature)
    return { status: 403, code: "SignatureDoesNotMatch" };
  if (header("x-amz-content-sha256") !== sha256(body))
    return { status: 400, code: "XAmzContentSHA256Mismatch" };
  const md5 = header("content-md5");
  return md5 !== "" && md5 !== createHash("md5").update(body).digest("base64")
    ? { status: 400, code: "BadDigest" }
    : null;
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
