import { LARGEST_AUDIO_BYTES } from "../../audio/largest-audio.ts";
import { concurrently } from "../../compile/concurrently.ts";
import { LARGEST_FILE_BYTES } from "../../compile/sources/show-folder.ts";
import { atMost } from "../../import/fetch/at-most.ts";
import { audioFactsOfAddress } from "../../import/fetch/audio-facts-of-address.ts";
import { downloadFile } from "../../import/fetch/download-file.ts";
import { fileFetcher } from "../../import/fetch/file-fetcher.ts";
import { givingUp } from "../../import/fetch/giving-up.ts";
import { type KeepingFolders, keepingFetcher } from "../../import/fetch/keeping-fetcher.ts";
import type { Network } from "../../import/fetch/network.ts";
import { showText } from "../../import/translate/source-text.ts";
import type { Remark } from "../../import/translate/translation.ts";
import { bringFiles } from "./bring-files.ts";
import type { Sources } from "./brought.ts";
import type { BuildAhead } from "./build-ahead.ts";
import type { ImportRequest } from "./import-request.ts";
import type { Journal } from "./journal.ts";
import type { HostPlan } from "./plan-with-host.ts";
import { openPortraits, portraitsIn } from "./portraits.ts";
import type { ShowFiles } from "./show-files.ts";
import { openSquarePictures } from "./square-pictures.ts";
import type { Talk } from "./talk.ts";
import { type WrittenEpisode, writeEpisode } from "./write-episode.ts";

/** With what a planned show is written. */
export interface ImportWork {
  readonly request: Pick<ImportRequest, "audio" | "kept">;
  readonly network: Network;
  /** Where audio lies until it is whole. */
  readonly audioFolder: string;
  /** Where all other files are kept as they came. */
  readonly keeping: KeepingFolders;
  readonly journal: Journal;
  readonly files: ShowFiles;
  readonly talk: Talk;
  /** Builds ahead what is written; left out where nothing is built. */
  readonly ahead?: ((showText: string) => BuildAhead) | undefined;
  /** Whether the archive that is imported holds what is at an address: that is copied in any case. */
  readonly isArchived: (address: string) => boolean;
}

/** What became of a show: each episode, and what is to be told of it. */
export interface WrittenShow {
  readonly episodes: readonly WrittenEpisode[];
  /** What translating the episodes had to tell. */
  readonly translated: readonly Remark[];
  /** What bringing their files, and the show's, had to tell. */
  readonly remarks: readonly Remark[];
  readonly showState: "written" | "edited";
}

/** What a host is asked for at the same time. */
const FILES_AT_ONCE = 6;

/** Each has files fetched one after the other; and while one is translated or written, others have to keep the network busy. */
const EPISODES_AT_ONCE = 2 * FILES_AT_ONCE;

/** From so many on, a thread that builds them ahead is worth the second that it takes to begin. */
const MANY = 50;

/** Writes the folder of a show: its pictures, every episode, then show.yaml. What a run before has done is not done again. */
export async function writeShow(plan: HostPlan, work: ImportWork): Promise<WrittenShow> {
  const { talk, files } = work;
  const network = givingUp(work.network);
  const inTurn = atMost(FILES_AT_ONCE);
  const fetchNow = fetcher(network, work);
  const fetch: Sources["fetch"] = (address) => inTurn(() => fetchNow(address));
  const shared = {
    fetch,
    pictures: openSquarePictures(fetch),
    portraits: openPortraits(
      [
        ...portraitsIn(plan.show.fields, plan.show.remote),
        ...plan.episodes.flatMap(({ portraits }) => portraits),
      ],
      fetch,
      files,
    ),
    archived: work.isArchived,
  };
  const audio = {
    copies: (address: string) => work.request.audio === "copied" || work.isArchived(address),
    facts: (address: string) => inTurn(() => audioFactsOfAddress(address, network)),
    download: (address: string, to: string) =>
      inTurn(() => downloadFile(address, { to, mostBytes: LARGEST_AUDIO_BYTES }, network)),
    folder: work.audioFolder,
  };
  const episodeWork = {
    journal: work.journal,
    files,
    sources: { ...shared, upward: "../" as const },
    audio,
  };
  const brought = await bringFiles(plan.show.fields, plan.show.remote, { ...shared, upward: "" });
  for (const { name, content } of [...brought.files, ...(plan.artwork?.files ?? [])])
    await files.write(name, content);
  const showYaml = showText(brought.fields);
  const ahead = plan.episodes.length < MANY ? undefined : work.ahead?.(showYaml);
  let done = 0;
  const episodes = await concurrently(plan.translated(), EPISODES_AT_ONCE, async (episode) => {
    const written = await writeEpisode(episode, episodeWork);
    if (written.state === "written") ahead?.written(written.slug);
    talk.progress(++done, plan.episodes.length, "Episode");
    return { written, remarks: episode.remarks };
  }).finally(() => ahead?.end());
  const showState = (await files.write("show.yaml", showYaml)) === "kept" ? "edited" : "written";
  const ofShow = brought.remarks.map((what) => ({ place: "show", what }));
  const written = episodes.map((episode) => episode.written);
  return {
    episodes: written,
    showState,
    translated: episodes.flatMap(({ remarks }) => remarks),
    remarks: [...ofShow, ...written.flatMap(remarksOf)],
  };
}

/** What lies in an archive is kept there. */
function fetcher(network: Network, { request, keeping, isArchived }: ImportWork): Sources["fetch"] {
  const fetch = fileFetcher(network, LARGEST_FILE_BYTES);
  const kept = keepingFetcher(fetch, { ...keeping, kept: request.kept });
  return (address) => (isArchived(address) ? fetch(address) : kept(address));
}

function remarksOf({ slug, remarks }: WrittenEpisode): Remark[] {
  return remarks.map((what) => ({ place: slug, what }));
}
