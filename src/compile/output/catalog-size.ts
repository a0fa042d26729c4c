import type { Reports } from "../sources/show-folder.ts";

/**
 * Says so when a catalog is too large to be deployed, or soon will be: it goes into the Worker, which may have 64 MiB with its code, and
 * what is larger is refused only after all has been uploaded.
 */
export function reportCatalogSize(
  bytes: number,
  { report, warn }: Reports,
  workerBytes = WORKER_BYTES,
): void {
  const [mebibytes, most] = [bytes, workerBytes].map((count) => count / MEBIBYTE);
  const fault = {
    file: "",
    what: `makes a catalog of ${mebibytes?.toFixed(1)} MiB, and a Worker takes ${most}`,
    fix: "shorten notes and deep dives, or move the oldest seasons to a show of their own (docs/deploying.md)",
  };
  if (bytes > workerBytes - CODE_BYTES) report(fault);
  else if (bytes > workerBytes * TELLING) warn({ ...fault, level: "warning" });
}

const MEBIBYTE = 1024 * 1024;
const WORKER_BYTES = 64 * MEBIBYTE;

/** Room for the Worker's code: a test keeps it at half of this. */
const CODE_BYTES = 0.25 * MEBIBYTE;

/** When three quarters are full, a host should know. */
const TELLING = 0.75;
