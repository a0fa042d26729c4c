import { listedChapters } from "../../catalog/chapter.ts";
import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import { episodeOutline } from "../../catalog/edition/episode-outline.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";

/** What an episode can be found by, in the order in which the files of the search number it. */
export const SEARCH_FIELDS = ["title", "people", "tags", "chapters", "summary", "notes", "deepDive"] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What can be found of an episode, as plain text. */
export type SearchTexts = Readonly<Record<SearchField, string>>;

/** An episode of a show, and how sanitised HTML becomes plain text. */
export interface SearchSource {
  readonly episode: Episode;
  readonly show: Pick<Show, "people">;
  readonly textOf: (html: string) => string;
}

/** All texts of an episode. */
export function searchTexts(source: SearchSource): SearchTexts {
  const texts = SEARCH_FIELDS.map((field) => [field, searchText(field, source)]);
  return Object.fromEntries(texts) as SearchTexts;
}

/** One text of an episode: to read all of them takes longer. */
export function searchText(field: SearchField, source: SearchSource): string {
  return TEXTS[field](source);
}

const TEXTS: Readonly<Record<SearchField, (source: SearchSource) => string>> = {
  title: ({ episode }) => episode.title,
  people: ({ episode, show }) => {
    const { people } = episodeOutline(episode, show);
    return [...new Set(people.map(({ name }) => name))].join(", ");
  },
  tags: ({ episode, show }) => episodeOutline(episode, show).tags.join(", "),
  chapters: ({ episode }) =>
    listedChapters(episode.chapters)
      .map(({ title }) => title)
      .join(", "),
  summary: ({ episode }) => episode.summary,
  notes: ({ episode, textOf }) => textOf(episode.notesHtml),
  deepDive: ({ episode, textOf }) =>
    episode.deepDive === undefined ? "" : deepDiveText(episode.deepDive, textOf),
};

function deepDiveText({ intro = "", sections }: DeepDive, textOf: (html: string) => string): string {
  const pieces = sections.flatMap((section) => [section.title, ...sectionTexts(section, textOf)]);
  return [textOf(intro), ...pieces].filter((piece) => piece !== "").join(" ");
}

function sectionTexts(section: DeepDiveSection, textOf: (html: string) => string): string[] {
  switch (section.kind) {
    case "keyPoints":
      return [
        textOf(section.intro),
        ...section.points.flatMap(({ headline, html }) => [headline, textOf(html)]),
      ];
    case "quotes":
      return section.entries.flatMap((entry) => [lead(entry), textOf(entry.html), attribution(entry)]);
    case "definitions":
      return [
        textOf(section.intro),
        ...section.definitions.flatMap(({ term, html }) => [term, textOf(html)]),
      ];
    case "resources":
      return [
        textOf(section.intro),
        ...section.resources.flatMap(({ title, html }) => [title, textOf(html)]),
      ];
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return [textOf(section.html)];
    default:
      return section satisfies never;
  }
}

function lead(entry: QuoteOrStory): string {
  return entry.kind === "quote" ? (entry.lead ?? "") : "";
}

function attribution(entry: QuoteOrStory): string {
  return entry.kind === "quote" ? (entry.attribution ?? "") : "";
}
