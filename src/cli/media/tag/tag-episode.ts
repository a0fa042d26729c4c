import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type EpisodeTags, taggedMp3 } from "../../../audio/id3/tagged-mp3.ts";
import { open } from "../../../bundle/open.ts";
import type { Catalog } from "../../../catalog/catalog.ts";
import type { Episode } from "../../../catalog/episode.ts";
import type { BuildOptions } from "../../../compile/build-options.ts";
import { buildShow } from "../../../compile/build-show.ts";
import { writeWhole } from "../../../compile/cache/write-whole.ts";
import { readIdentities } from "../../../compile/identities/identities-file.ts";
import type { Output } from "../../../compile/output/output.ts";
import type { Fault } from "../../../schemas/fault.ts";
import type { Problem } from "../../../schemas/problem.ts";
import { episodeTags } from "./episode-tags.ts";

/** What became of the tags of an episode's audio, or would become of them. */
export interface TaggedEpisode {
  /** Relative to the show's folder. */
  readonly file: string;
  readonly tags: EpisodeTags;
  /** How long the file is with them. */
  readonly bytes: number;
  /** `same`: they said so before. */
  readonly outcome: "written" | "same" | "not written";
}

interface Problems {
  readonly problems: readonly Problem[];
}

/**
 * Writes an episode's title, chapters and cover into the tags of the MP3 in its folder, whole or not at all, as long as nobody has it: other tags
 * are other bytes, another address, and another download for everybody.
 */
export async function tagEpisode(
  slug: string,
  options: BuildOptions,
  manner: "write" | "dry run",
): Promise<TaggedEpisode | Problems> {
  const found = await findEpisode(slug, options);
  if ("problems" in found) return found;
  const { catalog, output, episode, isDraft } = found;
  const heardAt = await heardSince(episode, isDraft, options);
  const file = `${slug}/audio.mp3`;
  const place = path.join(options.root, file);
  const fault = audioFault(episode, place) ?? (heardAt === null ? null : onAir(heardAt));
  if (fault !== null) return refused(slug, fault);
  const before = await readFile(place);
  const tags = await episodeTags(episode, catalog.show, output);
  const after = taggedMp3(before, tags);
  if (after === null) return refused(file, OTHER_TAG);
  const told = { file, tags, bytes: after.byteLength };
  if (before.equals(after)) return { ...told, outcome: "same" };
  if (manner === "dry run") return { ...told, outcome: "not written" };
  await writeWhole(place, after);
  return { ...told, outcome: "written" };
}

interface FoundEpisode {
  readonly catalog: Catalog;
  readonly output: Output;
  readonly episode: Episode;
  readonly isDraft: boolean;
}

/** A draft is in no build, unless it is asked for. */
async function findEpisode(slug: string, options: BuildOptions): Promise<FoundEpisode | Problems> {
  for (const preview of [undefined, { at: null, drafts: true }]) {
    const built = await buildShow({ ...options, preview });
    if ("problems" in built) return built;
    const { output } = built;
    const catalog = open(Uint8Array.from(output.catalog).buffer);
    const index = catalog.indexOf(slug);
    if (index >= 0)
      return { catalog, output, episode: catalog.episodeAt(index), isDraft: preview !== undefined };
  }
  return refused(slug, { what: "is no episode with audio", fix: "give the name of an episode's folder" });
}

/** Since when subscribers may have it; null when nobody can. What was out once and was put off has been heard. */
async function heardSince(
  { slug, publishedAt }: Episode,
  isDraft: boolean,
  { root, now }: BuildOptions,
): Promise<number | null> {
  if (!isDraft && publishedAt <= now) return publishedAt;
  const source = await readIdentities(root, () => undefined);
  const published = source.kind === "read" ? source.identities.episodes.get(slug)?.published : undefined;
  return published !== undefined && published <= now ? published : null;
}

/** The file of audio that is for the media bucket may lie in the folder, too: then it is pushed with the tags. */
function audioFault({ audio: { store, type } }: Episode, place: string): Fault | null {
  const isHere = store.kind === "folder" || (store.kind === "bucket" && existsSync(place));
  if (!isHere)
    return { what: "has its audio elsewhere", fix: "tag the file where it is made, before it goes there" };
  if (type === "audio/mpeg") return null;
  return { what: `has audio of type ${type}, and MP3 alone has ID3 tags`, fix: "export it as MP3" };
}

function onAir(since: number): Fault {
  return {
    what: `is on the air since ${new Date(since).toISOString().slice(0, 16)}Z: with other tags its audio would have another address, and every app would download it again`,
    fix: "leave it as it is; tag the next one before its air date",
  };
}

const OTHER_TAG = {
  what: "has a tag that is broken, or of an older form than ID3v2.3",
  fix: "export it again, or take its tags away",
};

function refused(place: string, fault: Fault): Problems {
  return { problems: [{ file: place, ...fault }] };
}
