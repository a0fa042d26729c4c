/** The tags of HTML that apps show in a description. Source: Apple, PSP-1 and, for br, Spotify. */
const SHOWN_TAGS = new Set(["p", "ol", "ul", "li", "a", "b", "i", "strong", "em", "br"]);

/** The tags in a piece of HTML that apps do not show in a description, each once. */
export function hiddenTags(html: string): string[] {
  const names = [...html.matchAll(TAG)].map(([, name = ""]) => name.toLowerCase());
  return [...new Set(names)].filter((name) => !SHOWN_TAGS.has(name));
}

/** The addresses in a piece of HTML that lead nowhere outside the page that they were written for. */
export function relativeAddresses(html: string): string[] {
  const tags = [...html.matchAll(TAG)].map(([tag]) => tag);
  const addresses = tags.flatMap((tag) =>
    [...tag.matchAll(ADDRESS)].map(([, double, single, bare]) => (double ?? single ?? bare ?? "").trim()),
  );
  return addresses.filter((address) => !/^[a-z][a-z0-9+.-]*:/i.test(address));
}

/** Whether a text holds a tag of HTML or a reference of it, where plain text is asked for. */
export function hasMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i.test(text);
}

/** The moments with which lines of a description begin, in seconds: how apps find chapters in it. */
export function chapterMoments(html: string): number[] {
  const text = html.replace(/<(?:br|\/p|\/li|\/h\d)\b[^<>]*>/gi, "\n").replace(TAG, "");
  return text.split("\n").flatMap((line) => {
    const match = /^\s{0,20}\(?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\)?(?=\s|$)/.exec(line);
    return match === null ? [] : [Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3])];
  });
}

const TAG = /<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
const ADDRESS = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
