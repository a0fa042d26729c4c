import { listedChapters } from "../../catalog/chapter.ts";
import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import { episodeOutline } from "../../catalog/edition/episode-outline.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";

/** What can be found of an episode, as plain text. */
export interface SearchTexts {
  readonly title: string;
  readonly people: string;
  readonly tags: string;
  readonly chapters: string;
  readonly summary: string;
  readonly notes: string;
  readonly deepDive: string;
}

/** An episode's texts; `textOf` gives the plain text of sanitised HTML. */
export function searchTexts(
  episode: Episode,
  show: Pick<Show, "people">,
  textOf: (html: string) => string,
): SearchTexts {
  const { people, tags } = episodeOutline(episode, show);
  return {
    title: episode.title,
    people: [...new Set(people.map(({ name }) => name))].join(", "),
    tags: tags.join(", "),
    chapters: listedChapters(episode.chapters)
      .map(({ title }) => title)
      .join(", "),
    summary: episode.summary,
    notes: textOf(episode.notesHtml),
    deepDive: episode.deepDive === undefined ? "" : deepDiveText(episode.deepDive, textOf),
  };
}

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
