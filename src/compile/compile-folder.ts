import { compareAired } from "../catalog/edition/compare-aired.ts";
import type { Episode } from "../catalog/episode.ts";
import { episodeSchema } from "../schemas/episode-schema.ts";
import type { Warning } from "../schemas/warning.ts";
import type { BuildContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { workingCodeDigest } from "./cache/code-digest.ts";
import { digest } from "./cache/digest.ts";
import { fileHasher } from "./cache/hashed-file.ts";
import { type KeptEpisodes, NOTHING_KEPT } from "./cache/kept-episodes.ts";
import { PICTURE_TOOLS } from "./cache/tool-versions.ts";
import { type CompiledHead, compileShow } from "./compile-show.ts";
import { concurrently } from "./concurrently.ts";
import { compileEpisode, type EpisodeShow } from "./episode/compile-episode.ts";
import { createAssetSet } from "./output/asset-set.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { keptSource, type NamedSource } from "./sources/named-source.ts";
import { parseEpisode } from "./sources/parse-episode.ts";
import { parseShow, type ShowSource } from "./sources/parse-show.ts";
import {
  type EpisodeFolder,
  placeInside,
  type Reports,
  readEpisodeFolders,
  readShowFolder,
} from "./sources/show-folder.ts";
import { type CompiledSource, uniqueProblems } from "./unique-problems.ts";

/** A show's folder, compiled. */
export interface CompiledFolder {
  readonly head: CompiledHead;
  /** Those that are no drafts, newest first. */
  readonly episodes: readonly Episode[];
  readonly drafts: number;
  readonly context: BuildContext;
}

/** Null, and a Problem, when there is no such folder or no show in it that can be built. */
export async function compileFolder(options: BuildOptions, reports: Reports): Promise<CompiledFolder | null> {
  const folder = await readShowFolder(options.root, reports.report);
  if (folder === null) return null;
  const context: BuildContext = {
    folder,
    place: (file) => placeInside(folder.root, file),
    assets: createAssetSet(),
    pictures: new Map(),
    hashFile: fileHasher(),
    cache: options.cache,
    ...reports,
    notesDigest: await workingCodeDigest(options, "notes"),
  };
  const show = parseShow(folder.show, options, reports);
  const head = await compileShow(show, context);
  const work = await episodeWork(show, head, { options, context });
  const all = await compileEpisodes(folder.names, work);
  const sources = all.map(({ source }) => source);
  const compiled = all.filter(isBuilt).sort((a, b) => compareAired(a.episode, b.episode));
  for (const problem of [...uniqueProblems(compiled), ...redirectProblems(show, sources)])
    reports.report(problem);
  if (head === null) return null;
  const episodes = compiled.map(({ episode }) => episode);
  return { head, episodes, drafts: sources.length - compiled.length, context };
}

/** An episode's source, and what came of it; null with a Problem. */
interface Attempt {
  readonly source: NamedSource;
  readonly episode: Episode | null;
}

function isBuilt(attempt: Attempt): attempt is CompiledSource {
  return attempt.episode !== null && !attempt.source.fields.draft;
}

/** What the compiling of every episode takes. */
interface EpisodeWork {
  readonly show: EpisodeShow;
  readonly schema: ReturnType<typeof episodeSchema>;
  /** A digest of the code and of what an episode takes from its show. */
  readonly key: string;
  readonly kept: KeptEpisodes;
  readonly options: BuildOptions;
  readonly context: BuildContext;
}

async function episodeWork(
  { fields }: ShowSource,
  head: CompiledHead | null,
  { options, context }: Pick<EpisodeWork, "options" | "context">,
): Promise<EpisodeWork> {
  const { title, url, guid, language, explicit, timezone } = fields;
  const picture = head?.show.artwork;
  const show = { title, url, guid, language, explicit, picture, notesFooter: head?.notesFooter ?? "" };
  // Telling the code takes a tenth of a second: only a build that keeps episodes asks.
  const code = options.kept === undefined ? "" : await workingCodeDigest(options, "compile");
  const key = digest(code, PICTURE_TOOLS, process.version, timezone, JSON.stringify(show));
  // The schema is made once: that takes longer than reading an episode by it.
  return { show, schema: episodeSchema(timezone), key, kept: options.kept ?? NOTHING_KEPT, options, context };
}

async function compileEpisodes(names: readonly string[], work: EpisodeWork): Promise<readonly Attempt[]> {
  const { options, context, key } = work;
  const known = names.map((slug) => ({ slug, kept: work.kept.find(slug, key) }));
  const kept = known.flatMap(({ slug, kept }) => {
    if (kept === null) return [];
    for (const warning of kept.warnings) context.warn(warning);
    if (!kept.fields.draft) context.assets.addAll(kept.assets);
    return [{ source: keptSource(options.root, { slug, fields: kept.fields }), episode: kept.episode }];
  });
  const changed = known.filter((each) => each.kept === null).map(({ slug }) => slug);
  const folders = await readEpisodeFolders({ root: options.root, names: changed }, context.report);
  let done = kept.length;
  const compiled = await concurrently(folders, 8, async (folder) => {
    const attempt = await compileOne(folder, work);
    options.onProgress?.(++done, kept.length + folders.length);
    return attempt;
  });
  return [...kept, ...compiled.filter((attempt) => attempt !== null)];
}

/** Drafts are checked like all others, and leave nothing among the assets. */
async function compileOne(folder: EpisodeFolder, work: EpisodeWork): Promise<Attempt | null> {
  const { context, schema, options, show, key } = work;
  const own = ownContext(context);
  const source = parseEpisode(folder, { schema, now: options.now }, own.context);
  if (source === null) return null;
  const episode = await compileEpisode(source, show, own.context);
  const { fields, slug } = source;
  const { lookedAt, warnings } = own;
  const { files: assets } = own.context.assets;
  if (episode !== null && own.problems() === 0)
    work.kept.keep({ slug, key, lookedAt }, { fields, episode, warnings, assets });
  if (!fields.draft) context.assets.addAll(assets);
  return { source, episode };
}

/** A context that takes note of what an episode looks at, tells and adds. */
function ownContext(shared: BuildContext) {
  const lookedAt = new Set<string>();
  const warnings: Warning[] = [];
  let problems = 0;
  const context: BuildContext = {
    ...shared,
    assets: createAssetSet(shared.assets),
    place: (file) => {
      lookedAt.add(file);
      return shared.place(file);
    },
    report: (problem) => {
      problems++;
      shared.report(problem);
    },
    warn: (warning) => {
      warnings.push(warning);
      shared.warn(warning);
    },
  };
  return { context, lookedAt, warnings, problems: () => problems };
}
