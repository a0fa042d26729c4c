import type { Fault } from "../schemas/fault.ts";
import {
  BLOCK_SERVICES,
  LISTED_LICENSES,
  MEDIUMS,
  PERSON_GROUPS,
  PERSON_ROLES,
  SOCIAL_PROTOCOLS,
} from "../schemas/vocabulary.ts";
import { onAttribute, onParts } from "./feed-scopes.ts";
import type { FeedElement } from "./parse-xml.ts";
import { parseRssDate } from "./rss-date.ts";
import type { FeedRule } from "./rule.ts";
import { isIn, isInAnyCase, matches, quoted, textIn, textMatches } from "./value-checks.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const YES_NO = ["yes", "no"];

/** Asked of the values in tags of the podcast namespace (state 2026-05-13), each after the page of its tag. */
export const PODCAST_VALUE_RULES: readonly FeedRule[] = [
  // guid: a UUID.
  {
    id: "podcasting/guid",
    level: "warning",
    check: onParts(["podcast:guid"], textMatches(UUID, "give a UUID, once and for ever")),
  },
  // locked: yes or no, unlike other tags.
  { id: "podcasting/locked", level: "error", check: onParts(["podcast:locked"], textIn(YES_NO)) },
  // block: yes or no.
  { id: "podcasting/block", level: "error", check: onParts(["podcast:block"], textIn(YES_NO)) },
  // block: id is a slug of the service list.
  {
    id: "podcasting/block-service",
    level: "warning",
    check: onAttribute(["podcast:block"], "id", isIn(BLOCK_SERVICES)),
  },
  // medium: one of these, as written.
  { id: "podcasting/medium", level: "error", check: onParts(["podcast:medium"], textIn(MEDIUMS)) },
  // remoteItem: medium likewise.
  {
    id: "podcasting/remote-medium",
    level: "error",
    check: onAttribute(["podcast:remoteItem"], "medium", isIn(MEDIUMS)),
  },
  // remoteItem: the podcast:guid of the other feed.
  {
    id: "podcasting/remote-guid",
    level: "warning",
    check: onAttribute(
      ["podcast:remoteItem"],
      "feedGuid",
      matches(UUID, "give the other feed's podcast:guid"),
    ),
  },
  // person: the taxonomy, whatever the capitals.
  {
    id: "podcasting/person-role",
    level: "warning",
    check: onAttribute(["podcast:person"], "role", isInAnyCase(PERSON_ROLES)),
  },
  // person: the taxonomy, whatever the capitals.
  {
    id: "podcasting/person-group",
    level: "warning",
    check: onAttribute(["podcast:person"], "group", isInAnyCase(PERSON_GROUPS)),
  },
  // location: RFC 5870.
  {
    id: "podcasting/location-geo",
    level: "error",
    check: onAttribute(
      ["podcast:location"],
      "geo",
      matches(
        /^geo:-?\d{1,3}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?(?:,-?\d{1,6}(?:\.\d{1,15})?)?(?:;[^\s]{1,60})?$/,
        "write geo:53.5459,9.9662",
      ),
    ),
  },
  // location: the type's letter and the number.
  {
    id: "podcasting/location-osm",
    level: "error",
    check: onAttribute(
      ["podcast:location"],
      "osm",
      matches(/^[NWR]\d{1,15}(?:#\d{1,9})?$/, "write N, W or R and the number: R62422"),
    ),
  },
  // location: ISO 3166-1, upper case; GB, not UK.
  {
    id: "podcasting/location-country",
    level: "error",
    check: onAttribute(
      ["podcast:location"],
      "country",
      matches(/^(?!UK$)[A-Z]{2}$/, "write two capital letters of ISO 3166-1: DE, GB"),
    ),
  },
  // location: subject or creator.
  {
    id: "podcasting/location-rel",
    level: "error",
    check: onAttribute(["podcast:location"], "rel", isIn(["subject", "creator"])),
  },
  // trailer: RFC 2822.
  {
    id: "podcasting/trailer-date",
    level: "error",
    check: onAttribute(["podcast:trailer"], "pubdate", rssDate),
  },
  // trailer: length and type recommended.
  { id: "podcasting/trailer-file", level: "warning", check: onParts(["podcast:trailer"], trailerFile) },
  // license: an address, unless the licence is listed.
  { id: "podcasting/license", level: "error", check: onParts(["podcast:license"], unlistedLicense) },
  // socialInteract: these protocols.
  {
    id: "podcasting/social-protocol",
    level: "error",
    check: onAttribute(["podcast:socialInteract"], "protocol", isIn(SOCIAL_PROTOCOLS)),
  },
  // socialInteract: a uri, unless disabled.
  { id: "podcasting/social-uri", level: "error", check: onParts(["podcast:socialInteract"], socialUri) },
  // socialInteract: disabled has nothing else.
  {
    id: "podcasting/social-disabled",
    level: "warning",
    check: onParts(["podcast:socialInteract"], socialDisabled),
  },
  // chat: these protocols.
  {
    id: "podcasting/chat-protocol",
    level: "error",
    check: onAttribute(["podcast:chat"], "protocol", isIn(["irc", "xmpp", "nostr", "matrix"])),
  },
  // txt: ai-content is a boolean.
  { id: "podcasting/ai-content", level: "warning", check: onParts(["podcast:txt"], aiContent) },
  // image: CSS syntax or a number.
  {
    id: "podcasting/image-ratio",
    level: "warning",
    check: onAttribute(
      ["podcast:image"],
      "aspect-ratio",
      matches(/^\d{1,6}(?:\.\d{1,6})?(?:\s?\/\s?\d{1,6}(?:\.\d{1,6})?)?$/, "write it as 16/9 or 1.9"),
    ),
  },
];

function rssDate(value: string): Fault | undefined {
  if (value === "" || parseRssDate(value) !== undefined) return undefined;
  return { what: `is ${quoted(value)}`, fix: "write it after RFC 2822: Fri, 02 Oct 2026 06:00:00 GMT" };
}

function trailerFile({ attributes }: FeedElement): Fault | undefined {
  const absent = ["length", "type"].filter((name) => !attributes.has(name));
  return absent.length === 0
    ? undefined
    : { what: `has no ${absent.join(", no ")}`, fix: "give the file's bytes and its type" };
}

function unlistedLicense({ text, attributes }: FeedElement): Fault | undefined {
  const isListed = LISTED_LICENSES.some((listed) => listed.toLowerCase() === text.trim().toLowerCase());
  return isListed || attributes.has("url")
    ? undefined
    : { what: `is ${quoted(text.trim())}, which is not listed`, fix: "give its url" };
}

function socialUri({ attributes }: FeedElement): Fault | undefined {
  if (attributes.get("protocol") === "disabled" || (attributes.get("uri") ?? "").trim() !== "")
    return undefined;
  return { what: "has no uri", fix: "give the address of the post" };
}

function socialDisabled({ attributes, text }: FeedElement): Fault | undefined {
  if (attributes.get("protocol") !== "disabled" || (attributes.size === 1 && text.trim() === ""))
    return undefined;
  return { what: "is disabled and says more", fix: 'write <podcast:socialInteract protocol="disabled"/>' };
}

function aiContent({ attributes, text }: FeedElement): Fault | undefined {
  if (attributes.get("purpose")?.toLowerCase() !== "ai-content" || /^(?:true|false)$/.test(text.trim()))
    return undefined;
  return { what: `is ${quoted(text.trim())}`, fix: "write true or false" };
}
