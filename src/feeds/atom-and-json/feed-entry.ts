import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import type { Audio, Episode } from "../../catalog/episode.ts";
import { peopleOf } from "../../catalog/people-of.ts";
import type { Show } from "../../catalog/show.ts";
import type { Instant, Seconds } from "../../moments/instant.ts";

/** What Atom and JSON Feed say of an episode besides its notes; every address is full. */
export interface FeedEntry {
  /** The guid as feeds have it: any text. */
  readonly guid: string;
  /** The same as an IRI, which Atom demands. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Plain text. */
  readonly summary: string;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly tags: readonly string[];
  readonly image: string;
  readonly enclosure: {
    readonly url: string;
    readonly type: string;
    readonly bytes?: number;
    readonly seconds?: Seconds;
  };
}

/** `id` is the episode's guid as an IRI (`guidIri`). */
export function feedEntry(episode: Episode, show: Show, id: string): FeedEntry {
  const people = peopleOf(episode, show);
  const authors = people.map(({ name, href }) => ({ name, ...(href !== undefined && { url: href }) }));
  return {
    guid: episode.guid,
    id,
    title: episode.title,
    link: absoluteAddress(show.url, episodePath(episode.slug)),
    summary: episode.summary,
    publishedAt: episode.publishedAt,
    updatedAt: Math.max(episode.publishedAt, episode.updatedAt ?? 0),
    authors: authors.length > 0 ? authors : [{ name: episode.author ?? show.author }],
    tags: episode.tags ?? [],
    image: absoluteAddress(show.url, (episode.cover ?? show.artwork).href),
    enclosure: enclosure(episode.audio, show),
  };
}

function enclosure({ href, type, bytes, durationSeconds }: Audio, show: Show): FeedEntry["enclosure"] {
  return {
    url: absoluteAddress(show.url, href),
    type,
    ...(bytes !== undefined && { bytes }),
    ...(durationSeconds !== undefined && { seconds: Math.round(durationSeconds) }),
  };
}
