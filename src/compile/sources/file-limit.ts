import type { Problem } from "../../schemas/problem.ts";

/** Whether the machine refused to open one more file: this is no fault of the file. */
export function isFileLimit(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === "EMFILE" || code === "ENFILE";
}

export const FILE_LIMIT: Problem = {
  file: "",
  what: "this machine opens no more files at once",
  fix: "raise its limit (ulimit -n 4096) or close other programs, then build again",
};
