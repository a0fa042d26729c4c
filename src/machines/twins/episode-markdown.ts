import { absoluteAddress, episodePath, HOME_PATH, transcriptPath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import { youtubeAddress } from "../../catalog/elsewhere/youtube-address.ts";
import type { Episode } from "../../catalog/episode.ts";
import { peopleOf } from "../../catalog/people-of.ts";
import { seasonName } from "../../catalog/season-name.ts";
import type { Show } from "../../catalog/show.ts";
import { roleName } from "../../languages/role-name.ts";
import { renderClock } from "../../moments/clock.ts";
import { isoInstant } from "../../moments/instant.ts";
import { deepDiveMarkdown } from "./deep-dive-markdown.ts";
import { detailList } from "./detail-list.ts";
import { licenceMarkdown } from "./licence-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownDocument, markdownSection } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";
import { takingPartMarkdown } from "./taking-part-markdown.ts";

/** An episode's page as Markdown (CommonMark): its details, its chapters, all there is to read, and where its transcript is. */
export function episodeMarkdown(episode: Episode, show: Show): string {
  const resolve = (href: string): string =>
    absoluteAddress(show.url, href.startsWith("#") ? `${episodePath(episode.slug)}${href}` : href);
  const { texts } = show;
  const read = (...texts: (string | undefined)[]): string[] =>
    texts.map((html = "") => markdownOfHtml(html, resolve)).filter(Boolean);
  return markdownDocument([
    `# ${markdownText(episode.title)}`,
    ...(episode.subtitle === undefined ? [] : [markdownText(episode.subtitle)]),
    ...(episode.author === undefined ? [] : [markdownText(episode.author)]),
    `> ${markdownText(episode.summary)}`,
    details(episode, show),
    ...markdownSection(texts.chapters, chapters(episode, resolve)),
    ...section(texts.showNotes, read(episode.notesHtml, episode.notesFooterHtml)),
    ...section(texts.sponsors, read(episode.sponsorsHtml)),
    ...section(texts.deepDive, episode.deepDive ? deepDiveMarkdown(episode.deepDive, resolve) : []),
    ...markdownSection(texts.soundbites, soundbites(episode, resolve)),
    ...markdownSection(texts.linksFromShow, links(episode)),
    ...takingPartMarkdown({ ...episode, funding: episode.funding ?? show.funding }, show),
  ]);
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${markdownText(title)}`, ...blocks];
}

function details(episode: Episode, show: Show): string {
  const { slug, season, number, audio, tags = [], license } = episode;
  const { texts } = show;
  const full = (path: string): string => absoluteAddress(show.url, path);
  const people = peopleOf(episode, show);
  return detailList([
    [texts.show, markdownLink(markdownText(show.title), full(HOME_PATH))],
    [texts.season, season === undefined ? undefined : markdownText(seasonName(season, show))],
    [texts.episode, number === undefined ? undefined : String(number)],
    [texts.published, isoInstant(episode.publishedAt)],
    [texts.corrected, episode.updatedAt === undefined ? undefined : isoInstant(episode.updatedAt)],
    [texts.recorded, episode.recorded],
    [texts.length, audio.durationSeconds === undefined ? undefined : renderClock(audio.durationSeconds)],
    [
      texts.people,
      people.map(({ name, role }) => markdownText(`${name} (${roleName(role, texts)})`)).join(", "),
    ],
    [texts.topics, tags.map(markdownText).join(", ")],
    [texts.page, markdownLink("HTML", full(episodePath(slug)))],
    [texts.audio, markdownLink(markdownText(audio.type), full(audio.href))],
    [texts.transcript, transcripts(episode, show)],
    [texts.chapters, episode.remoteChapters && markdownLink("JSON", episode.remoteChapters)],
    [texts.video, videos(episode, show)],
    [texts.firstPublishedBy, firstPublished(episode)],
    [texts.licence, licenceMarkdown(license)],
  ]);
}

function transcripts({ slug, transcripts: own, remoteTranscripts = [] }: Episode, show: Show): string {
  const text = absoluteAddress(show.url, transcriptPath(slug, "txt"));
  return [
    ...(own.length > 0 ? [markdownLink(markdownText(show.texts.plainText), text)] : []),
    ...remoteTranscripts.map(({ url, type }) => markdownLink(markdownText(type), url)),
  ].join(", ");
}

function videos({ video = {}, contentLinks = [] }: Episode, { texts }: Show): string {
  const youtube = video.youtube && markdownLink("YouTube", youtubeAddress(video.youtube));
  const live = video.live && markdownLink(markdownText(texts.watchLive), video.live);
  const others = contentLinks.map(({ href, text }) => markdownLink(markdownText(text), href));
  return [youtube, live, ...others].filter(Boolean).join(", ");
}

function firstPublished({ original }: Episode): string | undefined {
  if (original === undefined) return undefined;
  const { show, title, url } = original;
  return markdownLink(markdownText(title === undefined ? show : `${show}: ${title}`), url);
}

function chapters({ chapters: all }: Episode, resolve: (href: string) => string): string[] {
  return listedChapters(all).map(({ startSeconds, title }) => {
    const moment = markdownLink(renderClock(startSeconds), resolve(`#t=${startSeconds}`));
    return `${moment} ${markdownText(title)}`;
  });
}

function soundbites(
  { soundbites: all = [], title: whole }: Episode,
  resolve: (href: string) => string,
): string[] {
  return all.map(({ start, duration, title = whole }) =>
    markdownLink(markdownText(title), resolve(`#t=${start},${start + duration}`)),
  );
}

function links({ links: all = [] }: Episode): string[] {
  return all.map(({ title, url }) => markdownLink(markdownText(title), url));
}
