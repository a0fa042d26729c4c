import type { Fault } from "../schemas/fault.ts";
import { childText, type Feed, type Owner, placeOf } from "./feed.ts";
import { missing, missingFromItems, onChildren, onOwners } from "./feed-scopes.ts";
import type { Found } from "./finding.ts";
import type { FeedElement } from "./parse-xml.ts";
import { parseRssDate } from "./rss-date.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { isEmail, isWebAddress } from "./web-address.ts";

const ITEMS = ["item"] as const;

/** Asked of items, but for their media file and their notes. */
export const ITEM_RULES: readonly FeedRule[] = [
  // Apple §item tags: required.
  { id: "apple/item-title", level: "error", check: missing("item", "title", "give the episode's title") },
  // Apple §item tags: required in the current text; Spotify: distinct for each item.
  {
    id: "apple/guid",
    level: "error",
    check: missing("item", "guid", 'give one that never changes, with isPermaLink="false"'),
  },
  // Spotify requires it; Apple and PSP-1 recommend it.
  {
    id: "spotify/pub-date",
    level: "error",
    check: missing("item", "pubDate", "say when the episode was published"),
  },
  // Apple and PSP-1: recommended.
  {
    id: "psp/item-link",
    level: "warning",
    check: missing("item", "link", "give the address of the episode's page"),
  },
  // Apple and PSP-1: recommended.
  {
    id: "psp/duration",
    level: "warning",
    check: missing("item", "itunes:duration", "give the episode's length in seconds"),
  },
  // Apple and PSP-1: recommended.
  {
    id: "psp/item-image",
    level: "warning",
    check: missing("item", "itunes:image", "give the episode's art, or the show's once more"),
  },
  // Apple and PSP-1: recommended.
  {
    id: "psp/item-explicit",
    level: "warning",
    check: missing("item", "itunes:explicit", "write true or false"),
  },
  // PSP-1: recommended.
  {
    id: "psp/transcript",
    level: "warning",
    check: missingFromItems("podcast:transcript", "add a transcript, best in WebVTT"),
  },
  // Spotify: distinct for each item; Apple: unique.
  { id: "spotify/guid-unique", level: "error", check: repeatedGuids },
  // RSS 2.0: isPermaLink is true when it is not given, and then the guid is an address.
  { id: "w3c/guid-permalink", level: "warning", check: onChildren(ITEMS, ["guid"], guidPermalink) },
  // Apple §item tags: no numbers in the title.
  { id: "apple/title-number", level: "warning", check: onOwners(ITEMS, "title", numberInTitle) },
  // Apple §item tags: no show name in the title.
  { id: "apple/title-show", level: "warning", check: onOwners(ITEMS, "title", showInTitle) },
  // YouTube's videos: 100 characters.
  { id: "youtube/title-length", level: "warning", check: onChildren(ITEMS, ["title"], longTitle) },
  // RSS 2.0: an e-mail address; for a name there is itunes:author or dc:creator.
  { id: "w3c/item-email", level: "warning", check: onChildren(ITEMS, ["author"], authorEmail) },
  // Apple §item tags: these formats.
  {
    id: "apple/duration-value",
    level: "error",
    check: onChildren(ITEMS, ["itunes:duration"], readableDuration),
  },
  // Apple §item tags and PSP-1: whole seconds recommended.
  {
    id: "psp/duration-seconds",
    level: "warning",
    check: onChildren(ITEMS, ["itunes:duration"], durationInSeconds),
  },
  // Apple §item tags: a positive whole number.
  {
    id: "apple/episode-number",
    level: "error",
    check: onChildren(ITEMS, ["itunes:episode"], positiveNumber),
  },
  // Apple §item tags: a positive whole number.
  { id: "apple/season-number", level: "error", check: onChildren(ITEMS, ["itunes:season"], positiveNumber) },
  // Apple §item tags: a season without a number is not shown.
  { id: "apple/season-alone", level: "warning", check: onOwners(ITEMS, "itunes:season", seasonAlone) },
  // Apple §item tags: full, trailer, bonus.
  { id: "apple/episode-type", level: "error", check: onChildren(ITEMS, ["itunes:episodeType"], episodeType) },
  // Apple §item tags: mandatory in a serial show; a trailer or a bonus may stand for a season or the show.
  { id: "apple/serial-number", level: "error", check: onOwners(ITEMS, "itunes:episode", serialNumber) },
  // Apps that show only the first items, and Apple's episodic order: newest first.
  { id: "apps/newest-first", level: "warning", check: wrongOrder },
];

function repeatedGuids({ items }: Feed): Found[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    const guid = childText(item, "guid");
    const before = first.get(guid);
    if (before === undefined) first.set(guid, item.place);
    if (before === undefined || guid === "") return [];
    return [
      {
        place: placeOf(item, "guid"),
        what: `is that of ${before}`,
        fix: "give each episode a guid of its own",
      },
    ];
  });
}

