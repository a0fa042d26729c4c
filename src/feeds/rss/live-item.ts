import { absoluteAddress, HOME_PATH } from "../../catalog/addresses.ts";
import type { LiveItem, Show } from "../../catalog/show.ts";
import { isoInstant } from "../../moments/instant.ts";
import { itunesImage } from "./itunes-elements.ts";
import { podcastAlternateEnclosure, podcastContentLink } from "./podcast-episode-elements.ts";
import {
  podcastChat,
  podcastFunding,
  podcastImage,
  podcastLocation,
  podcastPerson,
  podcastSocialInteract,
  podcastValue,
} from "./podcast-shared-elements.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

/**
 * A live stream: what an item has, with its times. Its status follows the clock, so that it is written when the feed is asked for
 * (`feeds/serve/live-shell.ts`): a build writes that it is announced.
 */
export function podcastLiveItem(live: LiveItem, show: Pick<Show, "url">): XmlElement {
  const { start, end } = live;
  const attributes = {
    status: "pending",
    start: isoInstant(start),
    end: end === undefined ? undefined : isoInstant(end),
  };
  return xmlElement("podcast:liveItem", attributes, [
    ...itemElements(live, show),
    ...podcastElements(live, show),
  ]);
}

function itemElements(live: LiveItem, { url }: Pick<Show, "url">): XmlElement[] {
  const { audio, description, picture } = live;
  return [
    xmlElement("title", {}, live.title),
    ...(description === undefined ? [] : [xmlElement("description", {}, description)]),
    xmlElement("link", {}, live.link ?? absoluteAddress(url, HOME_PATH)),
    xmlElement("guid", { isPermaLink: false }, live.guid),
    xmlElement("enclosure", { url: audio.url, type: audio.type, length: audio.bytes ?? 0 }),
    ...(picture === undefined ? [] : [itunesImage(picture, url)]),
  ];
}

function podcastElements(live: LiveItem, { url }: Pick<Show, "url">): XmlElement[] {
  return [
    ...live.contentLinks.map(({ href, text }) => podcastContentLink(href, text)),
    ...(live.alternateEnclosures ?? []).map(podcastAlternateEnclosure),
    ...live.people.map((person) => podcastPerson(person, url)),
    ...(live.locations ?? []).map(podcastLocation),
    ...(live.funding ?? []).map(podcastFunding),
    ...live.images.map((image) => podcastImage(image, url)),
    ...(live.value === undefined ? [] : [podcastValue(live.value)]),
    ...(live.social ?? []).map(podcastSocialInteract),
    ...(live.chat === undefined ? [] : [podcastChat(live.chat)]),
  ];
}
