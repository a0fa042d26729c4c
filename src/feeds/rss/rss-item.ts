import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import { youtubeAddress } from "../../catalog/elsewhere/youtube-address.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { mediaThumbnail, widePicture } from "./directory-elements.ts";
import type { FeedNotes } from "./feed-notes.ts";
import {
  itunesAuthor,
  itunesBlock,
  itunesDuration,
  itunesEpisode,
  itunesEpisodeType,
  itunesExplicit,
  itunesImage,
  itunesSeason,
  itunesSubtitle,
  itunesTitle,
} from "./itunes-elements.ts";
import {
  podcastAlternateEnclosure,
  podcastChapters,
  podcastContentLink,
  podcastEpisode,
  podcastSeason,
  podcastSoundbite,
  podcastTranscript,
  publicTranscript,
} from "./podcast-episode-elements.ts";
import {
  podcastChat,
  podcastFunding,
  podcastImage,
  podcastLicense,
  podcastLocation,
  podcastPerson,
  podcastSocialInteract,
  podcastTxt,
  podcastValue,
} from "./podcast-shared-elements.ts";
import { podloveDeepLink } from "./podlove-deep-link.ts";
import { prefixedAddress } from "./prefixed-address.ts";
import { pscChapters } from "./psc-chapters.ts";
import { serializeRssItem } from "./rss-serializer.ts";
import { cdataElement, type XmlElement } from "./xml-element.ts";

/** An episode → its RSS `<item>`, compiled once at build: nothing in it depends on when it is asked for. */
export function rssItem(episode: Episode, show: Show, notes: FeedNotes): string {
  const audio = absoluteAddress(show.url, episode.audio.href);
  const page = absoluteAddress(show.url, episodePath(episode.slug));
  return serializeRssItem({
    title: episode.title,
    description: notes.description,
    link: page,
    guid: episode.guid,
    publishedAt: episode.publishedAt,
    creator: episode.author ?? show.author,
    categories: episode.tags ?? [],
    enclosure: {
      url: prefixedAddress(audio, show.enclosurePrefixes ?? []),
      bytes: episode.audio.bytes ?? UNKNOWN_LENGTH,
      type: episode.audio.type,
    },
    elements: [
      cdataElement("content:encoded", notes.content),
      podloveDeepLink(page),
      ...itunesElements(episode, show),
      ...podcastElements(episode, show),
      ...podcastSharedElements(episode, show),
      ...chapterElements(episode, show),
    ],
  });
}

/** RSS demands the attribute. Source: Apple's guide, enclosure types. */
const UNKNOWN_LENGTH = 0;

function itunesElements(episode: Episode, show: Show): XmlElement[] {
  const wide = widePicture(episode.images);
  return [
    itunesTitle(episode.itunesTitle ?? episode.title),
    ...(episode.author === undefined ? [] : [itunesAuthor(episode.author)]),
    ...itunesDuration(episode.audio.durationSeconds),
    itunesExplicit(episode.explicit),
    itunesEpisodeType(episode.type),
    ...itunesSeason(episode.season),
    ...itunesEpisode(episode.number),
    ...(episode.subtitle === undefined ? [] : [itunesSubtitle(episode.subtitle)]),
    itunesImage(episode.cover ?? show.artwork, show.url),
    ...(episode.block ? [itunesBlock()] : []),
    ...(wide === undefined ? [] : [mediaThumbnail(wide, show.url)]),
  ];
}

/** What the podcast namespace says of an item only. */
function podcastElements(episode: Episode, show: Show): XmlElement[] {
  const { season, number, numberDisplay, video, contentLinks = [], original } = episode;
  return [
    ...(season === undefined ? [] : [podcastSeason(season, show.seasons?.[String(season)]?.name)]),
    ...(number === undefined ? [] : [podcastEpisode(number, numberDisplay)]),
    ...[
      ...episode.transcripts.map((file) => publicTranscript(file, show.url)),
      ...(episode.remoteTranscripts ?? []),
    ].map(podcastTranscript),
    ...(episode.soundbites ?? []).map(podcastSoundbite),
    ...(episode.alternateEnclosures ?? []).map(podcastAlternateEnclosure),
    ...(video?.youtube === undefined
      ? []
      : [podcastContentLink(youtubeAddress(video.youtube), show.texts.watchOnYoutube)]),
    ...(video?.live === undefined ? [] : [podcastContentLink(video.live, show.texts.watchLive)]),
    ...contentLinks.map(({ href, text }) => podcastContentLink(href, text)),
    ...(original === undefined ? [] : [podcastContentLink(original.url, original.title ?? original.show)]),
  ];
}

/** What it says of channels too. */
function podcastSharedElements(episode: Episode, show: Show): XmlElement[] {
  return [
    ...episode.people.map((person) => podcastPerson(person, show.url)),
    ...(episode.locations ?? []).map(podcastLocation),
    ...(episode.license === undefined ? [] : [podcastLicense(episode.license)]),
    ...(episode.funding ?? []).map(podcastFunding),
    ...(episode.value === undefined ? [] : [podcastValue(episode.value)]),
    ...(episode.social ?? []).map(podcastSocialInteract),
    ...(episode.chat === undefined ? [] : [podcastChat(episode.chat)]),
    ...episode.images.map((image) => podcastImage(image, show.url)),
    ...(episode.txt ?? []).map(podcastTxt),
  ];
}

function chapterElements({ chapters, chaptersFile, remoteChapters }: Episode, show: Show): XmlElement[] {
  const isListed = listedChapters(chapters).length > 0;
  const address = remoteChapters ?? chaptersFile;
  return [
    ...(address === undefined ? [] : [podcastChapters(address, show.url)]),
    ...(isListed ? [pscChapters(chapters, show.url)] : []),
  ];
}
