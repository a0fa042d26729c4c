import { absoluteAddress, FEED_PATH, HOME_PATH } from "../../catalog/addresses.ts";
import type { FeedShell } from "../../catalog/catalog.ts";
import type { Show } from "../../catalog/show.ts";
import { applePodcastsVerify, spotifyCountryOfOrigin, spotifyLimit } from "./directory-elements.ts";
import {
  itunesAuthor,
  itunesBlock,
  itunesCategory,
  itunesComplete,
  itunesExplicit,
  itunesImage,
  itunesNewFeedUrl,
  itunesOwner,
  itunesTitle,
  itunesType,
} from "./itunes-elements.ts";
import { podcastLiveItem } from "./live-item.ts";
import { feedNamespaces } from "./namespaces.ts";
import {
  podcastChat,
  podcastFunding,
  podcastImage,
  podcastLicense,
  podcastLocation,
  podcastPerson,
  podcastRemoteItem,
  podcastSocialInteract,
  podcastTxt,
  podcastValue,
} from "./podcast-shared-elements.ts";
import {
  podcastBlock,
  podcastGuid,
  podcastLocked,
  podcastMedium,
  podcastPodping,
  podcastPodroll,
  podcastPublisher,
  podcastTrailer,
  podcastUpdateFrequency,
} from "./podcast-show-elements.ts";
import { serializeRssShell } from "./rss-serializer.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

/** The RSS document of a show without its items. `description` is limited HTML of at most 4,000 bytes. */
export function rssShell(show: Show, description: string): FeedShell {
  const channel = {
    title: show.title,
    description,
    link: absoluteAddress(show.url, HOME_PATH),
    elements: [
      ...rssElements(show),
      ...itunesElements(show),
      ...podcastElements(show),
      ...podcastNetworkElements(show),
      ...directoryElements(show),
    ],
  };
  const hasArchive = show.feed?.limit !== undefined;
  const namespaces = feedNamespaces(serializeRssShell(channel, {}).afterDate, hasArchive);
  return serializeRssShell(channel, namespaces);
}

function rssElements(show: Show): XmlElement[] {
  const image = [
    xmlElement("url", {}, absoluteAddress(show.url, show.artwork.href)),
    xmlElement("title", {}, show.title),
    xmlElement("link", {}, absoluteAddress(show.url, HOME_PATH)),
  ];
  return [
    ...(show.hub === undefined ? [] : [xmlElement("atom:link", { rel: "hub", href: show.hub })]),
    xmlElement("language", {}, show.language),
    ...(show.copyright === undefined ? [] : [xmlElement("copyright", {}, show.copyright)]),
    xmlElement("image", {}, image),
  ];
}

function itunesElements(show: Show): XmlElement[] {
  return [
    itunesTitle(show.title),
    itunesAuthor(show.author),
    itunesOwner(show.owner),
    itunesImage(show.artwork, show.url),
    ...show.categories.map(itunesCategory),
    itunesExplicit(show.explicit),
    itunesType(show.type),
    ...(hasArrivedHere(show) ? [itunesNewFeedUrl(absoluteAddress(show.url, FEED_PATH))] : []),
    ...(isBlockedEverywhere(show) ? [itunesBlock()] : []),
    ...(show.complete ? [itunesComplete()] : []),
  ];
}

/** A show that moved here names its own feed as the new one; one that moves away answers with a redirect instead. */
function hasArrivedHere({ newFeedUrl, url }: Show): boolean {
  return newFeedUrl === absoluteAddress(url, FEED_PATH);
}

/** Whether no service at all may list the show: `itunes:block` knows no single ones and hides it from everyone who heeds it. */
function isBlockedEverywhere({ block = [] }: Show): boolean {
  return (
    block.some(({ service, blocked }) => service === undefined && blocked) &&
    block.every(({ blocked }) => blocked)
  );
}

/** What the podcast namespace says of the show itself. */
function podcastElements(show: Show): XmlElement[] {
  return [
    podcastGuid(show.guid),
    podcastLocked(show.locked, show.owner.email),
    podcastMedium(show.medium ?? "podcast"),
    ...(show.funding ?? []).map(podcastFunding),
    ...show.people.map((person) => podcastPerson(person, show.url)),
    ...(show.locations ?? []).map(podcastLocation),
    ...(show.license === undefined ? [] : [podcastLicense(show.license)]),
    ...(show.trailers ?? []).map(podcastTrailer),
    ...(show.value === undefined ? [] : [podcastValue(show.value)]),
    ...(show.updateFrequency === undefined ? [] : [podcastUpdateFrequency(show.updateFrequency)]),
    ...show.images.map((image) => podcastImage(image, show.url)),
    ...(show.txt ?? []).map(podcastTxt),
  ];
}

/** What it says of the show among others: who may list it, what it recommends, where it is talked about. */
function podcastNetworkElements(show: Show): XmlElement[] {
  return [
    ...(show.podping === undefined ? [] : [podcastPodping(show.podping)]),
    ...(show.block ?? []).map(podcastBlock),
    ...(show.publisher === undefined ? [] : [podcastPublisher(show.publisher)]),
    ...(show.podroll === undefined ? [] : [podcastPodroll(show.podroll)]),
    ...(show.remoteItems ?? []).map(podcastRemoteItem),
    ...(show.social ?? []).map(podcastSocialInteract),
    ...(show.chat === undefined ? [] : [podcastChat(show.chat)]),
    ...show.live.map((live) => podcastLiveItem(live, show)),
  ];
}

function directoryElements({ spotify, txt }: Show): XmlElement[] {
  return [
    ...applePodcastsVerify(txt),
    ...(spotify?.countries === undefined ? [] : [spotifyCountryOfOrigin(spotify.countries)]),
    ...(spotify?.limit === undefined ? [] : [spotifyLimit(spotify.limit)]),
  ];
}
