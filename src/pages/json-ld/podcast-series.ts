import { absoluteAddress, FEED_PATH, HOME_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { credits } from "./credits.ts";
import type { Thing } from "./thing.ts";

/** The show, with all that is known of it (schema.org/PodcastSeries). */
export function podcastSeries(show: Show): Thing {
  return {
    ...podcastSeriesName(show),
    description: show.descriptionText,
    image: absoluteAddress(show.url, show.artwork.href),
    webFeed: absoluteAddress(show.url, FEED_PATH),
    inLanguage: show.language,
    identifier: `urn:uuid:${show.guid}`,
    ...credits(show.people, show),
    creator: show.author,
    copyrightNotice: show.copyright,
    license: show.license?.url,
    sameAs: show.links.flatMap(({ address, isOwn }) => (isOwn ? [] : address)),
  };
}

/** The show as that which something is a part of. */
export function podcastSeriesName(show: Show): Thing {
  const url = absoluteAddress(show.url, HOME_PATH);
  return { "@type": "PodcastSeries", "@id": `${url}#series`, name: show.title, url };
}
