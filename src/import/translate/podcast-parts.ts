import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import {
  attribute,
  attributesOf,
  cutTo,
  elementsNamed,
  knownBytes,
  numberOf,
  oneLine,
  secureAddressOf,
  switchOf,
} from "./element-values.ts";
import { plainLine } from "./plain-text.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";
import { valueFields } from "./value-fields.ts";

// Tags of the podcast namespace that a channel, an item and a live item share.

/** What a channel, an item or a live item says in tags of the podcast namespace that all three have. */
export function sharedPodcastFields(owner: Owner, say: Say): SourceFields {
  const all = (name: string, read: (element: FeedElement, say: Say) => SourceFields | undefined) =>
    listed(elementsNamed(owner, name).flatMap((element) => read(element, say) ?? []));
  const [chat] = elementsNamed(owner, "podcast:chat");
  const [license] = elementsNamed(owner, "podcast:license");
  return given({
    funding: all("podcast:funding", funding),
    people: all("podcast:person", person),
    locations: all("podcast:location", location),
    license: license === undefined ? undefined : licenseFields(license, say),
    value: valueFields(elementsNamed(owner, "podcast:value"), say),
    txt: all("podcast:txt", txt),
    images: listed([
      ...(all("podcast:image", image) ?? []),
      ...elementsNamed(owner, "podcast:images").flatMap((element) => picturesOfSet(element, say)),
    ]),
    chat: chat === undefined ? undefined : attributesOf(chat, ["server", "protocol", "accountId", "space"]),
    social: all("podcast:socialInteract", social),
  });
}

/** Text of at most 128 characters, as the namespace has it for names. */
export function shortLine(element: FeedElement, what: string, say: Say): string | undefined {
  const line = plainLine(oneLine(element), say);
  return cutTo(128, line, (cut) => say(`${what} is longer than 128 characters; it was cut: ${cut}`));
}

function funding(element: FeedElement, say: Say): SourceFields {
  const text = shortLine(element, "the text of a funding link", say);
  if (text === undefined) say("a funding link has no text; “Support the show” was written");
  return given({
    url: secureAddressOf(attribute(element, "url"), "a funding link", say),
    text: text ?? "Support the show",
  });
}

function person(element: FeedElement, say: Say): SourceFields {
  const role = attribute(element, "role")?.toLowerCase();
  return given({
    name: shortLine(element, "a person's name", say),
    role: role === "cohost" ? "co-host" : role,
    group: attribute(element, "group")?.toLowerCase(),
    href: secureAddressOf(attribute(element, "href"), "a person's page", say),
    img: secureAddressOf(attribute(element, "img"), "a person's picture", say),
  });
}

function location(element: FeedElement, say: Say): SourceFields {
  const country = attribute(element, "country")?.toUpperCase();
  return given({
    name: shortLine(element, "a place's name", say),
    ...attributesOf(element, ["rel", "geo", "osm"]),
    country: country === "UK" ? "GB" : country,
  });
}

function licenseFields(element: FeedElement, say: Say): SourceFields | undefined {
  const id = shortLine(element, "the licence", say);
  const url = secureAddressOf(attribute(element, "url"), "the licence's address", say);
  return id === undefined && url === undefined ? undefined : given({ id, url });
}

function txt(element: FeedElement): SourceFields {
  return given({ purpose: attribute(element, "purpose"), text: element.text.trim() });
}

function social(element: FeedElement, say: Say): SourceFields {
  const protocol = attribute(element, "protocol")?.toLowerCase();
  return given({
    protocol,
    ...(protocol !== "disabled" && {
      uri: attribute(element, "uri"),
      accountId: attribute(element, "accountId"),
      accountUrl: secureAddressOf(attribute(element, "accountUrl"), "an account's page", say),
      priority: numberOf(attribute(element, "priority")),
    }),
  });
}

function image(element: FeedElement, say: Say): SourceFields {
  return given({
    href: secureAddressOf(attribute(element, "href"), "a picture", say),
    alt: attribute(element, "alt"),
    aspectRatio: attribute(element, "aspect-ratio")?.replace(/\s+/g, ""),
    width: numberOf(attribute(element, "width")),
    height: numberOf(attribute(element, "height")),
    type: attribute(element, "type"),
    purpose: attribute(element, "purpose"),
  });
}

/** The tag that is given up by the namespace: `srcset="https://… 1500w, https://… 600w"`. */
function picturesOfSet(element: FeedElement, say: Say): SourceFields[] {
  return (attribute(element, "srcset") ?? "").split(/,\s+/).flatMap((candidate) => {
    const [address = "", width = ""] = candidate.trim().split(/\s+/);
    if (address === "") return [];
    return [
      given({ href: secureAddressOf(address, "a picture", say), width: numberOf(width.replace(/w$/, "")) }),
    ];
  });
}

/** The same in another encoding. */
export function enclosureFields(element: FeedElement): SourceFields {
  const child = (name: string) => element.children.filter((inner) => inner.name === name);
  const [integrity] = child("podcast:integrity");
  const length = numberOf(attribute(element, "length"));
  return given({
    type: attribute(element, "type"),
    bytes: knownBytes(attribute(element, "length")) ?? (length === 0 ? 0 : undefined),
    bitrate: numberOf(attribute(element, "bitrate")),
    height: numberOf(attribute(element, "height")),
    ...attributesOf(element, ["lang", "title", "rel", "codecs"]),
    default: switchOf(attribute(element, "default")),
    sources: child("podcast:source").map((source) => attributesOf(source, ["uri", "contentType"])),
    integrity: integrity === undefined ? undefined : attributesOf(integrity, ["type", "value"]),
  });
}

/** Where else something can be had (`podcast:contentLink`); its address where it says nothing. */
export function linkElsewhere(element: FeedElement, say: Say): SourceFields {
  const href = secureAddressOf(attribute(element, "href"), "a link elsewhere", say);
  return given({ href, text: plainLine(oneLine(element), say) ?? href });
}
