import { open } from "../../bundle/open.ts";
import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import type { BuildOptions } from "../../compile/build-options.ts";
import { buildShow } from "../../compile/build-show.ts";
import { compareFeeds } from "../../import/compare/compare-feeds.ts";
import { digestOf } from "../../import/fetch/evidence.ts";
import type { FetchedFeed } from "../../import/fetch/fetch-feed.ts";
import { cuttingOver } from "../../import/proof/cutting-over.ts";
import type { ImportProof } from "../../import/proof/import-report.ts";
import { readOwnFeed } from "../../import/read/read-foreign-feed.ts";
import type { Remark } from "../../import/translate/translation.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import { completeFeed } from "../complete-feed.ts";
import type { ShowFiles } from "./show-files.ts";

/** A show that was built and compared with the feed that it came from. */
export interface ProvenShow {
  readonly proof: ImportProof;
  readonly cuttingOver: string;
  readonly warnings: readonly Warning[];
  /** All that the show has given out now. */
  readonly identities: Identities;
}

/** What the show was made from, besides its files. */
export interface ProofSources {
  readonly fetched: FetchedFeed;
  readonly files: ShowFiles;
  readonly remarks: readonly Remark[];
  /** Whether audio is meant to stay where it is. */
  readonly keepsAudio: boolean;
  readonly redirectedPages: number;
}

/** Builds the show that was written, and compares its feed with the original, item by item; or everything that keeps it from being built. */
export async function proveShow(
  options: BuildOptions,
  sources: ProofSources,
): Promise<ProvenShow | { readonly problems: readonly Problem[] }> {
  const built = await builtShow(options);
  if ("problems" in built) return built;
  const { edition, warnings, identities } = built;
  const bytes = completeFeed(edition);
  const after = readOwnFeed(bytes);
  const { fetched, files, remarks } = sources;
  const audio = await audioOf(edition, files);
  const address = absoluteAddress(edition.show.url, FEED_PATH);
  return {
    proof: {
      title: edition.show.title,
      before: fetched.pages.map(({ url, bytes, digest }) => ({ name: url, bytes, digest })),
      after: { name: address, bytes: bytes.byteLength, digest: digestOf(bytes) },
      comparison: compareFeeds(fetched.feed, after, audio.copied),
      remarks,
    },
    cuttingOver: cuttingOver({
      title: edition.show.title,
      oldFeed: /^https?:/i.test(fetched.address) ? fetched.address : null,
      newFeed: address,
      audioHosts: audio.hosts,
      keepsAudio: sources.keepsAudio,
      redirectedPages: sources.redirectedPages,
    }),
    warnings,
    identities,
  };
}

interface BuiltShow extends Pick<ProvenShow, "warnings" | "identities"> {
  readonly edition: Edition;
}

/** Of what a build has made, pictures and files of every episode, no more than what is compared: two feeds of 50 MB are in memory beside it. */
async function builtShow(
  options: BuildOptions,
): Promise<BuiltShow | { readonly problems: readonly Problem[] }> {
  const result = await buildShow(options);
  if ("problems" in result) return result;
  const catalog = open(Uint8Array.from(result.output.catalog).buffer);
  return {
    // What the old feed has is out there, whatever its date says.
    edition: editionAt(catalog, Number.POSITIVE_INFINITY),
    warnings: result.warnings,
    identities: result.settled.identities,
  };
}

interface AudioPlaces {
  /** Guids of episodes whose audio is the file that was downloaded. */
  readonly copied: ReadonlySet<string>;
  /** How many episodes have theirs on which host. */
  readonly hosts: ReadonlyMap<string, number>;
}

async function audioOf(edition: Edition, files: ShowFiles): Promise<AudioPlaces> {
  const copied = new Set<string>();
  const hosts = new Map<string, number>();
  for (const { slug } of edition.newest(edition.count)) {
    const episode = edition.find(slug)?.episode;
    if (episode === undefined) continue;
    const { href, store } = episode.audio;
    if (store.kind === "elsewhere") {
      const host = new URL(href).host;
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
    const file = `${slug}/audio.${href.split(".").at(-1)}`;
    if (store.kind !== "elsewhere" && !(await files.isEdited(file))) copied.add(episode.guid);
  }
  return { copied, hosts };
}
