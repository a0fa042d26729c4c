import type { Sound } from "../audio/measures/audio-measures.ts";
import { compareAired } from "../catalog/edition/compare-aired.ts";
import type { OwnWords } from "../catalog/own-words.ts";
import type { EpisodeFields } from "../schemas/episode-schema.ts";
import type { Identities } from "../schemas/identities-schema.ts";
import { type BuildContext, workContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { compileEpisodes, type ShowWork } from "./compile-episodes.ts";
import { type CompiledHead, compileShow } from "./compile-show.ts";
import type { EpisodeNames } from "./episode/episode-names.ts";
import type { EpisodeOutcome } from "./episode/episode-outcome.ts";
import type { FinishedEpisode } from "./episode/finish-episode.ts";
import { findRenames, NO_RENAMES, type Renames } from "./identities/find-renames.ts";
import { identityFacts, recordedGuids, sourcePlaces } from "./identities/folder-identities.ts";
import { type IdentitiesSource, readIdentities } from "./identities/identities-file.ts";
import { type SettledIdentities, type Settlement, settleIdentities } from "./identities/settle-identities.ts";
import { ownWords } from "./own-words/own-words.ts";
import { ownWordsProblems } from "./own-words/own-words-problems.ts";
import { type OwnPageSource, readOwnPages } from "./own-words/read-own-pages.ts";
import { redirectProblems } from "./redirect-problems.ts";
import { showWork } from "./show-work.ts";
import { type NamedSource, namedSource } from "./sources/named-source.ts";
import { parseShow, type ShowSource } from "./sources/parse-show.ts";
import { type Reports, readShowFolder } from "./sources/show-folder.ts";
import { type NamedEpisode, numberProblems, uniqueProblems } from "./unique-problems.ts";

/** A show's folder, compiled. */
export interface CompiledFolder {
  readonly head: CompiledHead;
  /** Those that are no drafts. */
  readonly episodes: readonly FinishedEpisode[];
  readonly drafts: number;
  /** How the audio of each sounds that has it in its folder, by their slugs. */
  readonly sounds: ReadonlyMap<string, Sound>;
  readonly context: BuildContext;
  readonly settled: SettledIdentities;
  readonly words: OwnWords;
}

/** Null, and a Problem, when there is no such folder or no show in it that can be built. */
export async function compileFolder(options: BuildOptions, reports: Reports): Promise<CompiledFolder | null> {
  const folder = await readShowFolder(options.root, reports.report);
  if (folder === null) return null;
  const source = await readIdentities(options.root, reports.report);
  const known = source.kind === "read" ? source.identities : null;
  const context: BuildContext = { ...workContext(options.root, options.cache, options.now), ...reports };
  const show = parseShow(folder.show, { ...options, recordedGuid: known?.show.guid }, reports);
  const head = await compileShow(show, context);
  const pages = await readOwnPages(folder, reports);
  const words = await ownWords(pages, show, context);
  const work = await showWork(show, head, { options, context });
  const { outcomes, renames } = await compileRenamed(folder.names, { show, work, known }, options);
  for (const outcome of outcomes) reportAll(options.deploys ? toldToDeploy(outcome) : outcome, reports);
  reportAll(toldAmong(outcomes, { show, known, pages }, options.root), reports);
  const settlement = settle(outcomes, { show, source, renames }, options);
  reportAll(settlement ?? NOTHING_TOLD, reports);
  if (head === null || settlement === null) return null;
  const isShown = ({ fields }: EpisodeOutcome): boolean =>
    fields !== null && (!fields.draft || options.preview?.drafts === true);
  const aired = outcomes.filter(isShown);
  for (const { assets } of aired) context.assets.addAll(assets);
  return {
    head,
    episodes: aired.flatMap(({ finished }) => finished ?? []),
    drafts: outcomes.filter(({ fields, finished }) => fields?.draft && !(options.preview?.drafts && finished))
      .length,
    sounds: new Map(aired.flatMap(({ slug, sound }) => (sound === null ? [] : [[slug, sound] as const]))),
    context,
    settled: settlement.settled,
    words,
  };
}

type Told = Pick<EpisodeOutcome, "problems" | "warnings">;

const NOTHING_TOLD: Told = { problems: [], warnings: [] };

/** What bars a deployment is a Problem there. */
function toldToDeploy({ problems, warnings }: Told): Told {
  const bars = warnings.filter((warning) => warning.bars === "deployment");
  const told = bars.map(({ level: _, bars: __, ...problem }) => problem);
  return {
    problems: [...problems, ...told],
    warnings: warnings.filter((warning) => !bars.includes(warning)),
  };
}

function reportAll({ problems, warnings }: Told, { report, warn }: Reports): void {
  for (const problem of problems) report(problem);
  for (const warning of warnings) warn(warning);
}

/** What is compiled, and what was given out before. */
interface KnownShow {
  readonly show: ShowSource;
  readonly work: Omit<ShowWork, "guids">;
  readonly known: Identities | null;
}

/** Compiles all folders, and those that turn out to be renamed once more, with the guids that they had under their old names. */
async function compileRenamed(
  names: readonly string[],
  { show, work, known }: KnownShow,
  options: BuildOptions,
): Promise<{ readonly outcomes: readonly EpisodeOutcome[]; readonly renames: Renames }> {
  const guids = recordedGuids(known, new Map());
  const first = await compileEpisodes(names, { ...work, guids }, options);
  if (known === null || show.own === null) return { outcomes: first, renames: NO_RENAMES };
  const renames = findRenames(known, identityFacts(show.own, show.fields.guid, first));
  const now = recordedGuids(known, renames.renamed);
  const others = first.filter(
    ({ slug, names }) => names !== null && renames.renamed.has(slug) && names.guid !== now.get(slug),
  );
  const again = await compileEpisodes(
    others.map(({ slug }) => slug),
    { ...work, guids: now },
    { threads: options.threads ?? 1 },
  );
  const anew = new Map(again.map((outcome) => [outcome.slug, outcome]));
  return { outcomes: first.map((outcome) => anew.get(outcome.slug) ?? outcome), renames };
}

/** Null when the show, or what it has given out, cannot be read. */
function settle(
  outcomes: readonly EpisodeOutcome[],
  { show, source, renames }: ToSettle,
  { root, now, identities = GROWING }: BuildOptions,
): Settlement | null {
  if (show.own === null || source.kind === "unreadable") return null;
  const places = sourcePlaces(root, show, outcomes);
  const facts = identityFacts(show.own, show.fields.guid, outcomes);
  return settleIdentities(facts, { ...identities, source, renames, places, now });
}

interface ToSettle {
  readonly show: ShowSource;
  readonly source: IdentitiesSource;
  readonly renames: Renames;
}

const GROWING = { manner: "grow", copy: null } as const;

/** What an episode has with others, or with the show. */
function toldAmong(
  outcomes: readonly EpisodeOutcome[],
  { show, known, pages }: Pick<KnownShow, "show" | "known"> & { readonly pages: readonly OwnPageSource[] },
  root: string,
): Told {
  const sources = outcomes.flatMap(({ slug, fields, names }) =>
    fields === null ? [] : [{ source: namedSource(root, { slug, fields }), names }],
  );
  const built = sources.filter(isBuilt).sort((a, b) => compareAired(a.names, b.names));
  const pageNames = pages.map(({ name }) => name);
  const seasons = sources.flatMap(({ source: { fields } }) =>
    isListed(fields) ? (fields.season ?? []) : [],
  );
  const redirects = redirectProblems(
    show,
    sources.map(({ source }) => source),
    pageNames,
  );
  const problems = [
    ...uniqueProblems(built),
    ...redirects,
    ...ownWordsProblems(show, { pages: pageNames, seasons }),
  ];
  const numbers = numberProblems(built.filter(({ source }) => isListed(source.fields)));
  if (known?.show.from === undefined) return { problems: [...problems, ...numbers], warnings: [] };
  return { problems, warnings: numbers.map((problem) => ({ level: "warning", ...problem })) };
}

/** What is in no list has no season's page, and no short link. */
function isListed({ draft, unlisted }: EpisodeFields): boolean {
  return !draft && unlisted !== true;
}

function isBuilt(episode: {
  readonly source: NamedSource;
  readonly names: EpisodeNames | null;
}): episode is NamedEpisode {
  return episode.names !== null && !episode.source.fields.draft;
}
