import { absoluteAddress } from "../../catalog/addresses.ts";
import type { FurtherPicture, Show } from "../../catalog/show.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

// Tags of single directories, one function each.

/** Spotify: the countries that the show is for, the most important one first. */
export function spotifyCountryOfOrigin(countries: readonly string[]): XmlElement {
  return xmlElement("spotify:countryOfOrigin", {}, countries.join(" "));
}

/** Spotify: show only the newest episodes. */
export function spotifyLimit(recentCount: number): XmlElement {
  return xmlElement("spotify:limit", { recentCount });
}

/** YouTube: the wide picture of an episode's video. */
export function mediaThumbnail(picture: FurtherPicture, origin: string): XmlElement {
  return xmlElement("media:thumbnail", {
    url: absoluteAddress(origin, picture.href),
    width: picture.width,
    height: picture.height,
  });
}

/** The picture that is as wide as a video, if there is one. */
export function widePicture(images: readonly FurtherPicture[]): FurtherPicture | undefined {
  return images.find(({ aspectRatio }) => aspectRatio !== undefined && isWide(aspectRatio));
}

/** Apple: the code by which a show's owner is told, as `podcast:txt` says it too. */
export function applePodcastsVerify(txt: Show["txt"]): XmlElement[] {
  const codes = (txt ?? []).filter(({ purpose }) => purpose === "applepodcastsverify");
  return codes.map(({ text }) => xmlElement("itunes:applepodcastsverify", {}, text));
}

function isWide(aspectRatio: string): boolean {
  const [width = 0, height = 1] = aspectRatio.split("/").map(Number);
  return Math.abs(width / height - 16 / 9) < 0.01;
}
