/**
 * A second opinion on what `safeHtml` lets through, sharing no code with it: HTML in one strict spelling,
 * read character by character. In this spelling there is nothing that two parsers could read differently:
 * no comment, no raw text, no unquoted value, every `<` and `>` in a text a reference.
 */
export function breachesIn(html: string): readonly string[] {
  const breaches: string[] = [];
  const open: string[] = [];
  let rest = html;
  while (rest !== "") {
    const text = /^[^<>]+/.exec(rest)?.[0];
    const tag = text === undefined ? TAG.exec(rest) : null;
    if (text === undefined && tag === null) return [...breaches, `not in the grammar: ${rest.slice(0, 60)}`];
    if (text !== undefined) breaches.push(...textBreaches(text));
    if (tag !== null) breaches.push(...tagBreaches(tag, open));
    rest = rest.slice((text ?? tag?.[0] ?? rest).length);
  }
  return [...breaches, ...open.map((name) => `<${name}> is not closed`)];
}

const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/;
const VOID = ["br", "hr", "img", "wbr"];
const ALLOWED = new Set(
  (
    "p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s del ins mark " +
    "small sub sup abbr cite q dfn time a img figure figcaption table thead tbody tfoot tr th td caption details " +
    "summary div section span bdi ruby rt rp wbr"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  "id lang dir href title role rel src alt width height loading start reversed value datetime open align class".split(
    " ",
  ),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

function textBreaches(text: string): readonly string[] {
  const breaches = text.match(/&(?!(?:amp|lt|gt|quot);)/g) ?? [];
  return [
    ...breaches,
    ...(UNSEEN.test(text) || !text.isWellFormed() ? [`unseen characters in ${text}`] : []),
  ];
}

function tagBreaches(
  [whole, slash, name = "", attributes = ""]: RegExpExecArray,
  open: string[],
): readonly string[] {
  if (!ALLOWED.has(name)) return [`<${name}>`];
  if (slash === "/") return open.pop() === name ? [] : [`</${name}> closes nothing`];
  if (!VOID.includes(name)) open.push(name);
  const written = Array.from(attributes.matchAll(/ ([a-z]+)="([^"]*)"/g));
  const names = written.map(([, key = ""]) => key);
  const twice = new Set(names).size === names.length ? [] : [`an attribute twice in ${whole}`];
  return [...twice, ...written.flatMap(([, key = "", value = ""]) => attributeBreaches(name, key, value))];
}

function attributeBreaches(element: string, name: string, value: string): readonly string[] {
  const place = `${element} ${name}="${value}"`;
  if (!ATTRIBUTES.has(name) || UNSEEN.test(value)) return [place];
  if (name === "id" && !value.startsWith("notes-")) return [place];
  if (name === "class" && value !== "footnotes") return [place];
  if (name === "href") return /^(?:https?:\/\/|mailto:|#|\?|\/(?!\/)|\/$)/.test(value) ? [] : [place];
  if (name === "src") return /^(?:https?:\/\/|\/(?!\/))/.test(value) ? [] : [place];
  return [];
}
