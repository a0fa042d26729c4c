import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Episode, RemoteTranscript, TranscriptFile, TranscriptFormat } from "../../catalog/episode.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

// Tags of the podcast namespace (state 2026-05-13) that only an item or a live item has, one function each.

export function podcastTranscript(file: RemoteTranscript): XmlElement {
  const { url, type, language, captions } = file;
  return xmlElement("podcast:transcript", {
    ...{ url, type, language },
    rel: captions ? "captions" : undefined,
  });
}

/** A transcript of this site as apps reach it. */
export function publicTranscript(file: TranscriptFile, origin: string): RemoteTranscript {
  const { format, language, captions } = file;
  return {
    url: absoluteAddress(origin, file.path),
    type: TRANSCRIPT_TYPES[format],
    ...{ language, captions },
  };
}

export function podcastChapters(path: string, origin: string): XmlElement {
  return xmlElement("podcast:chapters", {
    url: absoluteAddress(origin, path),
    type: "application/json+chapters",
  });
}

export function podcastSeason(season: number, name: string | undefined): XmlElement {
  return xmlElement("podcast:season", { name }, season);
}

/** May be decimal, unlike `itunes:episode`. */
export function podcastEpisode(number: number, display: string | undefined): XmlElement {
  return xmlElement("podcast:episode", { display }, number);
}

export function podcastSoundbite({
  start,
  duration,
  title,
}: NonNullable<Episode["soundbites"]>[number]): XmlElement {
  return xmlElement("podcast:soundbite", { startTime: start, duration }, title ?? "");
}

/** The same in another encoding, with the places where it is and a way to check it. */
export function podcastAlternateEnclosure(enclosure: AlternateEnclosure): XmlElement {
  const { sources, integrity, bytes, ...attributes } = enclosure;
  const children = [
    ...sources.map(podcastSource),
    ...(integrity === undefined ? [] : [podcastIntegrity(integrity)]),
  ];
  return xmlElement("podcast:alternateEnclosure", { ...attributes, length: bytes }, children);
}

export function podcastSource(source: AlternateEnclosure["sources"][number]): XmlElement {
  return xmlElement("podcast:source", source);
}

export function podcastIntegrity(integrity: NonNullable<AlternateEnclosure["integrity"]>): XmlElement {
  return xmlElement("podcast:integrity", integrity);
}

/** Where else the episode can be had: its video, its live stream, the page of a crossover. */
export function podcastContentLink(href: string, text: string): XmlElement {
  return xmlElement("podcast:contentLink", { href }, text);
}

type AlternateEnclosure = NonNullable<Episode["alternateEnclosures"]>[number];

export const TRANSCRIPT_TYPES: Readonly<Record<TranscriptFormat, string>> = {
  vtt: "text/vtt",
  srt: "application/x-subrip",
  json: "application/json",
  html: "text/html",
  txt: "text/plain",
};
