import type { Fault } from "../../schemas/fault.ts";

/** Why a text is no feed, told by how it begins; undefined when it may be one. */
export function notAFeed(source: string): Fault | undefined {
  const head = source
    .slice(0, 2000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (source.trim() === "") return { what: "is empty", fix: `fetch it once more, or ${ASK}` };
  const fault = KINDS.find(({ begins }) => begins.test(head))?.fault;
  return fault === HTML_PAGE ? { ...fault, fix: feedOfPage(source) ?? fault.fix } : fault;
}

/** A page of a show may say where its feed is. */
function feedOfPage(source: string): string | undefined {
  const links = source.slice(0, 100_000).match(/<link\s[^>]{1,2000}>/gi) ?? [];
  const link = links.find((tag) => /\stype\s*=\s*["']?application\/(?:rss|atom)\+xml/i.test(tag));
  const address = /\shref\s*=\s*["']([^"'<>\s]{1,1000})["']/i.exec(link ?? "")?.[1];
  return address === undefined ? undefined : `give the address of its feed, which it says is ${address}`;
}

/** The same, told by the element at the top under its usual name: it is that of no feed, whatever follows. */
export function notAFeedByRoot(name: string): Fault | undefined {
  if (OF_FEEDS.test(name)) return undefined;
  if (OF_HTML.test(name)) return HTML_PAGE;
  if (name === "opml") return OPML;
  return {
    what: `is no feed: its first element is <${name.slice(0, 80)}>`,
    fix: "give the address of an RSS or Atom feed",
  };
}

/** As `formOf` knows them. */
const OF_FEEDS = /^(?:[Rr][Ss][Ss]|atom:feed|channel|(?:.*:)?RDF)$/;

/** What a page, or a part of one, begins with. */
const OF_HTML =
  /^(?:html|head|body|div|main|section|p|h[1-6]|script|style|table|ul|ol|center|span|b|br|hr|form)$/i;

const ASK = "ask the host for the address of the feed";

const HTML_PAGE: Fault = {
  what: "is a page of HTML, no feed",
  fix: `open it in a browser to see what it says, and ${ASK}`,
};

const OPML: Fault = {
  what: "is OPML, a list of feeds",
  fix: "give the address of one of the feeds in it (xmlUrl)",
};

const JSON_FEED: Fault = {
  what: "is a JSON Feed",
  fix: "give the address of the show's RSS feed, which apps subscribe to",
};

/** What begins the text. Where there is a `<` further on, it may still be a feed with something before it. */
const KINDS: readonly { readonly begins: RegExp; readonly fault: Fault }[] = [
  {
    begins: /^(?:<!--[^>]{0,500}-->\s*)?<!doctype html|^(?:<!--[^>]{0,500}-->\s*)?<html\b/i,
    fault: HTML_PAGE,
  },
  { begins: /^\{[\s\S]*"version"\s*:\s*"https?:\/\/jsonfeed\.org/, fault: JSON_FEED },
  { begins: /^[[{]\s*["{\]}]/, fault: { what: "is JSON, no feed", fix: ASK } },
  { begins: /^(?:ID3|OggS|RIFF|fLaC|\xFF[\xE0-\xFF])/, fault: { what: "is audio, no feed", fix: ASK } },
  {
    begins: /^(?:%PDF|PK[^ -~]|\x89PNG|GIF8|\xFF\xD8)/,
    fault: { what: "is a file of another kind, no feed", fix: ASK },
  },
  { begins: /^[^<]*$/, fault: { what: "is text without any element, no feed", fix: ASK } },
];
