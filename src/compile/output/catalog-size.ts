import type { Reports } from "../sources/show-folder.ts";

/**
 * Says so when a catalog is too large to be deployed, or soon will be: it goes into the Worker, which may have 64 MiB with its code, and
 * what is larger is refused only after all has been uploaded.
 */
export function reportCatalogSize(bytes: number, { report, warn }: Reports): void {
  const mebibytes = (bytes / MEBIBYTE).toFixed(1);
  const fault = {
    file: "",
    what: `makes a catalog of ${mebibytes} MiB, and a Worker takes ${WORKER_MEBIBYTES}`,
    fix: "shorten notes and deep dives, or move the oldest seasons to a show of their own (docs/deploying.md)",
  };
  if (bytes > MOST_BYTES) report(fault);
  else if (bytes > TELLING_BYTES) warn({ ...fault, level: "warning" });
}

const MEBIBYTE = 1024 * 1024;
const WORKER_MEBIBYTES = 64;

/** A test keeps the Worker's code at an eighth of a mebibyte. */
const MOST_BYTES = (WORKER_MEBIBYTES - 0.25) * MEBIBYTE;
const TELLING_BYTES = 48 * MEBIBYTE;
