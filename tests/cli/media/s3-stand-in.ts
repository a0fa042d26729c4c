import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Refusal, refusalOf } from "./sigv4.ts";

/** As R2 has it (developers.cloudflare.com/r2/objects/multipart-objects). */
const SMALLEST_PART = 5 * 1024 * 1024;

export const BUCKET = "my-show-media";

interface StoredObject {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** A request that was understood, as tests look at it: `PUT /key?partNumber=1`. */
type Asked = string;

/** What goes wrong before a request is answered: the connection breaks, an answer of another status, or one by another code. */
type Trouble = "breaks" | { readonly status: number; readonly code?: string };

export interface S3StandIn {
  readonly endpoint: string;
  readonly objects: Map<string, StoredObject>;
  /** Uploads that are under way, by their ids. */
  readonly uploads: Map<
    string,
    { readonly key: string; readonly type: string; readonly parts: Map<number, Buffer> }
  >;
  readonly asked: Asked[];
  /** Decides of each request whether something goes wrong. */
  trouble: (asked: Asked) => Trouble | null;
  /** How many objects one list has. */
  pageLength: number;
  stop(): void;
}

/** An object store that answers as R2 does by S3's interface, and takes nothing that is not signed, whole and in order. */
export async function startS3(): Promise<S3StandIn> {
  const server = createServer((request, response) => {
    serve(request, response, store).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const store: S3StandIn = {
    endpoint: `http://127.0.0.1:${port}`,
    objects: new Map(),
    uploads: new Map(),
    asked: [],
    trouble: () => null,
    pageLength: 1000,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return store;
}

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly xml?: string;
};

async function serve(request: IncomingMessage, response: ServerResponse, store: S3StandIn): Promise<void> {
  const url = new URL(request.url ?? "", store.endpoint);
  const [, bucket = "", ...rest] = url.pathname.split("/");
  const key = decodeURIComponent(rest.join("/"));
  const told =
    url.searchParams.has("uploadId") && request.method === "PUT"
      ? `?partNumber=${url.searchParams.get("partNumber")}`
      : url.search;
  const asked = `${request.method} /${key}${told}`;
  store.asked.push(asked);
  const body = await bodyOf(request);
  const trouble = store.trouble(asked);
  if (trouble === "breaks") return void request.socket.destroy();
  const refusal = trouble === null ? refusalOf(request, url, body) : { code: "InternalError", ...trouble };
  const answer =
    refusal ??
    (bucket === BUCKET ? act({ request, url, key, body }, store) : { status: 404, code: "NoSuchBucket" });
  const error =
    "code" in answer ? `<Error><Code>${answer.code}</Code><Message>no</Message></Error>` : undefined;
  const xml = error ?? ("xml" in answer ? answer.xml : undefined);
  const headers = "headers" in answer ? answer.headers : {};
  response.writeHead(answer.status, {
    ...headers,
    ...(xml !== undefined && { "content-type": "application/xml" }),
  });
  response.end(
    request.method === "HEAD" || xml === undefined
      ? undefined
      : `<?xml version="1.0" encoding="UTF-8"?>${xml}`,
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

interface Act {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly key: string;
  readonly body: Buffer;
}

function act({ request, url, key, body }: Act, store: S3StandIn): Answer | Refusal {
  const { searchParams } = url;
  const type = String(request.headers["content-type"] ?? "binary/octet-stream");
  if (key === "")
    return request.method === "GET" ? list(searchParams, store) : { status: 501, code: "NotImplemented" };
  const uploadId = searchParams.get("uploadId");
  if (request.method === "POST" && searchParams.has("uploads")) return begin({ key, type }, store);
  if (request.method === "POST" && uploadId !== null)
    return complete({ uploadId, key, xml: body.toString() }, store);
  if (request.method === "PUT" && uploadId !== null)
    return keepPart({ uploadId, key, number: Number(searchParams.get("partNumber")), body }, store);
  if (request.method === "PUT") {
    const etag = createHash("md5").update(body).digest("hex");
    store.objects.set(key, { bytes: body, type, etag });
    return { status: 200, headers: { etag: `"${etag}"` } };
  }
  if (request.method === "DELETE") return store.objects.delete(key) ? { status: 204 } : { status: 204 };
  const object = store.objects.get(key);
  if (object === undefined) return { status: 404, code: "NoSuchKey" };
  return {
    status: 200,
    headers: {
      etag: `"${object.etag}"`,
      "content-length": String(object.bytes.byteLength),
      "content-type": object.type,
    },
  };
}

function begin({ key, type }: { readonly key: string; readonly type: string }, store: S3StandIn): Answer {
  const uploadId = `${randomUUID()}/+ =`;
  store.uploads.set(uploadId, { key, type, parts: new Map() });
  return {
    status: 200,
    xml: `<InitiateMultipartUploadResult><Bucket>${BUCKET}</Bucket><Key>${key}</Key><UploadId>${uploadId}</UploadId></InitiateMultipartUploadResult>`,
  };
}

interface ArrivedPart {
  readonly uploadId: string;
  readonly key: string;
  readonly number: number;
  readonly body: Buffer;
}

function keepPart({ uploadId, key, number, body }: ArrivedPart, store: S3StandIn): Answer | Refusal {
  const upload = store.uploads.get(uploadId);
  if (upload?.key !== key) return { status: 404, code: "NoSuchUpload" };
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    return { status: 400, code: "InvalidArgument" };
  upload.parts.set(number, body);
  return { status: 200, headers: { etag: `"${createHash("md5").update(body).digest("hex")}"` } };
}

/** Parts have numbers that rise, and one size but for the last: R2 is stricter there than S3. */
function complete(
  { uploadId, key, xml }: { readonly uploadId: string; readonly key: string; readonly xml: string },
  store: S3StandIn,
): Answer | Refusal {
  const upload = store.uploads.get(uploadId);
  if (upload?.key !== key) return { status: 404, code: "NoSuchUpload" };
  const named = [
    ...xml.matchAll(/<Part><PartNumber>(\d+)<\/PartNumber><ETag>"([0-9a-f]{32})"<\/ETag><\/Part>/g),
  ];
  if (
    named.length === 0 ||
    xml !== `<CompleteMultipartUpload>${named.map(([part]) => part).join("")}</CompleteMultipartUpload>`
  )
    return { status: 400, code: "MalformedXML" };
  const bodies: Buffer[] = [];
  const digests: Buffer[] = [];
  for (const [index, [, number, etag]] of named.entries()) {
    if (index > 0 && Number(number) <= Number(named[index - 1]?.[1]))
      return { status: 400, code: "InvalidPartOrder" };
    const body = upload.parts.get(Number(number));
    if (body === undefined || createHash("md5").update(body).digest("hex") !== etag)
      return { status: 400, code: "InvalidPart" };
    bodies.push(body);
    digests.push(Buffer.from(etag, "hex"));
  }
  const sizes = bodies.map(({ byteLength }) => byteLength);
  const first = sizes[0] ?? 0;
  const isLast = (index: number) => index === sizes.length - 1;
  if (sizes.some((size, index) => !isLast(index) && size < SMALLEST_PART))
    return { status: 400, code: "EntityTooSmall" };
  if (sizes.some((size, index) => (isLast(index) ? size > first : size !== first)))
    return { status: 400, code: "InvalidPart" };
  const etag = `${createHash("md5").update(Buffer.concat(digests)).digest("hex")}-${named.length}`;
  store.objects.set(key, { bytes: Buffer.concat(bodies), type: upload.type, etag });
  store.uploads.delete(uploadId);
  return {
    status: 200,
    xml: `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"${etag}"</ETag></CompleteMultipartUploadResult>`,
  };
}

function list(query: URLSearchParams, { objects, pageLength }: S3StandIn): Answer | Refusal {
  if (query.get("list-type") !== "2") return { status: 501, code: "NotImplemented" };
  const after = query.get("continuation-token") ?? "";
  const keys = [...objects.keys()].sort().filter((key) => key > after);
  const page = keys.slice(0, pageLength);
  const contents = page.map(
    (key) =>
      `<Contents><Key>${key.replace(/&/g, "&amp;")}</Key><Size>${objects.get(key)?.bytes.byteLength}</Size></Contents>`,
  );
  const isTruncated = page.length < keys.length;
  const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  return {
    status: 200,
    xml: `<ListBucketResult><Name>${BUCKET}</Name>${contents.join("")}<IsTruncated>${isTruncated}</IsTruncated>${next}</ListBucketResult>`,
  };
}
