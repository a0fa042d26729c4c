import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Sound } from "../../audio/measures/audio-measures.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { BuildOptions } from "../../compile/build-options.ts";
import { sourceFormat, transcriptSources } from "../../compile/episode/episode-transcripts.ts";
import { type OwnPageSource, readOwnPages } from "../../compile/own-words/read-own-pages.ts";
import { addressNames } from "../../compile/redirect-problems.ts";
import { type EpisodeSource, parseEpisode } from "../../compile/sources/parse-episode.ts";
import { parseShow } from "../../compile/sources/parse-show.ts";
import {
  type Reports,
  readEpisodeFolder,
  readShowFolder,
  readSource,
} from "../../compile/sources/show-folder.ts";
import { deepDiveHtml } from "../../notes/deep-dive/deep-dive-html.ts";
import { episodeSchema } from "../../schemas/episode-schema.ts";
import type {
  CheckedEpisode,
  CheckedFolder,
  CheckedShow,
  CheckedText,
  CheckedTranscript,
} from "../../show-check/checked-show.ts";
import { parseTranscript } from "../../transcripts/parse-transcript.ts";

/** What a build has made of a show, and measured in it. */
interface BuiltShow {
  readonly catalog: Catalog;
  readonly sounds: ReadonlyMap<string, Sound>;
}

/** Reads the files of a show that was built once more, with the places at which everything in them stands; null when they are gone by now. */
export async function readCheckedShow(
  { catalog, sounds }: BuiltShow,
  { root, now }: BuildOptions,
): Promise<CheckedShow | null> {
  const folder = await readShowFolder(root, NOBODY.report);
  if (folder === null) return null;
  const show = parseShow(folder.show, { recordedGuid: catalog.show.guid, now }, NOBODY);
  const schema = episodeSchema(show.fields.timezone);
  const sources = new Map<string, EpisodeSource>();
  const folders: CheckedFolder[] = [];
  for (const name of folder.names) {
    const fileNames = await visibleFiles(path.join(root, name));
    if (fileNames === null) continue;
    const read = await readEpisodeFolder(root, name, NOBODY.report);
    const source = read && parseEpisode(read, { schema, now }, NOBODY);
    if (source !== null) sources.set(name, source);
    folders.push({ name, fileNames, isEpisode: source !== null });
  }
  const episodes = await Promise.all(
    [...catalog.entries, ...catalog.unlisted].map(async ({ slug }, index) => {
      const source = sources.get(slug);
      if (source === undefined) return [];
      const sound = sounds.get(slug) ?? null;
      return [{ ...(await checkedEpisode(source, catalog.episodeAt(index), root)), sound }];
    }),
  );
  const checked = episodes.flat();
  const pages = await readOwnPages(folder, NOBODY);
  return {
    fields: show.fields,
    at: show.problemAt,
    texts: [...showTexts(folder.show?.text ?? "", catalog, now), ...pageTexts(pages, catalog)],
    episodes: checked,
    drafts: new Set([...sources.values()].flatMap(({ slug, fields }) => (fields.draft ? [slug] : []))),
    folders,
    isThere: addressNames({ ...show, episodes: checked, pages: pages.map(({ name }) => name) }),
    now,
  };
}

/** The build has told everything that there is to tell. */
const NOBODY: Reports = { report: () => {}, warn: () => {} };

/** Null for what is no folder. */
async function visibleFiles(place: string): Promise<string[] | null> {
  const names = await readdir(place).catch(() => null);
  return names?.filter((name) => !name.startsWith(".")).sort() ?? null;
}

/** The description, what stands at the bottom of every page, and what stands under all notes: as under those of the oldest episode, if it is out. */
function showTexts(source: string, { show, site, entries, episodeAt }: Catalog, now: number): CheckedText[] {
  const oldest = entries.length - 1;
  const isOut = (entries[oldest]?.publishedAt ?? now) < now;
  const footer = isOut ? (episodeAt(oldest).notesFooterHtml ?? "") : "";
  return [show.descriptionHtml, site.words.footerHtml, footer].map((html) => ({
    file: "show.yaml",
    firstLine: 1,
    source,
    html,
  }));
}

/** The host's own pages. */
function pageTexts(pages: readonly OwnPageSource[], { site }: Catalog): CheckedText[] {
  return pages.map(({ name, file, firstLine, markdown }) => {
    const html = site.words.pages.find((page) => page.name === name)?.html ?? "";
    return { file, firstLine, source: markdown, html };
  });
}

async function checkedEpisode(
  source: EpisodeSource,
  episode: Episode,
  root: string,
): Promise<Omit<CheckedEpisode, "sound">> {
  const { slug, fields, problemAt, fileNames, notes, deepDive } = source;
  const text = "markdown" in notes ? notes.markdown : notes.html;
  const own: CheckedText = {
    file: notes.file,
    firstLine: notes.firstLine,
    source: text,
    html: episode.notesHtml,
  };
  const dive = deepDive &&
    episode.deepDive && {
      file: deepDive.path,
      firstLine: 1,
      source: deepDive.text,
      html: deepDiveHtml(episode.deepDive),
    };
  return {
    slug,
    fields,
    at: problemAt,
    fileNames,
    audio: episode.audio,
    chapters: episode.chapters,
    texts: dive === undefined ? [own] : [own, dive],
    transcripts: await readTranscripts(source, root),
  };
}

/** The transcripts of its folder, as the build has found and read them. */
async function readTranscripts(source: EpisodeSource, root: string): Promise<CheckedTranscript[]> {
  const transcripts = await Promise.all(
    transcriptSources(source, "").map(async ({ file: name }) => {
      const format = sourceFormat(name);
      const file = path.posix.normalize(path.posix.join(source.slug, name));
      const read = format && (await readSource(root, file, NOBODY.report));
      return read ? [{ file, cues: parseTranscript(format, read.text).cues }] : [];
    }),
  );
  return transcripts.flat();
}
