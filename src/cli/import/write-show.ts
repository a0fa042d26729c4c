import { LARGEST_AUDIO_BYTES } from "../../audio/largest-audio.ts";
import { concurrently } from "../../compile/concurrently.ts";
import { LARGEST_FILE_BYTES } from "../../compile/sources/show-folder.ts";
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

/** Each has files fetched one after the other. */
const EPISODES_AT_ONCE = 6;

/** Writes the folder of a show: every episode, then show.yaml. What a run before has done is not done again. */
export async function writeShow(plan: HostPlan, work: ImportWork): Promise<WrittenShow> {
  const { talk, files } = work;
  const network = givingUp(work.network);
  const fetch = fetcher(network, work);
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
    facts: (address: string) => audioFactsOfAddress(address, network),
    download: (address: string, to: string) =>
      downloadFile(address, { to, mostBytes: LARGEST_AUDIO_BYTES }, network),
    folder: work.audioFolder,
  };
  const episodeWork = {
    journal: work.journal,
    files,
    sources: { ...shared, upward: "../" as const },
    audio,
  };
  let done = 0;
  const episodes = await concurrently(plan.translated(), EPISODES_AT_ONCE, async (episode) => {
    const written = await writeEpisode(episode, episodeWork);
    talk.progress(++done, plan.episodes.length, "Episode");
    return { written, remarks: episode.remarks };
  });
  const brought = await bringFiles(plan.show.fields, plan.show.remote, { ...shared, upward: "" });
  for (const { name, content } of [...brought.files, ...(plan.artwork?.files ?? [])])
    await files.write(name, content);
  const showState =
    (await files.write("show.yaml", showText(brought.fields))) === "kept" ? "edited" : "written";
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
