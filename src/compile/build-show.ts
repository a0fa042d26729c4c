import { compareAired } from "../catalog/edition/compare-aired.ts";
import type { Episode } from "../catalog/episode.ts";
import { episodeSchema } from "../schemas/episode-schema.ts";
import { compareProblems, type Problem } from "../schemas/problem.ts";
import type { Warning } from "../schemas/warning.ts";
import { assembleShow } from "./assemble-show.ts";
import type { BuildContext } from "./build-context.ts";
import { type OwnSources, workingCodeDigest } from "./cache/code-digest.ts";
import { fileHasher } from "./cache/hashed-file.ts";
import type { BuildFacts } from "./cache/last-build.ts";
import type { WorkCache } from "./cache/work-cache.ts";
import { type CompiledHead, compileShow } from "./compile-show.ts";
import { concurrently } from "./concurrently.ts";
import { compileEpisode, type EpisodeShow } from "./episode/compile-episode.ts";
import { createAssetSet } from "./output/asset-set.ts";
import { reportCatalogSize } from "./output/catalog-size.ts";
import type { Output } from "./output/output.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { scheduledAt } from "./schedule-report.ts";
import { FILE_LIMIT, isFileLimit } from "./sources/file-limit.ts";
import { type EpisodeSource, parseEpisode } from "./sources/parse-episode.ts";
import { parseShow } from "./sources/parse-show.ts";
import { type Reports, readShowFolder } from "./sources/show-folder.ts";
import { type CompiledSource, uniqueProblems } from "./unique-problems.ts";

/** What a build is made from. Nothing in its output depends on `now`, which only tells corrections that lie in the future. */
export interface BuildOptions extends OwnSources {
  /** The show's folder, absolute. */
  readonly root: string;
  /** Stands in for the show's `url`. */
  readonly siteUrl?: string | undefined;
  readonly cache: WorkCache;
  readonly now: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What came of a build: its output with how many episodes it holds, or everything that is to be mended first. */
export type BuildResult =
  | (BuildFacts & { readonly output: Output })
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
  const output =
    compiled === null || problems.length > 0
      ? null
      : await assembleShow(compiled.episodes, compiled.head, compiled.context, options);
  if (output !== null) reportCatalogSize(output.catalog.byteLength, reports);
  warnings.sort(compareProblems);
  if (compiled === null || output === null || problems.length > 0)
    return { problems: problems.sort(compareProblems), warnings };
  const { episodes, drafts } = compiled;
  const scheduled = scheduledAt(episodes, options.now);
  return { output, episodes: episodes.length, drafts, scheduled, warnings };
}

interface CompiledFolder {
  readonly head: CompiledHead;
  readonly episodes: readonly Episode[];
  readonly drafts: number;
  readonly context: BuildContext;
}

/** Null, and a Problem, when there is no such folder or no show in it that can be built. */
async function compileFolder(options: BuildOptions, reports: Reports): Promise<CompiledFolder | null> {
  const folder = await readShowFolder(options.root, reports.report);
  if (folder === null) return null;
  const notesDigest = await workingCodeDigest(options, "notes");
  const context: BuildContext = {
    folder,
    ...noAssets(),
    hashFile: fileHasher(),
    cache: options.cache,
    ...reports,
    notesDigest,
  };
  const show = parseShow(folder.show, options, reports);
  // Made once: it takes longer than reading an episode by it.
  const schema = episodeSchema(show.fields.timezone);
  const sources = folder.episodes.flatMap(
    (episode) => parseEpisode(episode, { schema, now: options.now }, reports) ?? [],
  );
  const head = await compileShow(show, context);
  const compiled = await compileEpisodes(
    sources,
    { ...show.fields, picture: head?.show.artwork, notesFooter: head?.notesFooter ?? "" },
    context,
    options,
  );
  for (const problem of [...uniqueProblems(compiled), ...redirectProblems(show, sources)])
    reports.report(problem);
  if (head === null) return null;
  const episodes = compiled.map(({ episode }) => episode);
  return { head, episodes, drafts: sources.length - compiled.length, context };
}

function noAssets(): Pick<BuildContext, "assets" | "pictures"> {
  return { assets: createAssetSet(), pictures: new Map() };
}

/** Drafts are checked like all others, but into assets of their own, which are thrown away. */
async function compileEpisodes(
  sources: readonly EpisodeSource[],
  show: EpisodeShow,
  context: BuildContext,
  { onProgress }: BuildOptions,
): Promise<CompiledSource[]> {
  let done = 0;
  const compiled = await concurrently(sources, 8, async (source) => {
    const own = source.fields.draft ? { ...context, ...noAssets() } : context;
    const episode = await compileEpisode(source, show, own);
    onProgress?.(++done, sources.length);
    return episode && !source.fields.draft ? { episode, source } : null;
  });
  return compiled.filter((episode) => episode !== null).sort((a, b) => compareAired(a.episode, b.episode));
}
