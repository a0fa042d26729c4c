import { existsSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../../arguments/exit.ts";
import type { Workplace } from "../workplace.ts";
import { type BucketConfiguration, mediaBucketOf } from "./media-settings.ts";
import type { RemoteBucket } from "./remote-bucket.ts";

/** Does something with the host's bucket, or says why it cannot be reached. */
export async function withBucket(
  workplace: Workplace,
  work: (bucket: RemoteBucket) => Promise<number>,
): Promise<number> {
  const bucket = mediaBucketOf(await wranglerConfiguration(workplace), process.env, workplace);
  if (!("what" in bucket)) return work(bucket);
  console.error(`${bucket.what}; ${bucket.fix}`);
  return EXIT.problems;
}

async function wranglerConfiguration({ project }: Workplace): Promise<BucketConfiguration> {
  const file = WRANGLER_FILES.map((name) => path.join(project, name)).find(existsSync);
  if (file === undefined) return {};
  const { unstable_readConfig: readConfig } = await import("wrangler");
  return readConfig({ config: file });
}

/** In the order in which wrangler looks for them. */
const WRANGLER_FILES = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"];
