import type { DeepDive, DeepDiveSection } from "../../catalog/deep-dive.ts";
import type { HtmlNode } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { htmlOf } from "../markdown/html-of.ts";
import { type NotesOptions, notesTree } from "../markdown/notes-tree.ts";
import { safeTree } from "../markdown/safe-tree.ts";
import { deepDiveKind } from "./deep-dive-kind.ts";
import { definitions } from "./definitions.ts";
import { keyPoints } from "./key-points.ts";
import { quotes } from "./quotes.ts";
import { rawSections, withoutTitle } from "./raw-sections.ts";
import { resources } from "./resources.ts";
import type { RawSection, SectionReading } from "./section-reading.ts";

/** A deep dive with its words for search, and what in it cannot be read as its section says. */
export interface ParsedDeepDive {
  readonly deepDive: DeepDive;
  readonly text: string;
  readonly problems: readonly LineFault[];
}

/**
 * Reads a deep dive: each heading of the topmost level begins a section, whose kind its words name.
 * A single h1 above other headings is the document's title and dropped. Ids begin with `deep-dive-` unless told.
 */
export function parseDeepDive(markdown: string, options: NotesOptions): ParsedDeepDive {
  const safe = safeTree(markdown);
  if ("fault" in safe) return { deepDive: { sections: [] }, text: "", problems: [safe.fault] };
  const tree = notesTree(withoutTitle(safe), { idPrefix: "deep-dive-", ...options });
  const { intro, sections, footnotes } = rawSections(tree);
  const read = sections.map((section) => ({ section, reading: readSection(section) }));
  const deepDive = {
    ...part("intro", intro),
    sections: read.map(
      ({ section: { id, title }, reading }): DeepDiveSection => ({ id, title, ...reading.content }),
    ),
    ...part("footnotes", footnotes),
  };
  return { deepDive, text: textOf(tree), problems: read.flatMap(({ reading }) => reading.problems) };
}

function part(
  name: "intro" | "footnotes",
  nodes: readonly HtmlNode[],
): { readonly [key in typeof name]?: string } {
  const html = htmlOf(nodes);
  return html === "" ? {} : { [name]: html };
}

function readSection(section: RawSection): SectionReading {
  const kind = deepDiveKind(section.title);
  switch (kind) {
    case "keyPoints":
      return keyPoints(section);
    case "quotes":
      return quotes(section);
    case "definitions":
      return definitions(section);
    case "resources":
      return resources(section);
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return { content: { kind, html: htmlOf(section.nodes) }, problems: [] };
    default:
      return kind satisfies never;
  }
}
