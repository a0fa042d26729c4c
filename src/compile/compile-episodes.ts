import type { BuildOptions } from "./build-options.ts";
import { concurrently } from "./concurrently.ts";
import {
  type EpisodeOutcome,
  type EpisodeWork,
  episodeOutcome,
  keysOfOwnGuid,
  ownIdentity,
} from "./episode/episode-outcome.ts";
import { finishEpisode } from "./episode/finish-episode.ts";
import { episodeFolders } from "./sources/show-folder.ts";
import { compileInThreads } from "./threads/crew.ts";
import { hasMuchAudio } from "./threads/much-audio.ts";
import type { ThreadWork } from "./threads/thread-work.ts";

/** What the compiling of a show's episodes takes. */
export interface ShowWork extends EpisodeWork {
  readonly timezone: string;
}

/** How it is done. */
type Manner = Pick<BuildOptions, "threads" | "onProgress">;

/** What came of these folders, in their order: episodes that builds before have kept, and the others compiled. */
export async function compileEpisodes(
  slugs: readonly string[],
  work: ShowWork,
  { threads = 1, onProgress }: Manner,
): Promise<readonly EpisodeOutcome[]> {
  const found = await concurrently(slugs, AT_ONCE, (slug) => keptOutcome(slug, work));
  const kept = found.filter((outcome) => outcome !== null);
  const known = new Set(kept.map(({ slug }) => slug));
  const unknown = slugs.filter((slug) => !known.has(slug));
  const changed = await episodeFolders(work.context.folder.root, unknown);
  let done = kept.length;
  const onDone = (): void => onProgress?.(++done, kept.length + changed.length);
  const inThreads =
    threads > 1 && (changed.length >= MANY || (await hasMuchAudio(work.context.folder.root, changed)));
  const compiled = inThreads
    ? await compileInThreads({ slugs: changed, work: threadWork(work), threads, onDone })
    : await compileHere(changed, work, onDone);
  return [...kept, ...compiled].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** From so many on, threads are worth the second that each takes to begin. */
const MANY = 50;

/** While one waits for the disk or for its pictures, others go on. */
const AT_ONCE = 8;

function compileHere(
  slugs: readonly string[],
  work: EpisodeWork,
  onDone: () => void,
): Promise<EpisodeOutcome[]> {
  return concurrently(slugs, AT_ONCE, async (slug) => {
    const outcome = await episodeOutcome(slug, work);
    onDone();
    return outcome;
  });
}

function threadWork({ show, whole, timezone, keys, guids, kept, now, context }: ShowWork): ThreadWork {
  const { folder, cache, assets } = context;
  const address = show.picture?.href ?? "";
  const artwork = assets.find(address);
  return {
    ...{ root: folder.root, show, whole, timezone, keys, guids, now },
    cacheFolder: cache.folder,
    kept: kept.place,
    artwork: new Map(artwork === undefined ? [] : [[address, artwork]]),
  };
}

/** Null for an episode that is to be compiled anew. One of which only the show has changed is finished anew. */
async function keptOutcome(slug: string, work: EpisodeWork): Promise<EpisodeOutcome | null> {
  const { kept, whole } = work;
  const found = kept.find(slug, ownIdentity(slug, work).keys) ?? kept.find(slug, keysOfOwnGuid(work));
  if (found === null) return null;
  const { fields, names, warnings, sound, assets } = found;
  const told = { slug, fields, names, problems: [], warnings, sound, assets };
  if ("finished" in found) return { ...told, finished: found.finished };
  if (whole === null) return { ...told, finished: null };
  const finished = finishEpisode(found.episode, whole);
  await found.keepFinished(finished);
  return { ...told, finished };
}
