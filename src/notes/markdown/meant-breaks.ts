/** Between these many columns editors wrap prose. Shorter lines, and lines as long as paragraphs, are as they are on purpose. */
const NARROWEST = 60;
const WIDEST = 140;

/** What may stand before a first line without being seen here: the mark of a footnote, or of an item. */
const MARK = 6;

/**
 * Whether the line breaks in a paragraph's Markdown are meant, rather than those of an editor that wraps: an editor begins a line
 * only with a word that found no room on the line before. Hosts paste links, addresses and `12:31 Title` as lines.
 */
export function hasMeantBreaks(markdown: string): boolean {
  const lines = markdown.trim().split("\n").map(readLine);
  if (lines.length < 2) return false;
  const width = Math.max(0, ...lines.filter(({ isOneWord }) => !isOneWord).map((line) => line.columns));
  if (width < NARROWEST || width > WIDEST) return true;
  if (lines.slice(1).some(({ text }) => MOMENT.test(text))) return true;
  if (lines.length === 2 && isTold(lines)) return true;
  return lines.some((line, at) => at > 0 && hadRoom(lines[at - 1], line, at === 1 ? width - MARK : width));
}

/** A line that begins with a moment, as chapters do. */
const MOMENT = /^[([]?\d{1,3}(?::\d{2}){1,2}\b/;

/** Two lines of which the first is full tell little by their lengths; a sentence or an address that ends there tells more. */
function isTold([first, second]: readonly Line[]): boolean {
  // What stands at its end is enough: a line may be one endless word.
  const end = first?.text.slice(-WIDEST) ?? "";
  return (
    /(?:[.!?:…。！？]["”»)]?|https?:\S+|\S@\S+\.\w+)$/.test(end) &&
    !/^(?!https?:)\p{Ll}/u.test(second?.text ?? "")
  );
}

interface Line {
  readonly text: string;
  readonly columns: number;
  /** What an editor cannot wrap, such as a long address. */
  readonly isOneWord: boolean;
  /** Ends with a break that Markdown or HTML knows. */
  readonly isBroken: boolean;
}

function readLine(source: string): Line {
  const text = source.trim();
  const isOneWord = !/\s/.test(text) && !WIDE.test(text);
  return { text, columns: columnsOf(text), isOneWord, isBroken: /(?: {2}|\\|<br ?\/?>)$/i.test(source) };
}

/** Whether the first word of a line would have fitted on the line before. */
function hadRoom(before: Line | undefined, line: Line, width: number): boolean {
  if (before === undefined || before.isBroken) return false;
  const space = WIDE.test(before.text.slice(-1)) ? 0 : 1;
  return before.columns + space + columnsOf(firstWord(line.text)) <= width;
}

/** Chinese and Japanese are wrapped between any two characters, but not before a mark that ends something. */
function firstWord(text: string): string {
  return (
    /^[^\s\p{P}][\p{Pe}\p{Pf}\p{Po}]*/u.exec(WIDE.test(text.charAt(0)) ? text : "")?.[0] ??
    text.split(/\s/, 1)[0] ??
    ""
  );
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + (WIDE.test(character) ? 2 : 1), 0);
}
