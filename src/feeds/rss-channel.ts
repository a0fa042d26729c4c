import { absoluteAddress, FEED_PATH, HOME_PATH } from "../catalog/addresses.ts";
import type { RssFrame } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";
import {
  itunesAuthor,
  itunesBlock,
  itunesCategory,
  itunesComplete,
  itunesExplicit,
  itunesImage,
  itunesOwner,
  itunesType,
} from "./itunes-elements.ts";
import { podcastGuid, podcastLocked, podcastPerson } from "./podcast-elements.ts";
import { serializeRssFrame } from "./rss-serializer.ts";
import { element, type XmlElement } from "./xml-element.ts";

/** The RSS document of a show without its items. `description` is limited HTML of at most 4,000 bytes. */
export function rssFrame(show: Show, description: string): RssFrame {
  const channel = {
    title: show.title,
    description,
    link: absoluteAddress(show.url, HOME_PATH),
    self: absoluteAddress(show.url, FEED_PATH),
    elements: [...rssElements(show), ...itunesElements(show), ...podcastElements(show)],
  };
  return serializeRssFrame(channel, NAMESPACES);
}

const NAMESPACES = {
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
};

function rssElements(show: Show): XmlElement[] {
  const image = [
    element("url", {}, absoluteAddress(show.url, show.artwork.href)),
    element("title", {}, show.title),
    element("link", {}, absoluteAddress(show.url, HOME_PATH)),
  ];
  return [
    element("language", {}, show.language),
    ...(show.copyright === undefined ? [] : [element("copyright", {}, show.copyright)]),
    element("image", {}, image),
  ];
}

function itunesElements(show: Show): XmlElement[] {
  return [
    itunesAuthor(show.author),
    itunesOwner(show.owner),
    itunesImage(show.artwork, show.url),
    ...show.categories.map(itunesCategory),
    itunesExplicit(show.explicit),
    itunesType(show.type),
    ...(isBlockedAtApple(show) ? [itunesBlock()] : []),
    ...(show.complete ? [itunesComplete()] : []),
  ];
}

/** What is said of Apple by name outweighs what is said of all services. */
function isBlockedAtApple({ block = [] }: Show): boolean {
  const rule =
    block.find(({ service }) => service === "apple") ?? block.find(({ service }) => service === undefined);
  return rule?.blocked === true;
}

function podcastElements(show: Show): XmlElement[] {
  return [
    podcastGuid(show.guid),
    podcastLocked(show.locked, show.owner.email),
    ...show.people.map((person) => podcastPerson(person, show.url)),
  ];
}
