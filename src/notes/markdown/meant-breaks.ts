import { beginsWithClock } from "../../moments/clock.ts";

/** Between these many columns editors wrap prose. Shorter lines, and lines as long as paragraphs, are as they are on purpose. */
const NARROWEST = 60;
const WIDEST = 160;

/** How much room a line may have had for the next one's first word: wrapped prose is edited, and marks of items are not seen here. */
const SLACK = 10;

/** How wide lines must be that break off in the middle of a sentence: shorter ones are verses. */
const VERSE = 40;

/**
 * Whether the line breaks in a paragraph's Markdown are meant, rather than those of wrapped prose: there a line begins with a word
 * that found no room on the line before, or goes on in the middle of a sentence. Hosts paste links, addresses and `12:31 Title` as
 * lines. docs/decisions/0008 has the reasons.
 */
export function hasMeantBreaks(markdown: string): boolean {
  const lines = markdown.trim().split("\n").map(readLine);
  if (lines.length < 2) return false;
  const breaks = lines.slice(1).map((after, at): Break => ({ before: lines[at] ?? after, after }));
  if (breaks.some(({ after }) => beginsWithClock(after.text)) || isListOfAddresses(breaks)) return true;
  const widths = lines.filter(({ isOneWord }) => !isOneWord).map(({ columns }) => columns);
  const [widest = 0, second = 0] = widths.sort((a, b) => b - a);
  if (widest >= VERSE && breaks.every(isWithinSentence)) return false;
  const width = lines.length > 3 ? second : widest;
  return width < NARROWEST || widest > WIDEST || breaks.some((each) => hadRoom(each, width));
}

interface Line {
  readonly text: string;
  readonly columns: number;
  /** What an editor cannot wrap, such as a long address. */
  readonly isOneWord: boolean;
  /** Ends with a break that Markdown or HTML knows. */
  readonly isBroken: boolean;
}

/** A break is between two lines. */
interface Break {
  readonly before: Line;
  readonly after: Line;
}

function readLine(source: string): Line {
  const text = source.trim();
  const isOneWord = !/\s/.test(text) && !WIDE.test(text);
  return { text, columns: columnsOf(text), isOneWord, isBroken: /(?: {2}|\\|<br ?\/?>)$/i.test(source) };
}

/** Two lines that end with an address, or one of two, and are not gone on with. */
function isListOfAddresses(breaks: readonly Break[]): boolean {
  const ends = breaks.filter(({ before, after }) => endsWithAddress(before) && !goesOn(after));
  return ends.length >= Math.min(2, breaks.length);
}

/** What stands at its end is enough: a line may be one endless word. A colon announces an address, or a list. */
function endsWithAddress({ text }: Line): boolean {
  return /(?:https?:\S+|\S@\S+\.\w+|\]\(\S+\)|[:：])$/.test(text.slice(-WIDEST));
}

function goesOn({ text }: Line): boolean {
  return /^(?!https?:|\S+@)\p{Ll}/u.test(text);
}

function isWithinSentence({ before, after }: Break): boolean {
  return before.isBroken || (/[\p{L}\p{N}`*_)\]]$/u.test(before.text) && goesOn(after));
}

/** Whether the first word of a line would easily have fitted on the line before. */
function hadRoom({ before, after }: Break, width: number): boolean {
  if (before.isBroken) return false;
  const space = WIDE.test(before.text.slice(-1)) ? 0 : 1;
  return before.columns + space + columnsOf(firstWord(after.text)) + SLACK <= width;
}

/** Chinese and Japanese are wrapped between any two characters, but not before a mark that ends something. */
function firstWord(text: string): string {
  if (!WIDE.test(text.charAt(0))) return text.split(/\s/, 1)[0] ?? "";
  return /^.[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text)?.[0] ?? "";
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => columns + (WIDE.test(character) ? 2 : 1), 0);
}
