import type { WorkCache } from "./work-cache.ts";

/** Does work that depends on Airdate's own code, on its packages and on `inputs`, or finds what came of it before. */
export type CodeWork = (inputs: readonly string[], work: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** For a build, of which `codeFacts` tell all files of the code and which packages there are; when they cannot be told, the work is done. */
export function ownCodeWork({
  cache,
  codeFacts = null,
}: {
  readonly cache: WorkCache;
  readonly codeFacts?: string | null;
}): CodeWork {
  if (codeFacts === null) return DO_WORK;
  return (inputs, work) => cache.bytes("code-1", [codeFacts, ...inputs], work);
}

/** Finds nothing. */
export const DO_WORK: CodeWork = (_, work) => work();
