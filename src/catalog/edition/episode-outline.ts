import type { Instant } from "../../moments/instant.ts";
import type { Episode } from "../episode.ts";
import { peopleOf } from "../people-of.ts";
import type { Person } from "../person.ts";
import type { Show } from "../show.ts";

/** What pages about many episodes ask of each: it is read without opening the episode. */
export interface Outline {
  readonly season: number | null;
  /** As the host wrote them. */
  readonly tags: readonly string[];
  /** Those in it; the show's people when it names none. */
  readonly people: readonly Person[];
  /** Its air date, or its correction when that is later. */
  readonly changedAt: Instant;
  /** Whether it is a trailer. */
  readonly trailer: boolean;
  /** Whether there is a page of what is said. */
  readonly transcribed: boolean;
}

export function episodeOutline(episode: Episode, show: Pick<Show, "people">): Outline {
  return {
    season: episode.season ?? null,
    tags: episode.tags ?? [],
    people: peopleOf(episode, show),
    changedAt: Math.max(episode.publishedAt, episode.updatedAt ?? 0),
    trailer: episode.type === "trailer",
    transcribed: episode.transcripts.length > 0,
  };
}
