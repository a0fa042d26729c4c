import { compareAired } from "../catalog/edition/compare-aired.ts";
import { episodeSchema } from "../schemas/episode-schema.ts";
import type { Problem } from "../schemas/problem.ts";
import { type BuildContext, workContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { workingCodeDigest } from "./cache/code-digest.ts";
import { ownCodeWork } from "./cache/code-work.ts";
import { digest } from "./cache/digest.ts";
import { NOTHING_KEPT } from "./cache/kept-episodes.ts";
import { PICTURE_TOOLS } from "./cache/tool-versions.ts";
import { compileEpisodes, type ShowWork } from "./compile-episodes.ts";
import { type CompiledHead, compileShow } from "./compile-show.ts";
import type { EpisodeNames } from "./episode/episode-names.ts";
import type { EpisodeOutcome } from "./episode/episode-outcome.ts";
import type { FinishedEpisode } from "./episode/finish-episode.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { type NamedSource, namedSource } from "./sources/named-source.ts";
import { parseShow, type ShowSource } from "./sources/parse-show.ts";
import { type Reports, readShowFolder } from "./sources/show-folder.ts";
import { type NamedEpisode, uniqueProblems } from "./unique-problems.ts";

/** A show's folder, compiled. */
export interface CompiledFolder {
  readonly head: CompiledHead;
  /** Those that are no drafts. */
  readonly episodes: readonly FinishedEpisode[];
  readonly drafts: number;
  readonly context: BuildContext;
}

/** Null, and a Problem, when there is no such folder or no show in it that can be built. */
export async function compileFolder(options: BuildOptions, reports: Reports): Promise<CompiledFolder | null> {
  const folder = await readShowFolder(options.root, reports.report);
  if (folder === null) return null;
  const context: BuildContext = { ...workContext(options.root, options.cache), ...reports };
  const show = parseShow(folder.show, options, reports);
  const head = await compileShow(show, context);
  const work = await episodeWork(show, head, { options, context });
  const outcomes = await compileEpisodes(folder.names, work, options);
  for (const { problems, warnings } of outcomes) {
    for (const problem of problems) reports.report(problem);
    for (const warning of warnings) reports.warn(warning);
  }
  for (const problem of problemsAmong(outcomes, show, options.root)) reports.report(problem);
  if (head === null) return null;
  const aired = outcomes.filter(({ fields }) => fields?.draft === false);
  for (const { assets } of aired) context.assets.addAll(assets);
  return {
    head,
    episodes: aired.flatMap(({ finished }) => finished ?? []),
    drafts: outcomes.filter(({ fields }) => fields?.draft).length,
    context,
  };
}

/** Problems that an episode has with others, or with the show. */
function problemsAmong(outcomes: readonly EpisodeOutcome[], show: ShowSource, root: string): Problem[] {
  const sources = outcomes.flatMap(({ slug, fields, names }) =>
    fields === null ? [] : [{ source: namedSource(root, { slug, fields }), names }],
  );
  const built = sources.filter(isBuilt).sort((a, b) => compareAired(a.names, b.names));
  return [
    ...uniqueProblems(built),
    ...redirectProblems(
      show,
      sources.map(({ source }) => source),
    ),
  ];
}

function isBuilt(episode: {
  readonly source: NamedSource;
  readonly names: EpisodeNames | null;
}): episode is NamedEpisode {
  return episode.names !== null && !episode.source.fields.draft;
}

async function episodeWork(
  { fields }: ShowSource,
  head: CompiledHead | null,
  { options, context }: { readonly options: BuildOptions; readonly context: BuildContext },
): Promise<ShowWork> {
  const { title, url, guid, language, explicit, timezone } = fields;
  const picture = head?.show.artwork;
  const show = { title, url, guid, language, explicit, picture, notesFooter: head?.notesFooter ?? "" };
  // Telling the code takes a tenth of a second: only a build that keeps episodes asks.
  const code =
    options.kept === undefined ? "" : await workingCodeDigest(options, "compile", ownCodeWork(options));
  const compiled = digest(code, PICTURE_TOOLS, process.version, timezone, JSON.stringify(show));
  return {
    show,
    whole: head?.show ?? null,
    timezone,
    // It is made once: that takes longer than reading an episode by it.
    schema: episodeSchema(timezone),
    keys: { compiled, finished: digest(compiled, JSON.stringify(head?.show ?? null)) },
    kept: options.kept ?? NOTHING_KEPT,
    now: options.now,
    context,
  };
}
