import { absoluteAddress, episodePath, transcriptPath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import { peopleOf } from "../../catalog/people-of.ts";
import type { Show } from "../../catalog/show.ts";
import { isoInstant } from "../../moments/instant.ts";
import { audioDuration } from "./audio-duration.ts";
import { credits } from "./credits.ts";
import { podcastSeasonThing } from "./podcast-season.ts";
import { podcastSeriesName } from "./podcast-series.ts";
import type { Thing } from "./thing.ts";

/** An episode with its audio (schema.org/PodcastEpisode). */
export function podcastEpisodeThing(episode: Episode, show: Show): Thing {
  const people = peopleOf(episode, show);
  return {
    "@type": "PodcastEpisode",
    name: episode.title,
    alternativeHeadline: episode.subtitle,
    url: absoluteAddress(show.url, episodePath(episode.slug)),
    description: episode.summary,
    image: absoluteAddress(show.url, (episode.cover ?? show.artwork).href),
    datePublished: isoInstant(episode.publishedAt),
    dateModified: episode.updatedAt === undefined ? undefined : isoInstant(episode.updatedAt),
    duration: audioDuration(episode.audio),
    episodeNumber: episode.number,
    identifier: episode.guid,
    inLanguage: show.language,
    isFamilyFriendly: !episode.explicit,
    keywords: episode.tags,
    partOfSeries: podcastSeriesName(show),
    partOfSeason:
      episode.season === undefined || episode.unlisted ? undefined : podcastSeasonThing(episode.season, show),
    ...credits(people, show),
    associatedMedia: audioObject(episode, show),
  };
}

/** The audio (schema.org/AudioObject); `contentSize` is in bytes. */
function audioObject({ slug, audio, transcripts, remoteTranscripts }: Episode, show: Show): Thing {
  return {
    "@type": "AudioObject",
    contentUrl: absoluteAddress(show.url, audio.href),
    encodingFormat: audio.type,
    contentSize: audio.bytes === undefined ? undefined : String(audio.bytes),
    duration: audioDuration(audio),
    transcript:
      transcripts.length > 0
        ? absoluteAddress(show.url, transcriptPath(slug, "txt"))
        : remoteTranscripts?.[0]?.url,
  };
}
