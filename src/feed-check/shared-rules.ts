import type { Fault } from "../schemas/fault.ts";
import { onlyYes } from "./channel-rules.ts";
import type { Owner } from "./feed.ts";
import { named, onChildren, onEveryPart, onOwners } from "./feed-scopes.ts";
import { hasMarkup } from "./html-notes.ts";
import type { FeedElement } from "./parse-xml.ts";
import { parseRssDate } from "./rss-date.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { extensionOf, isWebAddress } from "./web-address.ts";

const BOTH = ["channel", "item"] as const;
const TITLES = ["title", "itunes:title"];

/** Asked of tags that the channel and items share, and of values anywhere. */
export const SHARED_RULES: readonly FeedRule[] = [
  // Apple §channel and item tags: true or false.
  { id: "apple/explicit-value", level: "error", check: onChildren(BOTH, ["itunes:explicit"], explicitValue) },
  // The same: the older words are still read by many, and documented no more.
  {
    id: "apple/explicit-legacy",
    level: "warning",
    check: onChildren(BOTH, ["itunes:explicit"], legacyExplicit),
  },
  // Apple §channel and item tags: only Yes has an effect.
  { id: "apple/block", level: "warning", check: onChildren(BOTH, ["itunes:block"], onlyYes) },
  // Apple §artwork: the address is the attribute href; text in it is a classic error.
  { id: "apple/image-href", level: "error", check: onChildren(BOTH, ["itunes:image"], imageHref) },
  // Apple §artwork: JPEG or PNG with the extension of it.
  {
    id: "apple/image-extension",
    level: "warning",
    check: onChildren(BOTH, ["itunes:image"], imageExtension),
  },
  // Apple §hosting: ASCII only, anything else percent-encoded.
  {
    id: "apple/image-ascii",
    level: "error",
    check: onChildren(BOTH, ["itunes:image"], ({ attributes }) => asciiAddress(attributes.get("href") ?? "")),
  },
  // Apple §hosting: strongly recommended.
  {
    id: "apple/image-https",
    level: "warning",
    check: onChildren(BOTH, ["itunes:image"], ({ attributes }) => httpsAddress(attributes.get("href") ?? "")),
  },
  // Apple §channel and item tags: full URLs.
  { id: "apple/link", level: "warning", check: onChildren(BOTH, ["link"], linkAddress) },
  // RSS 2.0: RFC 822 with a year of four digits.
  { id: "rss/date", level: "error", check: onChildren(BOTH, ["pubDate", "lastBuildDate"], readableDate) },
  // W3C: a weekday may be left out, but not be wrong.
  {
    id: "w3c/weekday",
    level: "warning",
    check: onChildren(BOTH, ["pubDate", "lastBuildDate"], rightWeekday),
  },
  // RSS Profile: a title is plain text; markup that is encoded twice is shown differently everywhere.
  { id: "rss/title-markup", level: "warning", check: onChildren(BOTH, TITLES, plainText) },
  // W3C: no HTML in itunes tags.
  {
    id: "w3c/itunes-markup",
    level: "warning",
    check: onChildren(BOTH, ["itunes:author", "itunes:subtitle", "itunes:summary"], plainText),
  },
  // RSS 2.0: HTML is encoded or in CDATA; as elements it is no text, and is lost.
  {
    id: "rss/unescaped-html",
    level: "error",
    check: onChildren(BOTH, [...TITLES, "description", "content:encoded", "itunes:summary"], unescapedHtml),
  },
  // Apple's general rules: 255 characters unless said otherwise.
  { id: "apple/value-length", level: "warning", check: onEveryPart(valueLength) },
  // Apple's general rules.
  { id: "apple/white-space", level: "warning", check: onEveryPart(outerSpace) },
  // W3C and RSS 2.0: these stand once.
  { id: "w3c/duplicate", level: "warning", check: onOwners(BOTH, "", duplicates) },
  // Podcasting 2.0 §6 and Apple: a summary is a sentence or two of its own.
  { id: "apple/summary-copied", level: "warning", check: onOwners(BOTH, "itunes:summary", copiedSummary) },
  // No longer documented by Apple.
  {
    id: "apple/obsolete",
    level: "warning",
    check: onChildren(BOTH, ["itunes:keywords", "itunes:isClosedCaptioned", "itunes:order"], obsolete),
  },
  // Google Podcasts was closed in 2024.
  { id: "google/obsolete", level: "warning", check: onEveryPart(googlePlay) },
];

/** Apple §hosting: addresses in ASCII. */
export function asciiAddress(address: string): Fault | undefined {
  const odd = /[^\x21-\x7E]/u.exec(address.trim())?.[0];
  return odd === undefined
    ? undefined
    : {
        what: `holds ${quoted(odd)} in its address`,
        fix: "percent-encode it, or name the file in plain letters",
      };
}

/** Apple §hosting: https. */
export function httpsAddress(address: string): Fault | undefined {
  return /^http:/i.test(address.trim())
    ? { what: "is not at an https address", fix: "serve it by https" }
    : undefined;
}

function explicitValue({ text }: FeedElement): Fault | undefined {
  const value = text.trim();
  if (value === "" || value === "true" || value === "false" || LEGACY_EXPLICIT.includes(value.toLowerCase()))
    return undefined;
  return { what: `is ${quoted(value)}`, fix: "write true or false, in small letters" };
}

