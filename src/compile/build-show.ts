import { compareProblems, type Problem } from "../schemas/problem.ts";
import type { Warning } from "../schemas/warning.ts";
import { assembleShow } from "./assemble-show.ts";
import type { BuildOptions } from "./build-options.ts";
import type { BuildReport } from "./cache/last-build.ts";
import { type CompiledFolder, compileFolder } from "./compile-folder.ts";
import { reportCatalogSize } from "./output/catalog-size.ts";
import type { Output } from "./output/output.ts";
import { scheduledAt } from "./schedule-report.ts";
import { FILE_LIMIT, isFileLimit } from "./sources/file-limit.ts";
import type { Reports } from "./sources/show-folder.ts";

/** What came of a build: its output with how many episodes it holds, or everything that is to be mended first. */
export type BuildResult =
  | (BuildReport & Pick<CompiledFolder, "settled" | "sounds"> & { readonly output: Output })
  | { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] };

/** Reads a show's folder and compiles it. All Problems are found in one go; with one, there is no output. */
export async function buildShow(options: BuildOptions): Promise<BuildResult> {
  try {
    return await buildFolder(options);
  } catch (error) {
    if (!isFileLimit(error)) throw error;
    return { problems: [FILE_LIMIT], warnings: [] };
  }
}

async function buildFolder(options: BuildOptions): Promise<BuildResult> {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const reports: Reports = {
    report: (problem) => void problems.push(problem),
    warn: (warning) => void warnings.push(warning),
  };
  const compiled = await compileFolder(options, reports);
  const output = compiled === null || problems.length > 0 ? null : await assembleShow(compiled, options);
  if (output !== null) reportCatalogSize(output.catalog.byteLength, reports, options.workerBytes);
  warnings.sort(compareProblems);
  if (compiled === null || output === null || problems.length > 0)
    return { problems: problems.sort(compareProblems), warnings };
  const { episodes, drafts, settled, sounds } = compiled;
  const scheduled = scheduledAt(
    episodes.map(({ packed }) => packed),
    options.now,
  );
  return { output, settled, sounds, episodes: episodes.length, drafts, scheduled, warnings };
}
