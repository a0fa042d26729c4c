import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Person } from "../../catalog/person.ts";
import type { Show } from "../../catalog/show.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

// Tags of the podcast namespace (state 2026-05-13) that a channel, an item and a live item share, one function each.

/** The people of an item replace those of the channel. */
export function podcastPerson(person: Person, origin: string): XmlElement {
  const img = person.picture && absoluteAddress(origin, person.picture.href);
  const attributes = {
    role: person.role?.toLowerCase(),
    group: person.group?.toLowerCase(),
    img,
    href: person.href,
  };
  return xmlElement("podcast:person", attributes, person.name);
}

/** `rel` says what the place is to the show: its subject or where it is made. */
export function podcastLocation({ name, ...attributes }: Listed<"locations">): XmlElement {
  return xmlElement("podcast:location", attributes, name);
}

export function podcastLicense({ id, url }: NonNullable<Show["license"]>): XmlElement {
  return xmlElement("podcast:license", { url }, id);
}

export function podcastFunding({ url, text }: Listed<"funding">): XmlElement {
  return xmlElement("podcast:funding", { url }, text);
}

/** A post, or word that comments are not wanted: that one has nothing but its protocol. */
export function podcastSocialInteract({ protocol, ...post }: Listed<"social">): XmlElement {
  return xmlElement("podcast:socialInteract", { protocol, ...(protocol !== "disabled" && post) });
}

export function podcastChat(chat: NonNullable<Show["chat"]>): XmlElement {
  return xmlElement("podcast:chat", chat);
}

export function podcastTxt({ purpose, text }: Listed<"txt">): XmlElement {
  return xmlElement("podcast:txt", { purpose }, text);
}

/** The attribute of the ratio has a hyphen. */
export function podcastImage({ href, aspectRatio, ...image }: Listed<"images">, origin: string): XmlElement {
  return xmlElement("podcast:image", {
    href: absoluteAddress(origin, href),
    alt: image.alt,
    purpose: image.purpose,
    "aspect-ratio": aspectRatio,
    width: image.width,
    height: image.height,
    type: image.type,
  });
}

/** A feed, or an item of a feed, somewhere else. */
export function podcastRemoteItem(item: NonNullable<Show["publisher"]>): XmlElement {
  return xmlElement("podcast:remoteItem", item);
}

/** How listeners pay as they listen. An item's block replaces the channel's as a whole. */
export function podcastValue(value: Value): XmlElement {
  const { type, method, suggested, recipients, timeSplits = [] } = value;
  const children = [...recipients.map(podcastValueRecipient), ...timeSplits.map(podcastValueTimeSplit)];
  return xmlElement("podcast:value", { type, method, suggested }, children);
}

export function podcastValueRecipient(recipient: Value["recipients"][number]): XmlElement {
  return xmlElement("podcast:valueRecipient", recipient);
}

/** A stretch that pays a remote item's recipients, or others. */
export function podcastValueTimeSplit(split: NonNullable<Value["timeSplits"]>[number]): XmlElement {
  const { start, duration, remoteStart, remotePercentage, remoteItem, recipients = [] } = split;
  const attributes = { startTime: start, duration, remoteStartTime: remoteStart, remotePercentage };
  const children =
    remoteItem === undefined ? recipients.map(podcastValueRecipient) : [podcastRemoteItem(remoteItem)];
  return xmlElement("podcast:valueTimeSplit", attributes, children);
}

type Listed<Key extends "locations" | "funding" | "social" | "txt" | "images"> = NonNullable<
  Show[Key]
>[number];
type Value = NonNullable<Show["value"]>;
