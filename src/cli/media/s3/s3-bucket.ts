import type { Fault } from "../../../schemas/fault.ts";
import type { FoundObject, RemoteBucket } from "../remote-bucket.ts";
import { type S3Access, type S3Client, type S3Element, s3Client } from "./s3-client.ts";
import { s3Upload } from "./s3-upload.ts";

/** How a bucket is reached by S3's interface. */
export interface S3BucketOptions extends S3Access {
  /** Where it is noted how far an upload has come. */
  readonly stateFolder: string;
  /** How large the parts are in which large files are sent. */
  readonly partBytes: number;
}

/** A bucket by S3's interface, which R2 has. */
export function s3Bucket(options: S3BucketOptions): RemoteBucket {
  const ask = s3Client(options);
  const find = (key: string): Promise<FoundObject | Fault | null> => findObject(ask, key);
  return {
    name: options.bucket,
    find,
    list: () => listObjects(ask),
    put: (file, onSent) => s3Upload(file, { ...options, ask, onSent }),
    remove: async (key) => {
      const answer = await ask({ method: "DELETE", key });
      return "what" in answer ? answer : null;
    },
  };
}

async function findObject(ask: S3Client, key: string): Promise<FoundObject | Fault | null> {
  const answer = await ask({ method: "HEAD", key });
  if ("what" in answer) return answer;
  return answer.status === 404 ? null : { bytes: Number(answer.headers.get("content-length")) };
}

async function listObjects(ask: S3Client): Promise<ReadonlyMap<string, number> | Fault> {
  const found = new Map<string, number>();
  let token = "";
  do {
    const query = { "list-type": "2", ...(token !== "" && { "continuation-token": token }) };
    const answer = await ask({ method: "GET", query });
    if ("what" in answer) return answer;
    const { Contents = [], NextContinuationToken = "", IsTruncated } = answer.body;
    for (const { Key, Size } of Contents as readonly S3Element[]) found.set(String(Key), Number(Size));
    token = IsTruncated === "true" ? String(NextContinuationToken) : "";
  } while (token !== "");
  return found;
}
