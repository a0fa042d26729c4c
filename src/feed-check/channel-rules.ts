import { CATEGORY_NAMES } from "../schemas/categories.ts";
import type { Fault } from "../schemas/fault.ts";
import { nearest } from "../schemas/nearest.ts";
import { named, onChildren } from "./feed-scopes.ts";
import { LANGUAGE_CODES } from "./language-codes.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { isEmail, isWebAddress } from "./web-address.ts";

const CHANNEL = ["channel"] as const;

/** Asked of the channel: what its tags must be like. */
export const CHANNEL_RULES: readonly FeedRule[] = [
  // Apple §channel tags: 4000 bytes, not characters.
  {
    id: "apple/description-bytes",
    level: "error",
    check: onChildren(CHANNEL, ["description"], channelDescriptionBytes),
  },
  // Apple §channel tags: ISO 639; an invalid code fails validation.
  { id: "apple/language-code", level: "error", check: onChildren(CHANNEL, ["language"], languageCode) },
  // Apple §categories: exact names.
  {
    id: "apple/category-name",
    level: "error",
    check: onChildren(CHANNEL, ["itunes:category"], categoryName),
  },
  // Apple §channel tags: episodic or serial.
  { id: "apple/type", level: "error", check: onChildren(CHANNEL, ["itunes:type"], showType) },
  // Apple §channel tags: a full address.
  {
    id: "apple/new-feed-url",
    level: "error",
    check: onChildren(CHANNEL, ["itunes:new-feed-url"], newFeedUrl),
  },
  // Apple §channel tags: only Yes has an effect.
  { id: "apple/complete", level: "warning", check: onChildren(CHANNEL, ["itunes:complete"], onlyYes) },
  // W3C: RSS 2.0 knows author only for items.
  { id: "w3c/channel-author", level: "warning", check: onChildren(CHANNEL, ["author"], channelAuthor) },
  // RSS 2.0: e-mail addresses.
  {
    id: "w3c/channel-email",
    level: "warning",
    check: onChildren(CHANNEL, ["managingEditor", "webMaster"], channelEmail),
  },
  // RSS 2.0: url, title and link are required in it.
  { id: "rss/image", level: "warning", check: onChildren(CHANNEL, ["image"], rssImage) },
  // RSS 2.0: a number of minutes.
  { id: "rss/ttl", level: "warning", check: onChildren(CHANNEL, ["ttl"], timeToLive) },
  // Spotify: ISO 3166-1 codes, with spaces between.
  {
    id: "spotify/country",
    level: "warning",
    check: onChildren(CHANNEL, ["spotify:countryOfOrigin"], countries),
  },
  // Spotify: a number of episodes.
  { id: "spotify/limit", level: "warning", check: onChildren(CHANNEL, ["spotify:limit"], recentCount) },
];

/** Apple §channel and item tags: any value but Yes has no effect. */
export function onlyYes({ text }: FeedElement): Fault | undefined {
  if (text.trim() === "Yes") return undefined;
  return { what: `is ${quoted(text.trim())}, which has no effect`, fix: "write Yes, or remove it" };
}

function channelDescriptionBytes({ text }: FeedElement): Fault | undefined {
  const bytes = new TextEncoder().encode(text.trim()).length;
  return bytes <= 4000 ? undefined : { what: `has ${bytes} bytes`, fix: "keep it to 4000 bytes of UTF-8" };
}

function languageCode({ text }: FeedElement): Fault | undefined {
  const value = text.trim();
  const [code = "", ...rest] = value.toLowerCase().split("-");
  // Three letters are ISO 639-2 and -3, which apps read; those without any meaning cannot be told apart here.
  const isKnown = LANGUAGE_CODES.has(code) || /^[a-z]{3}$/.test(code);
  if (value === "" || (isKnown && rest.every((part) => /^[a-z0-9]{2,8}$/.test(part)))) return undefined;
  return { what: `is ${quoted(value)}`, fix: "write two letters of ISO 639 and perhaps a region: en, pt-br" };
}

function categoryName({ attributes, text, children }: FeedElement): Fault | undefined {
  const parent = attributes.get("text");
  if (parent === undefined)
    return {
      what: `has no attribute text${text.trim() && ` but ${quoted(text.trim())} in it`}`,
      fix: 'write <itunes:category text="…"/>',
    };
  const names = children
    .filter(({ name }) => name === "itunes:category")
    .map((child) => `${parent} > ${child.attributes.get("text") ?? ""}`);
  const unknown = [parent, ...names].find((name) => !CATEGORY_NAMES.includes(name));
  if (unknown === undefined) return undefined;
  const meant = unknown.length > 100 ? undefined : nearest(unknown, CATEGORY_NAMES);
  return {
    what: `is ${quoted(unknown)}, which Apple does not know`,
    fix: meant === undefined ? "use one of Apple's categories" : `did you mean ${meant}?`,
  };
}

function showType({ text }: FeedElement): Fault | undefined {
  if (["episodic", "serial"].includes(text.trim().toLowerCase())) return undefined;
  return { what: `is ${quoted(text.trim())}`, fix: "write episodic or serial" };
}

function newFeedUrl({ text }: FeedElement): Fault | undefined {
  return isWebAddress(text.trim())
    ? undefined
    : { what: `is ${quoted(text.trim())}`, fix: "give the new feed's full address" };
}

function channelAuthor(): Fault {
  return {
    what: "is no element of a channel",
    fix: "use itunes:author, or managingEditor for an e-mail address",
  };
}

function channelEmail({ text }: FeedElement): Fault | undefined {
  return isEmail(text.trim())
    ? undefined
    : { what: `is ${quoted(text.trim())}`, fix: "write mail@pod.example (Name), or remove it" };
}

function rssImage({ children }: FeedElement): Fault | undefined {
  const absent = ["url", "title", "link"].filter(
    (wanted) => !children.some(({ name, text }) => name === wanted && text.trim() !== ""),
  );
  return absent.length === 0
    ? undefined
    : { what: `has no ${absent.join(", no ")}`, fix: "give url, title and link in it" };
}

function timeToLive({ text }: FeedElement): Fault | undefined {
  return /^\d{1,9}$/.test(text.trim())
    ? undefined
    : { what: `is ${quoted(text.trim())}`, fix: "write a whole number of minutes" };
}

function countries({ text }: FeedElement): Fault | undefined {
  const codes = text.trim().split(/\s+/);
  const wrong = codes.find((code) => !/^[a-z]{2}$/i.test(code) || code.toUpperCase() === "UK");
  return wrong === undefined
    ? undefined
    : { what: `names ${quoted(wrong)}`, fix: "write codes of ISO 3166-1 with spaces between: gb us" };
}

function recentCount({ attributes }: FeedElement): Fault | undefined {
  const count = attributes.get("recentCount") ?? "";
  if (/^[1-9]\d{0,8}$/.test(count)) return undefined;
  return named("recentCount", { what: `is ${quoted(count)}`, fix: "write a whole number of episodes" });
}
