import { escapeMarkup } from "../../html/escape-xml.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { textOf } from "../../html/text-of.ts";
import { safeHtml } from "../../notes/markdown/safe-html.ts";
import type { Say } from "./translation.ts";

/** A title or a name on one line, without controls; references of HTML in it, which somebody has escaped twice, are resolved. */
export function plainLine(text: string | undefined, say: Say): string | undefined {
  if (text === undefined) return undefined;
  const printable = text.replace(UNPRINTABLE, "").replace(/\s+/g, " ").trim();
  const decoded = REFERENCE.test(printable) ? decodedText(printable) : printable;
  if (decoded !== printable)
    say(`${quotedText(printable)} was escaped twice; it is ${quotedText(decoded)} now`);
  return decoded === "" ? undefined : decoded;
}

/** The words of HTML on one line. */
export function wordsOfHtml(html: string): string {
  return textOf(parseHtml(safeHtml(html)));
}

/** A text as a remark quotes it. */
export function quotedText(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

// Control characters and lone surrogates are no text in XML 1.0 §2.2.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const REFERENCE = /&(?:[a-z]{2,8}|#\d{2,7}|#x[0-9a-f]{2,6});/i;

/** Nothing but references: `<` stays what it is. */
function decodedText(text: string): string {
  return wordsOfHtml(text.replace(/[<>]/g, escapeMarkup));
}