function legacyExplicit({ text }: FeedElement): Fault | undefined {
  const value = text.trim().toLowerCase();
  if (!LEGACY_EXPLICIT.includes(value)) return undefined;
  return {
    what: `is ${quoted(value)}, which Apple documents no more`,
    fix: `write ${value === "yes" || value === "explicit"}`,
  };
}

const LEGACY_EXPLICIT = ["yes", "explicit", "no", "clean"];

function imageHref({ attributes }: FeedElement): Fault | undefined {
  const href = attributes.get("href")?.trim();
  if (href === undefined)
    return { what: "has no href", fix: 'write <itunes:image href="https://…/art.jpg"/>' };
  // What is beyond ASCII has a rule of its own.
  return isWebAddress(href.replace(/\s+/g, "%20"))
    ? undefined
    : { what: `has the href ${quoted(href)}`, fix: "give the picture's full address" };
}

function imageExtension({ attributes }: FeedElement): Fault | undefined {
  const href = attributes.get("href")?.trim() ?? "";
  if (!isWebAddress(href) || ["jpg", "jpeg", "png"].includes(extensionOf(href))) return undefined;
  return {
    what: "has an address that does not end in .jpg or .png",
    fix: "give a JPEG or PNG under its own extension",
  };
}

function linkAddress({ text }: FeedElement): Fault | undefined {
  const address = text.trim();
  return address === "" || isWebAddress(address)
    ? undefined
    : { what: `is ${quoted(address)}`, fix: "give a full address" };
}

function readableDate({ text }: FeedElement): Fault | undefined {
  const date = text.trim();
  if (date === "" || parseRssDate(date) !== undefined) return undefined;
  return { what: `is ${quoted(date)}`, fix: "write it after RFC 2822: Fri, 02 Oct 2026 06:00:00 GMT" };
}

function rightWeekday({ text }: FeedElement): Fault | undefined {
  const date = text.trim();
  if (parseRssDate(date)?.isWeekdayRight !== false) return undefined;
  return { what: `is ${quoted(date)}, which is another weekday`, fix: "mend the weekday, or leave it out" };
}

function plainText({ text }: FeedElement): Fault | undefined {
  if (!hasMarkup(text)) return undefined;
  return { what: `holds markup: ${quoted(text.trim())}`, fix: "write plain text, encoded once: &amp; for &" };
}

function unescapedHtml({ children }: FeedElement): Fault | undefined {
  const child = children[0];
  return child && { what: `holds the element <${child.name.slice(0, 80)}>`, fix: "put the HTML into CDATA" };
}

function valueLength({ name, text }: FeedElement): Fault | undefined {
  if (!(name.startsWith("itunes:") || !name.includes(":")) || LONG_VALUES.has(name)) return undefined;
  const characters = text.length <= 255 ? 0 : [...text.trim()].length;
  return characters <= 255 ? undefined : { what: `has ${characters} characters`, fix: "keep it to 255" };
}

/** Texts with limits of their own, and addresses. */
const LONG_VALUES = new Set([
  "description",
  "itunes:summary",
  "itunes:new-feed-url",
  "link",
  "url",
  "comments",
  "docs",
]);

function outerSpace({ name, text, attributes, children }: FeedElement): Fault | undefined {
  const fix = "remove the white space around the value";
  const attribute = [...attributes].find(([, value]) => value !== value.trim())?.[0];
  if (attribute !== undefined) return named(attribute, { what: "begins or ends with white space", fix });
  const isValue = children.length === 0 && text.trim() !== "" && !NOTES.has(name);
  return isValue && text !== text.trim() ? { what: "begins or ends with white space", fix } : undefined;
}

/** HTML, in which white space says nothing. */
const NOTES = new Set(["description", "content:encoded"]);

function duplicates({ children }: Owner): Fault | undefined {
  const twice = SINGLE_ELEMENTS.find((name) => (children.get(name)?.length ?? 0) > 1);
  return twice === undefined
    ? undefined
    : { what: `holds <${twice}> more than once`, fix: "keep one of them" };
}

const SINGLE_ELEMENTS = [
  ...["title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate"],
  ...["lastBuildDate", "generator", "ttl", "image", "author", "guid", "enclosure", "content:encoded"],
  ...[
    "itunes:title",
    "itunes:author",
    "itunes:owner",
    "itunes:image",
    "itunes:explicit",
    "itunes:type",
    "itunes:block",
  ],
  ...["itunes:complete", "itunes:new-feed-url", "itunes:duration", "itunes:episode", "itunes:season"],
  ...["itunes:episodeType", "itunes:subtitle", "itunes:summary"],
];

function copiedSummary({ children }: Owner): Fault | undefined {
  const summary = children.get("itunes:summary")?.[0]?.text.trim() ?? "";
  const isCopy = summary !== "" && summary === children.get("description")?.[0]?.text.trim();
  return isCopy
    ? { what: "is a copy of the description", fix: "write a sentence or two, or remove it" }
    : undefined;
}

function obsolete(): Fault {
  return { what: "is read by nobody any more", fix: "remove it" };
}

function googlePlay({ name }: FeedElement): Fault | undefined {
  return name.startsWith("googleplay:")
    ? { what: "is for Google Podcasts, which is closed", fix: "remove it" }
    : undefined;
}
