import { prefixedAddress } from "../../feeds/rss/prefixed-address.ts";

/** An address behind the prefixes of statistics services, the outermost first, and the address inside them. */
export interface UnwrappedAddress {
  readonly prefixes: readonly string[];
  readonly inner: string;
}

/**
 * Services that count downloads by an address before the file's own, as far as their prefix goes, as feeds have them.
 * What comes after is the rest of the address without its scheme.
 */
const PREFIXES: readonly RegExp[] = [
  /^(?:(?:dts|play|www)\.)?podtrac\.com\/(?:pts\/)?redirect\.[a-z0-9]+\//i,
  /^(?:www\.)?(?:chtbl\.com|chrt\.fm)\/track\/[^/]+\//i,
  /^(?:www\.)?op3\.dev\/e(?:,[^/]*)?\//i,
  /^(?:www\.)?pdst\.fm\/e\//i,
  /^media\.blubrry\.com\/[^/]+\/(?:p\/)?/i,
  /^(?:www\.)?mgln\.ai\/e\/[^/]+\//i,
  /^(?:www\.)?pscrb\.fm\/rss\/p\//i,
  /^verifi\.podscribe\.com\/rss\/p\//i,
  /^(?:www\.)?arttrk\.com\/p\/[^/.]+\//i,
  /^(?:[a-z0-9-]+\.)?(?:clrtpod\.com|claritaspod\.com)\/(?:m|measure)\//i,
  /^prfx\.byspotify\.com\/e\//i,
  /^(?:www\.)?tracking\.swap\.fm\/track\/[^/]+\//i,
  /^(?:www\.)?pfx\.(?:vpixl|veritonicmetrics)\.com\/[^/]+\//i,
  /^2\.gum\.fm\//i,
  /^r\.zen\.ai\/r\//i,
];

/**
 * An enclosure's address without the prefixes before it, where ours, put before it again, give the same address to the letter; all else
 * is kept as it is: to apps, another address is another episode.
 */
export function unwrappedAddress(address: string): UnwrappedAddress {
  const prefixes = prefixesOf(address);
  // The whole chain, or as much of it as comes out the same again.
  for (let count = prefixes.length; count > 0; count--) {
    const outer = prefixes.slice(0, count);
    const inner = `https://${address.slice(outer.reduce((length, prefix) => length + prefix.length - HTTPS, HTTPS))}`;
    if (isWhole(inner) && prefixedAddress(inner, outer) === address) return { prefixes: outer, inner };
  }
  return { prefixes: [], inner: address };
}

const HTTPS = "https://".length;

function prefixesOf(address: string): string[] {
  const found: string[] = [];
  if (!/^https:\/\//.test(address)) return found;
  let rest = address.slice(HTTPS);
  for (;;) {
    const prefix = PREFIXES.map((pattern) => pattern.exec(rest)?.[0]).find((match) => match !== undefined);
    if (prefix === undefined) return found;
    found.push(`https://${prefix}`);
    rest = rest.slice(prefix.length);
  }
}

/** What is left is an address of its own: a host with a dot in its name, and a path. */
function isWhole(inner: string): boolean {
  return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/./i.test(inner) && URL.canParse(inner);
}

/** The prefixes that all addresses have outermost, in order. */
export function sharedPrefixes(addresses: readonly UnwrappedAddress[]): readonly string[] {
  const [first, ...others] = addresses;
  if (first === undefined) return [];
  const end = first.prefixes.findIndex((prefix, at) =>
    others.some(({ prefixes }) => prefixes[at] !== prefix),
  );
  return end < 0 ? first.prefixes : first.prefixes.slice(0, end);
}
