import { concurrently } from "../../compile/concurrently.ts";
import { readIdentities } from "../../compile/identities/identities-file.ts";
import { parseEpisode } from "../../compile/sources/parse-episode.ts";
import { parseShow, type ShowSource } from "../../compile/sources/parse-show.ts";
import {
  episodeFolders,
  PAGES_FOLDER,
  readEpisodeFolder,
  readShowFolder,
} from "../../compile/sources/show-folder.ts";
import type { Instant } from "../../moments/instant.ts";
import { type EpisodeFields, episodeSchema } from "../../schemas/episode-schema.ts";
import type { Problem } from "../../schemas/problem.ts";
import { PORTRAITS } from "../import/portraits.ts";

/** A show as a new episode finds it. */
export interface KnownShow {
  readonly root: string;
  readonly fields: ShowSource["fields"];
  /** Drafts too; those whose front matter can be read. */
  readonly episodes: readonly KnownEpisode[];
  /** What no new folder may be called: what is there, and what other episodes are or were called. In lower case. */
  readonly names: ReadonlySet<string>;
}

/** An episode that is there. */
export type KnownEpisode = { readonly slug: string } & Pick<
  EpisodeFields,
  "title" | "type" | "number" | "season" | "published" | "draft" | "unlisted"
>;

const FOLDERS_AT_ONCE = 16;
const NOBODY = { report: () => undefined, warn: () => undefined };

/** Reads the show in the folder `root`; the Problems of show.yaml and identities.yaml when it cannot be read. Those of episodes a build will tell. */
export async function readKnownShow(
  root: string,
  now: Instant,
): Promise<KnownShow | { readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const reports = { report: (problem: Problem) => void problems.push(problem), warn: () => undefined };
  const folder = await readShowFolder(root, reports.report);
  const show = parseShow(folder?.show ?? null, { recordedGuid: undefined, now }, reports);
  const identities = folder && (await readIdentities(root, reports.report));
  if (folder === null || problems.length > 0) return { problems };
  const given = identities?.kind === "read" ? [...identities.identities.episodes] : [];
  const others = given.flatMap(([slug, { was = [] }]) => [slug, ...was]);
  const taken = [...folder.names, ...others, PORTRAITS, PAGES_FOLDER];
  const schema = episodeSchema(show.fields.timezone);
  const slugs = await episodeFolders(root, folder.names);
  const episodes = await concurrently(slugs, FOLDERS_AT_ONCE, async (slug) => {
    const read = await readEpisodeFolder(root, slug, NOBODY.report);
    const source = read && parseEpisode(read, { schema, now }, NOBODY);
    return source === null ? [] : [{ slug, ...source.fields }];
  });
  const names = new Set(taken.map((name) => name.toLowerCase()));
  return { root, fields: show.fields, episodes: episodes.flat(), names };
}
