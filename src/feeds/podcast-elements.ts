import { absoluteAddress } from "../catalog/addresses.ts";
import type { Episode, TranscriptFile, TranscriptFormat } from "../catalog/episode.ts";
import type { Person } from "../catalog/person.ts";
import type { Show } from "../catalog/show.ts";
import { element, type XmlElement } from "./xml-element.ts";

// Tags of the podcast namespace (state 2026-05-13), one function each; docs/feeds.md has the table.

export function podcastGuid(guid: string): XmlElement {
  return element("podcast:guid", {}, guid);
}

/** `yes` or `no`, unlike the true and false of other tags. */
export function podcastLocked(locked: boolean, owner: string): XmlElement {
  return element("podcast:locked", { owner }, locked ? "yes" : "no");
}

/** The people of an item replace those of the channel. */
export function podcastPerson(person: Person, origin: string): XmlElement {
  const img = person.picture && absoluteAddress(origin, person.picture.href);
  const attributes = {
    role: person.role?.toLowerCase(),
    group: person.group?.toLowerCase(),
    img,
    href: person.href,
  };
  return element("podcast:person", attributes, person.name);
}

export function podcastTranscript(file: TranscriptFile, origin: string): XmlElement {
  return element("podcast:transcript", {
    url: absoluteAddress(origin, file.path),
    type: TRANSCRIPT_TYPES[file.format],
    language: file.language,
    rel: file.captions && file.format !== "txt" ? "captions" : undefined,
  });
}

export function podcastChapters(path: string, origin: string): XmlElement {
  return element("podcast:chapters", {
    url: absoluteAddress(origin, path),
    type: "application/json+chapters",
  });
}

export function podcastSeason(season: number, name: string | undefined): XmlElement {
  return element("podcast:season", { name }, season);
}

/** May be decimal, unlike `itunes:episode`. */
export function podcastEpisode(number: number): XmlElement {
  return element("podcast:episode", {}, number);
}

/** The name that the show gives to an episode's season. */
export function seasonName(show: Show, episode: Episode): string | undefined {
  return show.seasons?.[String(episode.season)]?.name;
}

const TRANSCRIPT_TYPES: Readonly<Record<TranscriptFormat, string>> = {
  vtt: "text/vtt",
  srt: "application/x-subrip",
  json: "application/json",
  txt: "text/plain",
};
