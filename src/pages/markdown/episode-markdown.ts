import { absoluteAddress, episodePath, HOME_PATH, transcriptPath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import { renderClockDuration } from "../../catalog/clock-duration.ts";
import type { Episode } from "../../catalog/episode.ts";
import { isoInstant } from "../../catalog/instant.ts";
import type { Show } from "../../catalog/show.ts";
import { roleName } from "../../languages/role-name.ts";
import { seasonName } from "../season-name.ts";
import { deepDiveMarkdown } from "./deep-dive-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownText } from "./markdown-text.ts";

/** An episode's page as Markdown (CommonMark): its facts, its chapters, all there is to read, and where its transcript is. */
export function episodeMarkdown(episode: Episode, show: Show): string {
  const resolve = (href: string): string =>
    absoluteAddress(show.url, href.startsWith("#") ? `${episodePath(episode.slug)}${href}` : href);
  const { texts } = show;
  const notes = markdownOfHtml(episode.notesHtml, resolve);
  const sections = [
    `# ${markdownText(episode.title)}`,
    `> ${markdownText(episode.summary)}`,
    facts(episode, show).join("\n"),
    ...section(texts.chapters, chapters(episode, resolve)),
    ...section(texts.showNotes, notes === "" ? [] : [notes]),
    ...section(texts.deepDive, episode.deepDive ? deepDiveMarkdown(episode.deepDive, resolve) : []),
    ...section(texts.linksFromShow, links(episode)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${markdownText(title)}`, ...blocks];
}

function facts(episode: Episode, show: Show): string[] {
  const { slug, season, number, audio, tags = [], original, video } = episode;
  const { texts } = show;
  const full = (path: string): string => absoluteAddress(show.url, path);
  const people = episode.people.length > 0 ? episode.people : show.people;
  const rows: readonly (readonly [name: string, markdown: string | undefined])[] = [
    [texts.show, markdownLink(markdownText(show.title), full(HOME_PATH))],
    [texts.season, season === undefined ? undefined : markdownText(seasonName(season, show))],
    [texts.episode, number === undefined ? undefined : String(number)],
    [texts.published, isoInstant(episode.publishedAt)],
    [texts.corrected, episode.updatedAt === undefined ? undefined : isoInstant(episode.updatedAt)],
    [texts.recorded, episode.recorded],
    [texts.length, renderClockDuration(audio.durationSeconds)],
    [
      texts.people,
      people.map(({ name, role }) => markdownText(`${name} (${roleName(role, texts)})`)).join(", "),
    ],
    [texts.topics, tags.map(markdownText).join(", ")],
    [texts.page, markdownLink("HTML", full(episodePath(slug)))],
    [texts.audio, markdownLink(markdownText(audio.type), full(audio.href))],
    [
      texts.transcript,
      episode.transcripts.length > 0
        ? markdownLink(markdownText(texts.plainText), full(transcriptPath(slug, "txt")))
        : undefined,
    ],
    [
      texts.video,
      video?.youtube && markdownLink("YouTube", `https://www.youtube.com/watch?v=${video.youtube}`),
    ],
    [texts.firstPublishedBy, original && markdownLink(markdownText(original.show), original.url)],
  ];
  return rows.flatMap(([name, markdown]) => (markdown ? [`- ${markdownText(name)}: ${markdown}`] : []));
}

function chapters({ chapters: all }: Episode, resolve: (href: string) => string): string[] {
  const rows = listedChapters(all).map(({ startSeconds, title }) => {
    const moment = markdownLink(renderClockDuration(startSeconds), resolve(`#t=${startSeconds}`));
    return `- ${moment} ${markdownText(title)}`;
  });
  return rows.length === 0 ? [] : [rows.join("\n")];
}

function links({ links: all = [] }: Episode): string[] {
  return all.length === 0
    ? []
    : [all.map(({ title, url }) => `- ${markdownLink(markdownText(title), url)}`).join("\n")];
}
