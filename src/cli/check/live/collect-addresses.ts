import { absoluteAddress } from "../../../catalog/addresses.ts";
import type { Edition } from "../../../catalog/edition/edition.ts";
import type { Episode } from "../../../catalog/episode.ts";
import type { Show } from "../../../catalog/show.ts";
import { TRANSCRIPT_TYPES } from "../../../feeds/rss/podcast-episode-elements.ts";
import { prefixedAddress } from "../../../feeds/rss/prefixed-address.ts";
import { elementsOf } from "../../../html/html-tree.ts";
import { parseHtml } from "../../../html/parse-html.ts";
import type { LiveAddress } from "./live-address.ts";

/** The editions that are looked at: the one with every scheduled episode, and the one that is out now. */
export interface Editions {
  readonly complete: Edition;
  readonly aired: Edition;
  /** The episodes that neither of them lists. */
  readonly unlisted: readonly string[];
}

/**
 * Every address that a show gives out, once each: those of its episodes' files, and those to which its texts and fields link. What is on
 * other hosts is asked before its episode airs; what is on the site itself is there from its air date on.
 */
export function collectAddresses(editions: Editions): LiveAddress[] {
  const collected = new Map<string, LiveAddress & { readonly owners: Set<string> }>();
  for (const [owner, { behind: _, ...found }, host] of namedAddresses(editions)) {
    const address = found.address.replace(/#.*$/s, "");
    const key = `${found.kind} ${address}`;
    const known = collected.get(key);
    known?.owners.add(owner);
    if (known === undefined)
      collected.set(key, { ...found, address, host, owner, others: 0, owners: new Set([owner]) });
  }
  return Array.from(collected.values(), ({ owners, ...one }) => ({ ...one, others: owners.size - 1 }));
}

/** Who names which address, and whether that is on the site. */
function* namedAddresses({
  complete,
  aired,
  unlisted,
}: Editions): Iterable<[string, Found, LiveAddress["host"]]> {
  const { show } = complete;
  for (const found of addressesOfShow(show)) yield ["show", found, hostOf(found, show)];
  for (const slug of [...complete.outlines().map((outline) => outline.slug), ...unlisted]) {
    const isOut = aired.find(slug) !== null;
    const episode = complete.find(slug)?.episode;
    if (episode === undefined) continue;
    for (const found of addressesOfEpisode(episode, show)) {
      const host = hostOf(found, show);
      if (host === "elsewhere" || isOut) yield [`episode ${slug}`, found, host];
    }
  }
}

interface Found extends Omit<LiveAddress, "owner" | "others" | "host"> {
  /** Where the file itself is, when prefixes stand before its address. */
  readonly behind?: string;
}

function hostOf({ address, behind = address }: Found, { url }: Show): LiveAddress["host"] {
  return behind.startsWith(`${url}/`) ? "site" : "elsewhere";
}

function* addressesOfShow(show: Show): Iterable<Found> {
  const { artwork, trailers = [], ...others } = show;
  yield { kind: "artwork", address: absoluteAddress(show.url, artwork.href) };
  for (const { url, bytes, type } of trailers)
    yield { kind: "audio", address: url, ...(type && { type }), ...(bytes && { bytes }) };
  yield* linksIn(Object.fromEntries(Object.entries(others).filter(([key]) => !NOT_ASKED.has(key))));
}

/**
 * What is no address to be asked by itself: prefixes lead nowhere without an enclosure behind them, a hub takes only what is posted, the site
 * is looked at apart, and a stream that was announced does not run yet.
 */
const NOT_ASKED = new Set([
  "url",
  "guid",
  "texts",
  "enclosurePrefixes",
  "hub",
  "live",
  "redirects",
  "corrections",
]);

function* addressesOfEpisode(episode: Episode, show: Show): Iterable<Found> {
  const {
    audio,
    transcripts,
    remoteTranscripts = [],
    chaptersFile,
    remoteChapters,
    cover,
    alternateEnclosures = [],
    guid: _guid,
    redirects: _redirects,
    ...others
  } = episode;
  const full = (href: string): string => absoluteAddress(show.url, href);
  const { type, bytes } = audio;
  const behind = full(audio.href);
  // Pages play the file itself; prefixes are of feeds, and no service is to hear of an unlisted one.
  const address = prefixedAddress(behind, episode.unlisted === true ? [] : (show.enclosurePrefixes ?? []));
  yield { kind: "audio", address, behind, type, ...(bytes !== undefined && { bytes }) };
  for (const { path, format } of transcripts)
    yield { kind: "transcript", address: full(path), type: TRANSCRIPT_TYPES[format] };
  for (const { url, type } of remoteTranscripts) yield { kind: "transcript", address: url, type };
  for (const href of [chaptersFile, remoteChapters])
    if (href !== undefined) yield { kind: "chapters", address: full(href) };
  if (cover !== undefined) yield { kind: "artwork", address: full(cover.href) };
  for (const alternate of alternateEnclosures) yield* sourcesOf(alternate);
  yield* linksIn(others);
}

function* sourcesOf(alternate: NonNullable<Episode["alternateEnclosures"]>[number]): Iterable<Found> {
  for (const { uri, contentType = alternate.type } of alternate.sources) {
    if (!isOfWeb(uri)) continue;
    if (STREAM_TYPE.test(contentType)) yield { kind: "stream", address: uri, type: contentType };
    // A source of another type than the enclosure's gives something else than the file, such as a torrent: its length says nothing of that.
    else if (contentType !== alternate.type) yield { kind: "link", address: uri };
    else
      yield {
        kind: "alternate",
        address: uri,
        type: contentType,
        ...(alternate.bytes && { bytes: alternate.bytes }),
      };
  }
}

/** A playlist of HLS, or a manifest of DASH. */
const STREAM_TYPE = /mpegurl|dash\+xml/i;

/** The addresses of the web among all values in something, and those in its HTML. */
function* linksIn(value: unknown, key = ""): Iterable<Found> {
  if (typeof value === "string") yield* linksOfText(value, key);
  else if (Array.isArray(value)) for (const one of value) yield* linksIn(one, key);
  else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value)) yield* linksIn(one, `${key}.${name}`);
}

function* linksOfText(text: string, key: string): Iterable<Found> {
  if (/html$/i.test(key)) {
    for (const { name, attributes } of elementsOf(parseHtml(text))) {
      const address = attributes[name === "img" ? "src" : "href"] ?? "";
      if (isOfWeb(address)) yield { kind: name === "img" ? "picture" : "link", address };
    }
  } else if (isOfWeb(text)) yield { kind: PICTURE_KEY.test(key) ? "picture" : "link", address: text };
}

/** Where a picture's address stands: a chapter's image, a person's portrait, further pictures. */
const PICTURE_KEY = /\.(?:image|img|(?:picture|images)\.href)$/;

function isOfWeb(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