function guidPermalink({ text, attributes }: FeedElement): Fault | undefined {
  const isPermaLink = (attributes.get("isPermaLink") ?? "true").trim() !== "false";
  if (!isPermaLink || text.trim() === "" || isWebAddress(text.trim())) return undefined;
  return { what: `is ${quoted(text.trim())}, which is no address`, fix: 'write <guid isPermaLink="false">' };
}

function numberInTitle(item: Owner): Fault | undefined {
  const title = childText(item, "title");
  const word = /^(?:ep(?:isode)?\.?\s{0,3}#?\d+|s\d+\s{0,3}[.:·-]?\s{0,3}e(?:p\.?)?\s{0,3}\d+)\b/i.exec(
    title,
  )?.[0];
  const bare = /^#?(\d+(?:\.\d+)?)(?:\s{0,3}[.:|·–—-]\s|$)/.exec(title);
  const isOwn = bare !== null && numbersOf(item).includes(bare[1] ?? "");
  const number = word ?? (isOwn ? bare[0].trim() : undefined);
  return number === undefined
    ? undefined
    : { what: `begins with ${quoted(number)}`, fix: "leave the number to itunes:episode" };
}

function numbersOf(item: Owner): string[] {
  return ["itunes:episode", "podcast:episode"]
    .map((name) => childText(item, name))
    .filter((text) => text !== "");
}

function showInTitle(item: Owner, { channel }: Feed): Fault | undefined {
  const show = childText(channel, "title").toLowerCase();
  const title = childText(item, "title").toLowerCase();
  const rest = title.startsWith(show)
    ? title.slice(show.length)
    : title.endsWith(show)
      ? title.slice(0, -show.length)
      : "";
  const isSetOff = title.startsWith(show) ? /^\s*[:|–—-]/.test(rest) : /[:|–—-]\s?$/.test(rest);
  return show !== "" && isSetOff
    ? { what: "holds the show's name", fix: "leave it out: apps show it beside the title" }
    : undefined;
}

function longTitle({ text }: FeedElement): Fault | undefined {
  const characters = [...text.trim()].length;
  // Beyond 255 Apple's own rule speaks.
  if (characters <= 100 || characters > 255) return undefined;
  return { what: `has ${characters} characters`, fix: "keep it to 100, where YouTube cuts" };
}

function authorEmail({ text }: FeedElement): Fault | undefined {
  if (isEmail(text.trim())) return undefined;
  return {
    what: `is ${quoted(text.trim())}, no e-mail address`,
    fix: "use dc:creator or podcast:person for a name",
  };
}

function readableDuration({ text }: FeedElement): Fault | undefined {
  const value = text.trim();
  if (value === "" || /^(?:\d{1,7}|(?:\d{1,3}:)?\d{1,3}:\d{2})$/.test(value)) return undefined;
  return { what: `is ${quoted(value)}`, fix: "write whole seconds: 3604" };
}

function durationInSeconds({ text }: FeedElement): Fault | undefined {
  const isClock = /^(?:\d{1,3}:)?\d{1,3}:\d{2}$/.test(text.trim());
  return isClock ? { what: `is ${quoted(text.trim())}`, fix: "write whole seconds: 3604" } : undefined;
}

function positiveNumber({ text }: FeedElement): Fault | undefined {
  if (/^0*[1-9]\d{0,8}$/.test(text.trim())) return undefined;
  return { what: `is ${quoted(text.trim())}`, fix: "write a whole number from 1 up, or remove it" };
}

function seasonAlone(item: Owner, feed: Feed): Fault | undefined {
  const { children } = item;
  // In a serial show the missing number has a rule of its own.
  if (isSerial(feed) || !isFull(item) || !children.has("itunes:season") || children.has("itunes:episode"))
    return undefined;
  return { what: "stands alone, so apps do not show it", fix: "give itunes:episode too" };
}

function episodeType({ text }: FeedElement): Fault | undefined {
  if (["full", "trailer", "bonus"].includes(text.trim().toLowerCase())) return undefined;
  return { what: `is ${quoted(text.trim())}`, fix: "write full, trailer or bonus" };
}

function serialNumber(item: Owner, feed: Feed): Fault | undefined {
  if (!isSerial(feed) || !isFull(item) || item.children.has("itunes:episode")) return undefined;
  return { what: "is missing, and the show is serial", fix: "number the episode" };
}

function isSerial({ channel }: Feed): boolean {
  return childText(channel, "itunes:type").toLowerCase() === "serial";
}

function isFull(item: Owner): boolean {
  return ["", "full"].includes(childText(item, "itunes:episodeType").toLowerCase());
}

function wrongOrder({ items }: Feed): Found[] {
  const dated = items.flatMap((item) => {
    const date = parseRssDate(childText(item, "pubDate"));
    return date === undefined ? [] : [{ item, instant: date.instant }];
  });
  const late = dated.find(
    ({ instant }, index) => instant > (dated[index - 1]?.instant ?? Number.POSITIVE_INFINITY),
  );
  if (late === undefined) return [];
  return [
    {
      place: placeOf(late.item, "pubDate"),
      what: "is newer than the item before it",
      fix: "put the newest item first",
    },
  ];
}
