import { absoluteAddress, episodePath, HOME_PATH, transcriptPath } from "../catalog/addresses.ts";
import { listedChapters } from "../catalog/chapter.ts";
import { renderClockDuration } from "../catalog/clock-duration.ts";
import type { Episode } from "../catalog/episode.ts";
import { isoInstant } from "../catalog/instant.ts";
import type { Show } from "../catalog/show.ts";
import { deepDiveMarkdown } from "./deep-dive-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownText } from "./markdown-text.ts";
import { seasonName } from "./season-name.ts";

/** An episode's page as Markdown (CommonMark): its facts, its chapters, all there is to read, and where its transcript is. */
export function episodeMarkdown(episode: Episode, show: Show): string {
  const resolve = (href: string): string =>
    absoluteAddress(show.url, href.startsWith("#") ? `${episodePath(episode.slug)}${href}` : href);
  const notes = markdownOfHtml(episode.notesHtml, resolve);
  const sections = [
    `# ${markdownText(episode.title)}`,
    `> ${markdownText(episode.summary)}`,
    facts(episode, show).join("\n"),
    ...section("Chapters", chapters(episode, resolve)),
    ...section("Show notes", notes === "" ? [] : [notes]),
    ...section("Deep dive", episode.deepDive ? deepDiveMarkdown(episode.deepDive, resolve) : []),
    ...section("Links from the show", links(episode)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
}

function facts(episode: Episode, show: Show): string[] {
  const { slug, season, number, audio, tags = [], original, video } = episode;
  const full = (path: string): string => absoluteAddress(show.url, path);
  const people = episode.people.length > 0 ? episode.people : show.people;
  const rows: readonly (readonly [name: string, markdown: string | undefined])[] = [
    ["Show", markdownLink(markdownText(show.title), full(HOME_PATH))],
    ["Season", season === undefined ? undefined : markdownText(seasonName(season, show))],
    ["Episode", number === undefined ? undefined : String(number)],
    ["Published", isoInstant(episode.publishedAt)],
    ["Corrected", episode.updatedAt === undefined ? undefined : isoInstant(episode.updatedAt)],
    ["Recorded", episode.recorded],
    ["Length", renderClockDuration(audio.durationSeconds)],
    ["People", people.map(({ name, role = "Host" }) => markdownText(`${name} (${role})`)).join(", ")],
    ["Topics", tags.map(markdownText).join(", ")],
    ["Page", markdownLink("HTML", full(episodePath(slug)))],
    ["Audio", markdownLink(markdownText(audio.type), full(audio.href))],
    [
      "Transcript",
      episode.transcripts.length > 0
        ? markdownLink("plain text", full(transcriptPath(slug, "txt")))
        : undefined,
    ],
    ["Video", video?.youtube && markdownLink("YouTube", `https://www.youtube.com/watch?v=${video.youtube}`)],
    ["First published by", original && markdownLink(markdownText(original.show), original.url)],
  ];
  return rows.flatMap(([name, markdown]) => (markdown ? [`- ${name}: ${markdown}`] : []));
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
