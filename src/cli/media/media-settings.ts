import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../../schemas/fault.ts";
import type { Workplace } from "../workplace.ts";
import type { RemoteBucket } from "./remote-bucket.ts";
import { s3Bucket } from "./s3/s3-bucket.ts";
import { wranglerBucket } from "./wrangler-bucket.ts";

/** As much of wrangler's configuration as names the bucket. */
export interface BucketConfiguration {
  readonly account_id?: string | undefined;
  readonly r2_buckets?: readonly {
    readonly binding: string;
    readonly bucket_name?: string | undefined;
    readonly jurisdiction?: string | undefined;
  }[];
}

/** R2 takes parts from 5 MiB on, and ten thousand of them: of these, 156 GiB. One is held in memory. */
const PART_BYTES = 16 * 1024 * 1024;

/**
 * The host's media bucket, as wrangler.toml binds it, reached by S3's interface when its keys are in the environment, else through wrangler. A
 * Fault is of wrangler.toml or of the environment.
 */
export function mediaBucketOf(
  { r2_buckets = [], account_id }: BucketConfiguration,
  environment: NodeJS.ProcessEnv,
  { project }: Pick<Workplace, "project">,
): RemoteBucket | Fault {
  const bound = r2_buckets.find(({ binding }) => binding === "MEDIA");
  if (bound?.bucket_name === undefined) return NOT_BOUND;
  const { bucket_name: name, jurisdiction } = bound;
  const keys = keysOf(environment, environment.CLOUDFLARE_ACCOUNT_ID || account_id);
  if (keys === null) return wranglerBucket({ name, jurisdiction, project, environment });
  if ("what" in keys) return keys;
  const host = [
    keys.account,
    ...(jurisdiction === undefined ? [] : [jurisdiction]),
    "r2.cloudflarestorage.com",
  ];
  return s3Bucket({
    ...keys,
    bucket: name,
    endpoint: environment.R2_ENDPOINT || `https://${host.join(".")}`,
    stateFolder: path.join(project, ".airdate", "media"),
    partBytes: PART_BYTES,
    sleep,
  });
}

interface Keys {
  readonly account: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Null when there are none. */
function keysOf(
  { R2_ACCESS_KEY_ID, R2_SECRET_ACCESS_KEY, R2_ENDPOINT }: NodeJS.ProcessEnv,
  account = "",
): Keys | Fault | null {
  if (!R2_ACCESS_KEY_ID && !R2_SECRET_ACCESS_KEY) return null;
  if (!R2_ACCESS_KEY_ID) return halfSet("R2_SECRET_ACCESS_KEY", "R2_ACCESS_KEY_ID");
  if (!R2_SECRET_ACCESS_KEY) return halfSet("R2_ACCESS_KEY_ID", "R2_SECRET_ACCESS_KEY");
  if (account === "" && !R2_ENDPOINT) return halfSet("R2_ACCESS_KEY_ID", "CLOUDFLARE_ACCOUNT_ID");
  return { account, accessKeyId: R2_ACCESS_KEY_ID, secretAccessKey: R2_SECRET_ACCESS_KEY };
}

function halfSet(there: string, missing: string): Fault {
  return {
    what: `${there} is set in the environment, and ${missing} is not`,
    fix: "set both, in .env for example",
  };
}

const NOT_BOUND = {
  what: "wrangler.toml binds no bucket as MEDIA",
  fix: "create one (npx wrangler r2 bucket create my-show-media), and remove the # before [[r2_buckets]] and the lines below it",
};
