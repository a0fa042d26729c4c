/** How many characters lists, search engines and previews of links have room for. */
const MOST = 300;

/** The beginning of a text of one line, for lists and previews of links: all of a short one, else as much as fits, to the end of a word. */
export function teaser(text: string): string {
  if (text.length <= MOST) return text;
  const words = /^.{240,298}\S(?=\s)/u.exec(text)?.[0];
  return `${(words ?? characters(text)).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** Where no space is near, as in a language without any, the cut is between two characters. */
function characters(text: string): string {
  const segments = new Intl.Segmenter("und").segment(text.slice(0, 10 * MOST));
  return Array.from(segments, ({ segment }) => segment)
    .slice(0, MOST - 1)
    .join("");
}
