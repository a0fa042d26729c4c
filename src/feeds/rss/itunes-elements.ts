import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Picture } from "../../catalog/picture.ts";
import type { Show } from "../../catalog/show.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

// Apple's tags, one function each; none is written without a value. Source: Apple's guide, docs/feeds.md has the table.

/** The same as RSS's own title, unless the host says another one: Apple reads this one first. */
export function itunesTitle(title: string): XmlElement {
  return xmlElement("itunes:title", {}, title);
}

export function itunesAuthor(author: string): XmlElement {
  return xmlElement("itunes:author", {}, author);
}

/** Apple ignores it since 2022; Spotify, YouTube and others write to it to verify who claims a show. */
export function itunesOwner(owner: Show["owner"]): XmlElement {
  return xmlElement("itunes:owner", {}, [
    xmlElement("itunes:name", {}, owner.name),
    xmlElement("itunes:email", {}, owner.email),
  ]);
}

export function itunesExplicit(explicit: boolean): XmlElement {
  return xmlElement("itunes:explicit", {}, String(explicit));
}

export function itunesType(type: Show["type"]): XmlElement {
  return xmlElement("itunes:type", {}, type);
}

/** `News > Tech News` → the parent with the child in it. */
export function itunesCategory(category: string): XmlElement {
  const [parent = category, child] = category.split(" > ");
  return xmlElement(
    "itunes:category",
    { text: parent },
    child === undefined ? [] : [xmlElement("itunes:category", { text: child })],
  );
}

export function itunesImage(picture: Picture, origin: string): XmlElement {
  return xmlElement("itunes:image", { href: absoluteAddress(origin, picture.href) });
}

/** Only `Yes` has an effect. */
export function itunesBlock(): XmlElement {
  return xmlElement("itunes:block", {}, "Yes");
}

/** Only `Yes` has an effect. */
export function itunesComplete(): XmlElement {
  return xmlElement("itunes:complete", {}, "Yes");
}

/** In the new feed, while the old one redirects. */
export function itunesNewFeedUrl(address: string): XmlElement {
  return xmlElement("itunes:new-feed-url", {}, address);
}

/** In whole seconds, as Apple recommends; not written when it is not known. */
export function itunesDuration(durationSeconds: number | undefined): XmlElement[] {
  return durationSeconds === undefined
    ? []
    : [xmlElement("itunes:duration", {}, Math.round(durationSeconds))];
}

/** A positive whole number: 0 and a decimal one (`3.5`) are left to `podcast:episode`. */
export function itunesEpisode(number: number | undefined): XmlElement[] {
  return isPositiveWhole(number) ? [xmlElement("itunes:episode", {}, number)] : [];
}

/** A positive whole number: 0 is left to `podcast:season`. */
export function itunesSeason(season: number | undefined): XmlElement[] {
  return isPositiveWhole(season) ? [xmlElement("itunes:season", {}, season)] : [];
}

function isPositiveWhole(number: number | undefined): number is number {
  return number !== undefined && number > 0 && Number.isInteger(number);
}

export function itunesEpisodeType(type: Episode["type"]): XmlElement {
  return xmlElement("itunes:episodeType", {}, type);
}

export function itunesSubtitle(subtitle: string): XmlElement {
  return xmlElement("itunes:subtitle", {}, subtitle);
}
