import type { BuildOptions } from "./build-options.ts";
import { concurrently } from "./concurrently.ts";
import { type EpisodeOutcome, type EpisodeWork, episodeOutcome } from "./episode/episode-outcome.ts";
import { finishEpisode } from "./episode/finish-episode.ts";
import { episodeFolders } from "./sources/show-folder.ts";

/** What is shown while episodes are compiled. */
type OnProgress = NonNullable<BuildOptions["onProgress"]>;

/** What came of these folders, in their order: episodes that builds before have kept, and the others compiled. */
export async function compileEpisodes(
  slugs: readonly string[],
  work: EpisodeWork,
  onProgress: OnProgress = () => undefined,
): Promise<readonly EpisodeOutcome[]> {
  const kept = slugs.flatMap((slug) => keptOutcome(slug, work) ?? []);
  const known = new Set(kept.map(({ slug }) => slug));
  const unknown = slugs.filter((slug) => !known.has(slug));
  const changed = await episodeFolders(work.context.folder.root, unknown);
  let done = kept.length;
  const compiled = await concurrently(changed, AT_ONCE, async (slug) => {
    const outcome = await episodeOutcome(slug, work);
    onProgress(++done, kept.length + changed.length);
    return outcome;
  });
  return [...kept, ...compiled].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** While one waits for the disk or for its pictures, others go on. */
const AT_ONCE = 8;

/** Null for an episode that is to be compiled anew. One of which only the show has changed is finished anew. */
function keptOutcome(slug: string, { kept, keys, whole }: EpisodeWork): EpisodeOutcome | null {
  const found = kept.find(slug, keys);
  if (found === null) return null;
  const { fields, names, warnings, assets } = found;
  const told = { slug, fields, names, problems: [], warnings, assets };
  if ("finished" in found) return { ...told, finished: found.finished };
  if (whole === null) return { ...told, finished: null };
  const finished = finishEpisode(found.episode, whole);
  found.keepFinished(finished);
  return { ...told, finished };
}
