import type { Sound } from "../../audio/measures/audio-measures.ts";
import type { Show } from "../../catalog/show.ts";
import type { EpisodeFields, episodeSchema } from "../../schemas/episode-schema.ts";
import { episodeGuid } from "../../schemas/podcast-guid.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { BuildContext, WorkContext } from "../build-context.ts";
import { digest } from "../cache/digest.ts";
import type { EpisodeKeys, KeptEpisodes } from "../cache/kept-episodes.ts";
import { type AssetContent, createAssetSet } from "../output/asset-set.ts";
import { parseEpisode } from "../sources/parse-episode.ts";
import { readEpisodeFolder } from "../sources/show-folder.ts";
import { compileEpisode, type EpisodeShow } from "./compile-episode.ts";
import { type EpisodeNames, episodeNames } from "./episode-names.ts";
import { type FinishedEpisode, finishEpisode } from "./finish-episode.ts";

/** What came of a folder that may be an episode's. All of it can be handed from one thread to another. */
export interface EpisodeOutcome {
  readonly slug: string;
  /** Null when it is no episode's folder, or, with a Problem, when its front matter cannot be read. */
  readonly fields: EpisodeFields | null;
  /** Null when it has no audio, which is a Problem, except in a draft. */
  readonly names: EpisodeNames | null;
  /** Null with a Problem, of its own or of the show, and for a draft without audio. */
  readonly finished: FinishedEpisode | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** How its audio sounds; null when that is not in the show's folder. */
  readonly sound: Sound | null;
  /** What it has among the assets. */
  readonly assets: ReadonlyMap<string, AssetContent>;
}

/** What the compiling of every episode takes. */
export interface EpisodeWork {
  readonly show: EpisodeShow;
  /** Null when the show cannot be built: then episodes are only checked. */
  readonly whole: Show | null;
  readonly schema: ReturnType<typeof episodeSchema>;
  readonly keys: EpisodeKeys;
  /** The guids that episodes were given out with, by their slugs. */
  readonly guids: ReadonlyMap<string, string>;
  readonly kept: KeptEpisodes;
  readonly now: number;
  readonly context: WorkContext;
}

/** The guid of an episode whose front matter says none, and the keys of what it is compiled of with it. */
export function ownIdentity(
  slug: string,
  { show, guids, keys }: Pick<EpisodeWork, "show" | "guids" | "keys">,
): { readonly guid: string; readonly keys: EpisodeKeys } {
  const guid = guids.get(slug) ?? episodeGuid(show.guid, slug);
  return { guid, keys: keysWith(keys, guid) };
}

/** The keys of an episode whose front matter says its guid: of what it would be given otherwise nothing depends. */
export function keysOfOwnGuid({ keys }: Pick<EpisodeWork, "keys">): EpisodeKeys {
  return keysWith(keys, "");
}

function keysWith({ compiled, finished }: EpisodeKeys, guid: string): EpisodeKeys {
  return { compiled: digest(compiled, guid), finished: digest(finished, guid) };
}

/** Compiles an episode, and keeps it when it has no Problem. Drafts are checked like all others. */
export async function episodeOutcome(slug: string, work: EpisodeWork): Promise<EpisodeOutcome> {
  const { show, whole, schema, kept, now } = work;
  const { guid, keys: given } = ownIdentity(slug, work);
  const { context, lookedAt, problems, warnings } = ownContext(work.context);
  const told = { slug, problems, warnings, assets: context.assets.files };
  const folder = await readEpisodeFolder(context.folder.root, slug, context.report);
  const source = folder && parseEpisode(folder, { schema, now }, context);
  if (source === null) return { ...told, fields: null, names: null, finished: null, sound: null };
  const { fields } = source;
  const compiled = await compileEpisode(source, { show, guid }, context);
  const { episode, sound } = compiled ?? { episode: null, sound: null };
  const names = episode && episodeNames(episode);
  if (episode === null || names === null || problems.length > 0)
    return { ...told, fields, names, sound, finished: null };
  const finished = whole && finishEpisode(episode, whole);
  const keys = fields.guid === undefined ? given : keysOfOwnGuid(work);
  await kept.keep({ slug, keys, lookedAt }, { ...told, fields, names, sound, episode, finished });
  return { ...told, fields, names, sound, finished };
}

/** A context that takes note of what an episode looks at, tells and adds. */
function ownContext(work: WorkContext) {
  const lookedAt = new Set<string>();
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  const context: BuildContext = {
    ...work,
    assets: createAssetSet(work.assets),
    place: (file, mostBytes) => {
      lookedAt.add(file);
      return work.place(file, mostBytes);
    },
    report: (problem) => void problems.push(problem),
    warn: (warning) => void warnings.push(warning),
  };
  return { context, lookedAt, problems, warnings };
}
