import { type MarkupToken, markupTokens } from "../cues/markup-tokens.ts";
import { tidyLine, tidyText } from "../cues/tidy-text.ts";

/** A `<p>` with the `<cite>` and `<time>` that stand before it, or first in it; `timeOffset` is where the time is. */
export interface HtmlParagraph {
  readonly speaker: string | undefined;
  readonly time: string | undefined;
  readonly timeOffset: number;
  readonly text: string;
}

/**
 * The paragraphs of an HTML transcript, in the order of the document. All else (headings, lists, scripts, comments)
 * is passed over; tags inside a paragraph only lose their brackets, `<br>` is a line break.
 */
export function htmlParagraphs(html: string): readonly HtmlParagraph[] {
  const reader: Reader = { paragraphs: [], field: null, isInParagraph: false, timeOffset: 0, ...NOTHING };
  for (const token of markupTokens(html.replace(WITHOUT_TEXT, (skipped) => skipped.replace(/[^\n]/g, " ")))) {
    if (token.kind === "text") addText(reader, token.text.replaceAll("\n", " "));
    else applyTag(reader, token);
  }
  finishParagraph(reader);
  return reader.paragraphs;
}

// Blanked, not removed, so that offsets stay right. Both alternatives run to their end or to the file's.
const WITHOUT_TEXT = /<!--[\s\S]*?(?:-->|$)|<(script|style|head)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

const NOTHING = { cite: "", time: "", p: "" };

type Reader = {
  readonly paragraphs: HtmlParagraph[];
  field: "cite" | "time" | null;
  isInParagraph: boolean;
  timeOffset: number;
  cite: string;
  time: string;
  p: string;
};

function addText(reader: Reader, text: string): void {
  if (reader.field !== null) reader[reader.field] += text;
  else if (reader.isInParagraph) reader.p += text;
}

function applyTag(reader: Reader, { tag, offset }: MarkupToken & { readonly kind: "tag" }): void {
  const name = /^\/?[a-z\d]+/i.exec(tag)?.[0].toLowerCase();
  switch (name) {
    case "p":
      finishParagraph(reader);
      reader.isInParagraph = true;
      break;
    case "/p":
      finishParagraph(reader);
      break;
    case "br":
      addText(reader, "\n");
      break;
    case "cite":
    case "time":
      startField(reader, name, offset);
      break;
    case "/cite":
    case "/time":
      reader.field = null;
      break;
  }
}

// Within a paragraph that has begun to speak, <cite> is the title of a book, not the speaker.
function startField(reader: Reader, name: "cite" | "time", offset: number): void {
  if (reader.isInParagraph && reader.p.trim() !== "") return;
  reader.field = name;
  reader[name] = "";
  if (name === "time") reader.timeOffset = offset;
}

function finishParagraph(reader: Reader): void {
  const text = tidyText(reader.p);
  const { timeOffset } = reader;
  if (text !== "") {
    const speaker = tidyLine(reader.cite).replace(/\s*:$/, "") || undefined;
    const time = tidyLine(reader.time) || undefined;
    reader.paragraphs.push({ speaker, time, timeOffset, text });
    Object.assign(reader, NOTHING);
  }
  reader.p = "";
  reader.field = null;
  reader.isInParagraph = false;
}
