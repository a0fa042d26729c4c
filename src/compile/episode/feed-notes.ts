import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import type { Episode } from "../../catalog/episode.ts";
import { peopleOf } from "../../catalog/people-of.ts";
import type { Person } from "../../catalog/person.ts";
import type { Show } from "../../catalog/show.ts";
import { DESCRIPTION_BYTES, type FeedNotes } from "../../feeds/rss/feed-notes.ts";
import { escapeXml } from "../../html/escape-xml.ts";
import { roleName } from "../../languages/role-name.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { beginsWithClock, renderPaddedClock } from "../../moments/clock.ts";
import { deepDiveHtml } from "../../notes/deep-dive/deep-dive-html.ts";
import { directoryHtml } from "../../notes/limited/directory-html.ts";
import { utf8Bytes } from "../../notes/limited/limited-html.ts";
import { absoluteHtml } from "../../notes/markdown/absolute-html.ts";

/** An episode's notes for feeds. The show's people are in an episode that names nobody. */
export function feedNotes(episode: Episode, show: Show): FeedNotes {
  const { texts, feed = {} } = show;
  const page = absoluteAddress(show.url, episodePath(episode.slug));
  const link = feed.pageLink === false ? "" : paragraph(anchor(page, texts.allAboutEpisode));
  const notes = episode.notesHtml === "" ? paragraph(escapeXml(episode.summary)) : episode.notesHtml;
  const deepDive = episode.deepDive ? deepDiveHtml(episode.deepDive) : "";
  const people = feed.people === false ? "" : peopleHtml(peopleOf(episode, show), texts);
  const links = linksHtml(episode.links ?? [], texts);
  const content = [notes, deepDive, people, links, below(episode, texts)].join("");
  return {
    description: description(episode, show, link),
    content: `${absoluteHtml(content, page)}${link}`,
  };
}

/** Who pays, and what stands under all notes. */
function below({ sponsorsHtml = "", notesFooterHtml = "" }: Episode, texts: SiteTexts): string {
  const heading = sponsorsHtml === "" ? "" : `<h3>${escapeXml(texts.sponsors)}</h3>`;
  return `${heading}${sponsorsHtml}${notesFooterHtml}`;
}

/**
 * The notes as far as they fit, then, where there is room, the chapters as lines, the links, the sponsors with the footer, and the link to the
 * page. A summary that the notes do not begin with stands before them. Chapter lines come whole or not at all: half of them would tell apps that there are no others.
 */
function description(episode: Episode, { url, texts }: Show, link: string): string {
  const page = absoluteAddress(url, episodePath(episode.slug));
  const isSaid = episode.summaryInNotes && episode.notesHtml !== "";
  const summary = paragraph(escapeXml(episode.summary));
  const notes = `${isSaid ? "" : summary}${absoluteHtml(episode.notesHtml, page)}`;
  const room = DESCRIPTION_BYTES - utf8Bytes(link);
  const body = directoryHtml(notes, room) || directoryHtml(summary, room);
  const chapters = hasChapterLines(body) ? "" : chapterLines(episode);
  const said = fits(body + chapters + link) ? body + chapters : body;
  const footer = directoryHtml(absoluteHtml(below(episode, texts), page), Number.POSITIVE_INFINITY);
  const end = fits(said + footer + link) ? footer + link : link;
  return `${said}${fittingLinks(episode.links ?? [], said + end)}${end}`;
}

/** Whether notes list chapters by themselves: apps take lines that begin with a moment for that. */
function hasChapterLines(directoryNotes: string): boolean {
  const lines = directoryNotes.matchAll(/<(?:p|li)>(?:<a [^>]*>)?([^<]*)/g);
  return [...lines].filter(([, line = ""]) => beginsWithClock(line)).length >= 3;
}

/** The links from the first on, as many as fit beside `others`. */
function fittingLinks(links: readonly Link[], others: string): string {
  const items = links.map(linkItem);
  const lists = items.map((_, index) => list(items.slice(0, items.length - index)));
  return lists.find((html) => fits(others + html)) ?? "";
}

/**
 * Chapters as Apple, Spotify and YouTube read them in a description: `00:00 Title`, each on a line of its own, at least three, the
 * first at zero. Source: docs/feeds.md.
 */
function chapterLines(episode: Episode): string {
  const chapters = listedChapters(episode.chapters);
  if (chapters.length < 3 || chapters[0]?.startSeconds !== 0) return "";
  const end = episode.audio.durationSeconds ?? chapters.at(-1)?.startSeconds ?? 0;
  const hours = end >= 3600 ? "with hours" : "without hours";
  return chapters
    .map(({ startSeconds, title }) =>
      paragraph(`${renderPaddedClock(startSeconds, hours)} ${escapeXml(title)}`),
    )
    .join("");
}

function peopleHtml(people: readonly Person[], texts: SiteTexts): string {
  if (people.length === 0) return "";
  const items = people.map(({ name, href, role }) => {
    const shown = href === undefined ? escapeXml(name) : anchor(href, name);
    return `<li>${shown}, ${escapeXml(roleName(role, texts))}</li>`;
  });
  return `<h3>${escapeXml(texts.people)}</h3>${list(items)}`;
}

function linksHtml(links: readonly Link[], texts: SiteTexts): string {
  if (links.length === 0) return "";
  return `<h3>${escapeXml(texts.linksFromShow)}</h3>${list(links.map(linkItem))}`;
}

interface Link {
  readonly title: string;
  readonly url: string;
}

function linkItem({ title, url }: Link): string {
  return `<li>${anchor(url, title)}</li>`;
}

function anchor(href: string, text: string): string {
  return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

function fits(html: string): boolean {
  return utf8Bytes(html) <= DESCRIPTION_BYTES;
}
