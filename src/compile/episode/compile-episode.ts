import type { Sound } from "../../audio/measures/audio-measures.ts";
import { waveform } from "../../audio/measures/waveform.ts";
import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Picture } from "../../catalog/picture.ts";
import type { Show } from "../../catalog/show.ts";
import { renderChaptersJson } from "../../chapters/chapters-json.ts";
import { languageOf } from "../../languages/language-of.ts";
import { fillFooter } from "../../notes/markdown/notes-footer.ts";
import type { RenderedNotes } from "../../notes/markdown/render-notes.ts";
import type { BuildContext } from "../build-context.ts";
import { ARTWORK, addPicture } from "../pictures/picture-files.ts";
import { addSharePicture } from "../pictures/share-picture.ts";
import { findImages, findPeople, namedPicture } from "../pictures/show-pictures.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { findAudio } from "./episode-audio.ts";
import { findChapters } from "./episode-chapters.ts";
import { findTranscripts, remoteTranscripts } from "./episode-transcripts.ts";
import type { EpisodeAudio } from "./found-audio.ts";
import { pictureQuotes, pictureSoundbites } from "./quote-pictures.ts";
import { renderSponsors } from "./render-sponsors.ts";
import { renderDeepDive, renderShowNotes } from "./rendered-notes.ts";

/** What an episode takes from its show. */
export interface EpisodeShow
  extends Pick<Show, "title" | "url" | "guid" | "language" | "explicit" | "media"> {
  /** Undefined when it could not be made: then nothing is built. */
  readonly picture?: Picture | undefined;
  /** HTML for `fillFooter`. */
  readonly notesFooter: string;
  /** Who pays for an episode that does not say; HTML of notes. */
  readonly sponsors: string;
}

/** An episode with what is told of its sound, which none of its readers asks for. */
export interface CompiledEpisode {
  readonly episode: Episode;
  /** Null for audio that is not in the show's folder. */
  readonly sound: Sound | null;
}

/**
 * Finds, measures and renders all that belongs to an episode; null when it has no audio, which a draft may lack. Problems are reported. `guid` is its own unless its
 * front matter says another.
 */
export async function compileEpisode(
  source: EpisodeSource,
  { show, guid }: { readonly show: EpisodeShow; readonly guid: string },
  context: BuildContext,
): Promise<CompiledEpisode | null> {
  const found = await findAudio(source, show, context);
  const facts = {
    tagChapters: found?.tagChapters ?? [],
    durationSeconds: found?.audio.durationSeconds ?? Number.POSITIVE_INFINITY,
  };
  const naming = { folder: source.slug, problemAt: source.problemAt };
  const [notes, deepDive, chapters, transcripts, cover, people, images, sponsors] = await Promise.all([
    renderShowNotes(source.notes, context),
    source.deepDive &&
      renderDeepDive({ markdown: source.deepDive.text, file: source.deepDive.path, firstLine: 1 }, context),
    findChapters(source, facts, context),
    findTranscripts(source, show.language, context),
    findCover(source, context),
    findPeople(source.fields.people, naming, context),
    findImages(source.fields.images, naming, context),
    findSponsors(source, { show, durationSeconds: facts.durationSeconds }, context),
  ]);
  const elsewhere = remoteTranscripts(source, show.language, context);
  if (found === null) return null;
  const {
    published,
    updated,
    audio: _audio,
    draft: _draft,
    image: _image,
    chapters: namedChapters,
    transcript: _transcript,
    sponsors: _sponsors,
    soundbites,
    ...rest
  } = source.fields;
  const words = { title: rest.title, over: show.title };
  // A cover on another host cannot be drawn on.
  const picture = [cover, show.picture].find((one) => one && context.assets.find(one.href));
  const share = picture && (await addSharePicture(picture, words, context));
  const quoted = { picture, of: words };
  const chaptersFile = addChaptersFile(chapters, show, context);
  const { sound, drawn } = soundOf(found);
  const episode: Episode = {
    ...rest,
    slug: source.slug,
    guid: rest.guid ?? guid,
    publishedAt: published,
    ...(updated !== undefined && { updatedAt: updated }),
    explicit: rest.explicit ?? show.explicit,
    ...summaryOf(rest, notes),
    audio: found.audio,
    ...(drawn !== null && { waveform: drawn }),
    ...(cover && { cover }),
    ...(share !== undefined && { share }),
    people,
    images,
    chapters,
    ...(chaptersFile !== undefined && { chaptersFile }),
    ...(namedChapters !== undefined && "url" in namedChapters && { remoteChapters: namedChapters.url }),
    transcripts,
    ...(elsewhere.length > 0 && { remoteTranscripts: elsewhere }),
    notesHtml: notes.html,
    ...footerOf(rest.title, source.slug, show),
    ...(sponsors !== "" && { sponsorsHtml: sponsors }),
    ...(deepDive && { deepDive: await pictureQuotes(deepDive, quoted, context) }),
    ...(await pictureSoundbites(soundbites, quoted, context)),
  };
  return { episode, sound };
}

/** What is told of the sound, and how it is drawn. */
function soundOf({ measures }: EpisodeAudio): {
  readonly sound: Sound | null;
  readonly drawn: string | null;
} {
  if (measures === null || "unmeasured" in measures) return { sound: measures, drawn: null };
  const { peaks, ...sound } = measures;
  return { sound, drawn: waveform(peaks) };
}

function footerOf(title: string, slug: string, { url, notesFooter }: EpisodeShow) {
  if (notesFooter === "") return {};
  const page = { title, slug, url: absoluteAddress(url, episodePath(slug)) };
  return { notesFooterHtml: fillFooter(notesFooter, page) };
}

/** An episode's own sponsors stand in place of the show's. */
async function findSponsors(
  { fields: { sponsors }, index, problemAt }: EpisodeSource,
  { show, durationSeconds }: { readonly show: EpisodeShow; readonly durationSeconds: number },
  context: BuildContext,
): Promise<string> {
  if (sponsors === undefined) return show.sponsors;
  const texts = languageOf(show.language).site;
  return renderSponsors(sponsors, { file: index.path, problemAt, texts, durationSeconds }, context);
}

/** A summary that nobody wrote is the notes' first paragraph, or the title. */
function summaryOf(
  { summary, title }: Pick<EpisodeSource["fields"], "summary" | "title">,
  notes: RenderedNotes,
): Pick<Episode, "summary" | "summaryInNotes"> {
  if (summary === undefined) return { summary: notes.firstParagraph || title, summaryInNotes: true };
  return { summary, summaryInNotes: notes.text.startsWith(summary) || summary === title };
}

async function findCover({ slug, fields, fileNames, problemAt }: EpisodeSource, context: BuildContext) {
  if (fields.image !== undefined) {
    const where = { use: ARTWORK, at: ["image"], naming: { folder: slug, problemAt } };
    return namedPicture(fields.image, where, context);
  }
  const name = fileNames.find((candidate) => /^cover\.(jpe?g|png)$/.test(candidate));
  if (name === undefined) return undefined;
  const file = `${slug}/${name}`;
  const picture = await addPicture(file, ARTWORK, context);
  if ("href" in picture) return picture;
  context.report({ file, ...picture });
  return undefined;
}

function addChaptersFile(
  chapters: Episode["chapters"],
  show: EpisodeShow,
  { assets }: BuildContext,
): string | undefined {
  if (chapters.length === 0) return undefined;
  const json = renderChaptersJson(chapters, (href) => absoluteAddress(show.url, href));
  return assets.add("chapters.json", Buffer.from(json));
}
