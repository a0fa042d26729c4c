import { escapeMarkup } from "../../html/escape-xml.ts";

/** The notes of a feed as HTML, and what had to be guessed. */
interface SourceHtml {
  readonly html: string;
  readonly remarks: readonly string[];
}

/**
 * The notes of a feed as HTML, whatever they are: HTML, plain text whose lines count, HTML that was escaped twice, or plain text with a
 * tag here and there. What looks like a tag and names no element of HTML, such as `<Ann>`, is text.
 */
export function sourceHtml(text: string): SourceHtml {
  const lines = text.replace(/\r\n?/g, "\n");
  if (!lines.includes("<![CDATA[")) return plainOrHtml(lines);
  const { html, remarks } = plainOrHtml(lines.replace(CDATA, "$1"));
  return { html, remarks: ["a CDATA section within the notes was opened", ...remarks] };
}

const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

function plainOrHtml(lines: string): SourceHtml {
  if (!hasTags(lines)) {
    if (isEscapedTwice(lines)) return escapedTwice(lines);
    return { html: paragraphs(asText(lines)), remarks: [] };
  }
  const html = withoutFalseTags(lines);
  const remarks = html === lines ? [] : ["what looks like a tag of HTML and is none was kept as text"];
  if (hasBlocks(html) || !/\n[ \t]*\n/.test(html.trim())) return { html, remarks };
  return {
    html: paragraphs(html),
    remarks: [...remarks, "line breaks of notes without paragraphs were taken as meant"],
  };
}

/** The elements of HTML, those of old too. A name with a colon is one of a word processor's. */
const ELEMENTS = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption " +
    "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer " +
    "form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark " +
    "marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre " +
    "progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg " +
    "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp"
  ).split(" "),
);

const TAG = /<(\/?)([a-z][a-z0-9]*(?::[a-z0-9]+)?)(?=[\s/>])[^<>]*>/gi;
const BLOCK = /<(?:p|br|div|ul|ol|li|h[1-6]|table|blockquote|pre|section|article|dl)\b[^<>]*>/i;

function hasTags(text: string): boolean {
  return [...text.matchAll(TAG)].some(([, , name = ""]) => isName(name)) || text.includes("<!--");
}

function isName(name: string): boolean {
  return name.includes(":") || ELEMENTS.has(name.toLowerCase());
}

function hasBlocks(html: string): boolean {
  return BLOCK.test(html);
}

/** Every `<` that begins no tag as a reference. A tag without an end swallows what follows: it is left to the gate. */
function withoutFalseTags(html: string): string {
  return html.replace(/<(?:(!--|!|\?)|(\/?)([a-z][^\s/>]*)?)/gi, (written, special, _slash, name = "") => {
    if (special !== undefined || isName(String(name))) return written;
    return `&lt;${written.slice(1)}`;
  });
}

/** HTML of text: with references, such as `&amp;`, somebody has escaped it before. */
function asText(text: string): string {
  return HAS_REFERENCE.test(text) ? text.replace(/[<>]/g, escapeMarkup) : escapeMarkup(text);
}

const HAS_REFERENCE = /&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Blank lines part paragraphs, other line ends are breaks. */
function paragraphs(html: string): string {
  return html
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => `<p>${paragraph.split("\n").join("<br />\n")}</p>`)
    .join("\n");
}

/** A text that begins and ends as HTML does, escaped; or with a whole link in it. Prose about HTML has its tags in the middle. */
function isEscapedTwice(text: string): boolean {
  const trimmed = text.trim();
  const isWhole =
    /^&lt;[a-z][\s\S]*&gt;$/i.test(trimmed) && /&lt;(?:\/[a-z][a-z0-9]*|br *\/?)&gt;$/i.test(trimmed);
  return isWhole || /&lt;a [^<>]*?href=[^<>]*?&gt;[\s\S]*?&lt;\/a&gt;/i.test(trimmed);
}

function escapedTwice(text: string): SourceHtml {
  const html = text.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (reference) => ONCE[reference] ?? reference);
  const { html: inner, remarks } = sourceHtml(html);
  return { html: inner, remarks: ["the HTML was escaped twice; it was read as HTML", ...remarks] };
}

const ONCE: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&amp;": "&",
};
