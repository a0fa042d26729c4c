import { type CompiledEpisode, pack } from "../bundle/pack.ts";
import { compareAired } from "../catalog/compare-aired.ts";
import { compareProblems, type Problem } from "../catalog/problem.ts";
import { rssItem } from "../feeds/rss-item.ts";
import { ASSET_HEADERS } from "./asset-headers.ts";
import { createAssetSet, digestAssets } from "./asset-set.ts";
import type { BuildContext } from "./build-context.ts";
import { codeDigest } from "./code-digest.ts";
import { compileEpisode, type EpisodeShow } from "./compile-episode.ts";
import { type CompiledFrame, compileShow } from "./compile-show.ts";
import { concurrently } from "./concurrently.ts";
import { shortDigest } from "./digest.ts";
import type { Output } from "./output.ts";
import { type EpisodeSource, parseEpisode } from "./parse-episode.ts";
import { parseShow } from "./parse-show.ts";
import { readShowFolder } from "./show-folder.ts";
import { addSiteFiles } from "./site-files.ts";
import { type CompiledSource, uniqueProblems } from "./unique-problems.ts";
import type { WorkCache } from "./work-cache.ts";

/** What a build is made from. Nothing in its output depends on `now`, which only tells corrections that lie in the future. */
export interface BuildOptions {
  /** The show's folder, absolute. */
  readonly root: string;
  /** The folder of Airdate's own sources, and the lock file of its packages. */
  readonly code: string;
  readonly lockFile: string;
  /** Stands in for the show's `url`. */
  readonly siteUrl?: string | undefined;
  readonly cache: WorkCache;
  readonly now: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What came of a build: its output with how many episodes it holds, or everything that is to be mended first. */
export type BuildResult =
  | { readonly output: Output; readonly episodes: number; readonly drafts: number }
  | { readonly problems: readonly Problem[] };

/** Reads a show's folder and compiles it. All Problems are found in one go; with one, there is no output. */
export async function buildShow(options: BuildOptions): Promise<BuildResult> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const folder = await readShowFolder(options.root, report);
  if (folder === null) return { problems };
  const notesDigest = await codeDigest(options.code, ["notes"], options.lockFile);
  const context: BuildContext = {
    folder,
    assets: createAssetSet(),
    cache: options.cache,
    report,
    notesDigest,
  };
  const show = parseShow(folder.show, options.siteUrl, report);
  const { timezone } = show.fields;
  const sources = folder.episodes.flatMap(
    (episode) => parseEpisode(episode, { timezone, now: options.now }, report) ?? [],
  );
  const frame = await compileShow(show, context);
  const compiled = await compileEpisodes(sources, show.fields, context, options);
  for (const problem of uniqueProblems(compiled)) report(problem);
  if (frame === null || problems.length > 0) return { problems: problems.sort(compareProblems) };
  const output = await assemble(compiled, frame, context, options);
  return { output, episodes: compiled.length, drafts: sources.length - compiled.length };
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
    const own = source.fields.draft ? { ...context, assets: createAssetSet() } : context;
    const episode = await compileEpisode(source, show, own);
    onProgress?.(++done, sources.length);
    return episode && !source.fields.draft ? { ...episode, source } : null;
  });
  return compiled.filter((episode) => episode !== null).sort((a, b) => compareAired(a.episode, b.episode));
}

async function assemble(
  compiled: readonly CompiledSource[],
  { show, icon, rss }: CompiledFrame,
  { assets }: BuildContext,
  options: BuildOptions,
): Promise<Output> {
  const site = { ...(await addSiteFiles(options.code, show.theme, assets)), icon };
  assets.addAt("/_headers", Buffer.from(ASSET_HEADERS));
  const pagesCode = await codeDigest(options.code, PAGE_ROOMS, options.lockFile);
  const emptyTags = {
    rss: shortDigest(JSON.stringify(rss)),
    pages: shortDigest(pagesCode, JSON.stringify([show, site])),
  };
  const items = compiled.map(({ episode, feedNotes }) => ({
    episode,
    rssItem: rssItem(episode, show, feedNotes),
  }));
  const episodes = withTags(items, emptyTags);
  const buildDigest = shortDigest(
    JSON.stringify([emptyTags, episodes.map(({ tags }) => tags)]),
    digestAssets(assets.files),
  );
  return {
    catalog: pack({ digest: buildDigest, show, site, rss, emptyTags, episodes }),
    files: assets.files,
  };
}

/** The rooms whose code makes the pages. */
const PAGE_ROOMS = ["catalog", "http", "pages", "player", "transcripts", "worker"];

/**
 * Validators by edition: each is a digest of its newest episode and of the validator of the edition before it. So it says all
 * that is shown and nothing that is not: editing a scheduled episode changes no validator that anybody has.
 */
function withTags(
  items: readonly Omit<CompiledEpisode, "tags">[],
  emptyTags: CompiledEpisode["tags"],
): CompiledEpisode[] {
  const oldestFirst: CompiledEpisode[] = [];
  let before = emptyTags;
  for (const item of items.toReversed()) {
    before = {
      rss: shortDigest(before.rss, item.rssItem),
      pages: shortDigest(before.pages, JSON.stringify(item.episode)),
    };
    oldestFirst.push({ ...item, tags: before });
  }
  return oldestFirst.reverse();
}
