import type { Show } from "../../catalog/show.ts";
import { rfc2822Instant } from "../../moments/instant.ts";
import { podcastRemoteItem } from "./podcast-shared-elements.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

// Tags of the podcast namespace (state 2026-05-13) that only a channel has, one function each.

export function podcastGuid(guid: string): XmlElement {
  return xmlElement("podcast:guid", {}, guid);
}

/** `yes` or `no`, unlike the true and false of other tags. */
export function podcastLocked(locked: boolean, owner: string): XmlElement {
  return xmlElement("podcast:locked", { owner }, locked ? "yes" : "no");
}

export function podcastMedium(medium: string): XmlElement {
  return xmlElement("podcast:medium", {}, medium);
}

/** The name of its date attribute is all in lower case. */
export function podcastTrailer(trailer: NonNullable<Show["trailers"]>[number]): XmlElement {
  const { title, published, url, bytes, type, season } = trailer;
  return xmlElement(
    "podcast:trailer",
    { pubdate: rfc2822Instant(published), url, length: bytes, type, season },
    title,
  );
}

/** `yes` or `no` for one service, or for all without `id`. */
export function podcastBlock({ service, blocked }: NonNullable<Show["block"]>[number]): XmlElement {
  return xmlElement("podcast:block", { id: service }, blocked ? "yes" : "no");
}

/** Shows that this one recommends. */
export function podcastPodroll(items: NonNullable<Show["podroll"]>): XmlElement {
  return xmlElement("podcast:podroll", {}, items.map(podcastRemoteItem));
}

/** Counts only when the publisher's feed links back. */
export function podcastPublisher(publisher: NonNullable<Show["publisher"]>): XmlElement {
  return xmlElement("podcast:publisher", {}, [podcastRemoteItem({ ...publisher, medium: "publisher" })]);
}

export function podcastUpdateFrequency(frequency: NonNullable<Show["updateFrequency"]>): XmlElement {
  const { text, rrule, complete, start } = frequency;
  return xmlElement("podcast:updateFrequency", { complete, dtstart: start, rrule }, text);
}

export function podcastPodping(usesPodping: boolean): XmlElement {
  return xmlElement("podcast:podping", { usesPodping });
}
