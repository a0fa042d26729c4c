import { childText, type Owner } from "../../feed-check/feed.ts";
import { type HtmlNode, isElement } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { textOf } from "../../html/text-of.ts";
import { beginsWithClock } from "../../moments/clock.ts";
import { limitedBlocks } from "../../notes/limited/limited-blocks.ts";
import { utf8Bytes } from "../../notes/limited/limited-html.ts";
import { cleanNotes } from "../notes/clean-notes.ts";
import { type ImportedNotes, notesOfHtml } from "../notes/notes-of-html.ts";
import { sourceHtml } from "../notes/source-html.ts";
import { cutTo, textUnder } from "./element-values.ts";
import { plainLine, quotedText } from "./plain-text.ts";
import { saysNoMore } from "./says-no-more.ts";
import type { Say } from "./translation.ts";

/** What an item says about itself at length. */
export interface ItemTexts {
  readonly notes: ImportedNotes;
  readonly summary: string | undefined;
  readonly subtitle: string | undefined;
  /** Lines of a description that begin with a moment, where the notes do not have them. */
  readonly moments: readonly string[];
}

/**
 * The texts of an item: the longest form is the notes, and what others say beyond it is the summary and the subtitle. `page` is where
 * the notes were.
 */
export function itemTexts(item: Owner, page: string | undefined, say: Say): ItemTexts {
  const [main = "", ...others] = LONG_FORMS.map((name) => childText(item, name)).filter(
    (text) => text !== "",
  );
  const notes = notesOfHtml(main, page);
  for (const remark of notes.remarks) say(remark);
  if (notes.kind === "html") say(`its notes are kept as HTML: ${notes.why}`);
  const extra = others.map((text) => unsaidIn(notes.tree, treeOf(text)));
  const titles = titlesOf(item);
  const [summary, ...further] = extra
    .map(({ prose }) => prose)
    .filter((text) => text !== "" && !titles.some((title) => saysNoMore(text, title)));
  for (const text of further.filter((other) => !saysNoMore(other, summary ?? "")))
    say(`a further description was left out: ${quotedText(text)}`);
  return {
    notes,
    summary: fitting(summary, say),
    subtitle: subtitleOf(item, [textOf(notes.tree), summary ?? ""], say),
    moments: extra.find(({ moments }) => moments.length > 0)?.moments ?? [],
  };
}

/** In the order in which apps prefer them as notes. */
const LONG_FORMS = ["content:encoded", "description", "itunes:summary", "googleplay:description"];

const MOST_BYTES = 4000;

function treeOf(text: string): readonly HtmlNode[] {
  return cleanNotes(sourceHtml(text).html, undefined).tree;
}

/** The paragraphs of a text that the notes do not have: its prose as one text on a line, and its moments. */
function unsaidIn(
  notes: readonly HtmlNode[],
  tree: readonly HtmlNode[],
): { readonly prose: string; readonly moments: readonly string[] } {
  const said = textOf(notes);
  const texts = paragraphsOf(tree).filter((text) => text !== "" && !saysNoMore(text, said));
  const moments = texts.filter(beginsWithClock);
  return { prose: texts.filter((text) => !moments.includes(text)).join(" "), moments };
}

/** Paragraphs, items and lines as texts. */
function paragraphsOf(tree: readonly HtmlNode[]): string[] {
  return limitedBlocks(tree).flatMap(({ name, children }) =>
    name === "p" ? linesOf(children) : children.flatMap((item) => linesOf([item])),
  );
}

function linesOf(nodes: readonly HtmlNode[]): string[] {
  const broken = mapHtml(nodes, (element) => (isElement(element, "br") ? [{ text: BREAK }] : [element]));
  return textOf(broken)
    .split(BREAK)
    .map((line) => line.trim());
}

/** A control that no cleaned text holds. */
const BREAK = "\u0001";

function fitting(summary: string | undefined, say: Say): string | undefined {
  if (summary === undefined || utf8Bytes(summary) <= MOST_BYTES) return plainLine(summary, say);
  say("its description is longer than 4,000 bytes and differs from its notes; the summary was cut");
  return plainLine(
    cutTo(1000, summary, () => undefined),
    say,
  );
}

function titlesOf(item: Owner): string[] {
  return ["title", "itunes:title"].map((name) => childText(item, name));
}

/** A subtitle that says what nothing else does; hosts fill it with the beginning of the notes. */
function subtitleOf(item: Owner, said: readonly string[], say: Say): string | undefined {
  const subtitle = plainLine(textUnder(item, "itunes:subtitle"), say);
  if (subtitle === undefined) return undefined;
  if ([...said, ...titlesOf(item)].some((text) => saysNoMore(subtitle, text))) return undefined;
  return cutTo(255, subtitle, (cut) =>
    say(`its subtitle is longer than 255 characters; it was cut: ${quotedText(cut)}`),
  );
}
