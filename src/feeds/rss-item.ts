import { absoluteAddress, episodePath } from "../catalog/addresses.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import type { FeedNotes } from "./feed-notes.ts";
import {
  itunesBlock,
  itunesDuration,
  itunesEpisode,
  itunesEpisodeType,
  itunesExplicit,
  itunesImage,
  itunesSeason,
  itunesSubtitle,
} from "./itunes-elements.ts";
import {
  podcastChapters,
  podcastEpisode,
  podcastPerson,
  podcastSeason,
  podcastTranscript,
  seasonName,
} from "./podcast-elements.ts";
import { serializeRssItem } from "./rss-serializer.ts";
import { cdataElement, element, type XmlElement } from "./xml-element.ts";

/** An episode → its RSS `<item>`, compiled once at build: nothing in it depends on when it is asked for. */
export function rssItem(episode: Episode, show: Show, notes: FeedNotes): string {
  return serializeRssItem({
    title: episode.title,
    description: notes.description,
    link: absoluteAddress(show.url, episodePath(episode.slug)),
    guid: episode.guid,
    publishedAt: episode.publishedAt,
    enclosure: {
      url: absoluteAddress(show.url, episode.audio.href),
      bytes: episode.audio.bytes,
      type: episode.audio.type,
    },
    elements: [
      ...(episode.tags ?? []).map((tag) => element("category", {}, tag)),
      cdataElement("content:encoded", notes.content),
      ...itunesElements(episode, show),
      ...podcastElements(episode, show),
    ],
  });
}

function itunesElements(episode: Episode, show: Show): XmlElement[] {
  return [
    itunesDuration(episode.audio.durationSeconds),
    itunesExplicit(episode.explicit),
    itunesEpisodeType(episode.type),
    ...(episode.season === undefined ? [] : [itunesSeason(episode.season)]),
    ...itunesEpisode(episode.number),
    ...(episode.subtitle === undefined ? [] : [itunesSubtitle(episode.subtitle)]),
    ...(episode.cover === undefined ? [] : [itunesImage(episode.cover, show.url)]),
    ...(episode.block ? [itunesBlock()] : []),
  ];
}

function podcastElements(episode: Episode, show: Show): XmlElement[] {
  const { season, number, chaptersFile } = episode;
  return [
    ...(season === undefined ? [] : [podcastSeason(season, seasonName(show, episode))]),
    ...(number === undefined ? [] : [podcastEpisode(number)]),
    ...episode.people.map((person) => podcastPerson(person, show.url)),
    ...episode.transcripts.map((file) => podcastTranscript(file, show.url)),
    ...(chaptersFile === undefined ? [] : [podcastChapters(chaptersFile, show.url)]),
  ];
}
