import type { Fault } from "../schemas/fault.ts";
import { childText, type Feed, type Owner } from "./feed.ts";
import { missing, onChildren, onOwners } from "./feed-scopes.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { isEmail, isWebAddress } from "./web-address.ts";

const CHANNEL = ["channel"] as const;

/** Asked of the channel: what must be there. */
export const CHANNEL_TAG_RULES: readonly FeedRule[] = [
  // Apple §channel tags: required, and RSS 2.0.
  { id: "apple/title", level: "error", check: missing("channel", "title", "give the show's name") },
  // Apple §channel tags: required, and RSS 2.0.
  {
    id: "apple/description",
    level: "error",
    check: missing("channel", "description", "say what the show is about"),
  },
  // RSS 2.0 and PSP-1: required. Apple: recommended.
  {
    id: "rss/link",
    level: "error",
    check: missing("channel", "link", "give the address of the show's site"),
  },
  // Apple §channel tags: required.
  {
    id: "apple/language",
    level: "error",
    check: missing("channel", "language", "give its code, such as en or pt-br"),
  },
  // Apple §channel tags: required.
  {
    id: "apple/image",
    level: "error",
    check: missing("channel", "itunes:image", 'give the artwork: href="https://…/art.jpg"'),
  },
  // Apple §channel tags: required.
  {
    id: "apple/category",
    level: "error",
    check: missing("channel", "itunes:category", "give one of Apple's categories"),
  },
  // Apple §channel tags: required.
  {
    id: "apple/explicit",
    level: "error",
    check: missing("channel", "itunes:explicit", "write true or false"),
  },
  // Apple at submission: at least one episode. Lists of remote items and publishers have none (Podcasting 2.0, medium).
  { id: "apple/episodes", level: "error", check: onOwners(CHANNEL, "item", noEpisodes) },
  // PSP-1: required; W3C: recommended.
  { id: "psp/self-link", level: "error", check: onOwners(CHANNEL, "atom:link", noSelfLink) },
  // PSP-1: with type="application/rss+xml"; W3C: a full address.
  { id: "psp/self-link-form", level: "error", check: onChildren(CHANNEL, ["atom:link"], selfLinkForm) },
  // Spotify requires it by its own text; Apple and PSP-1 recommend it.
  {
    id: "spotify/author",
    level: "warning",
    check: missing("channel", "itunes:author", "name who makes the show"),
  },
  // PSP-1: recommended.
  {
    id: "psp/guid",
    level: "warning",
    check: missing("channel", "podcast:guid", "give the show's UUID, once and for ever"),
  },
  // PSP-1: recommended.
  {
    id: "psp/locked",
    level: "warning",
    check: missing("channel", "podcast:locked", "write yes, so that nobody else imports the feed"),
  },
  // Spotify, Amazon and YouTube send a code to it when a show is claimed.
  { id: "spotify/owner-email", level: "warning", check: onOwners(CHANNEL, "itunes:owner", noOwner) },
  // The same; an empty owner is what some generators leave.
  { id: "spotify/owner-empty", level: "warning", check: onChildren(CHANNEL, ["itunes:owner"], emptyOwner) },
  // The same: a code can be sent only to an address.
  {
    id: "spotify/owner-email-form",
    level: "warning",
    check: onChildren(CHANNEL, ["itunes:owner"], ownerEmailForm),
  },
];

function noEpisodes(channel: Owner, { items }: Feed): Fault | undefined {
  const medium = childText(channel, "podcast:medium");
  const isList = medium.endsWith("L") || medium === "publisher" || medium === "mixed";
  return items.length > 0 || isList
    ? undefined
    : { what: "is missing", fix: "publish a first episode or a trailer" };
}

function noSelfLink({ children }: Owner): Fault | undefined {
  if (children.get("atom:link")?.some(isSelf)) return undefined;
  return {
    what: 'with rel="self" is missing',
    fix: 'add rel="self" type="application/rss+xml" href="the feed\'s address"',
  };
}

function selfLinkForm(link: FeedElement): Fault | undefined {
  if (!isSelf(link)) return undefined;
  const { type, href = "" } = Object.fromEntries(link.attributes);
  if (type !== "application/rss+xml")
    return { what: `has the type ${quoted(type ?? "")}`, fix: "write application/rss+xml" };
  return isWebAddress(href)
    ? undefined
    : { what: `has the href ${quoted(href)}`, fix: "give the feed's full address" };
}

function isSelf({ attributes }: FeedElement): boolean {
  return attributes.get("rel") === "self";
}

function noOwner({ children }: Owner): Fault | undefined {
  if (children.has("itunes:owner")) return undefined;
  return {
    what: "is missing",
    fix: "name the owner with an itunes:email, at least while the show is being claimed",
  };
}

function emptyOwner(owner: FeedElement): Fault | undefined {
  if (emailOf(owner) !== "") return undefined;
  return { what: "has no itunes:email", fix: "give the owner's e-mail address, or remove the owner" };
}

function ownerEmailForm(owner: FeedElement): Fault | undefined {
  const email = emailOf(owner);
  return email === "" || isEmail(email)
    ? undefined
    : { what: `has the itunes:email ${quoted(email)}`, fix: "give an e-mail address" };
}

function emailOf({ children }: FeedElement): string {
  return children.find(({ name }) => name === "itunes:email")?.text.trim() ?? "";
}
