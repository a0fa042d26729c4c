import { addressReader } from "../catalog/address-table.ts";
import { absoluteAddress, bareAddress, HOME_PATH } from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Picture } from "../catalog/picture.ts";
import type { Show } from "../catalog/show.ts";
import { escapeXml } from "../html/escape-xml.ts";
import type { Moment } from "../moments/moment.ts";
import { EMBED_PIXELS, embedFrame } from "./embed-frame.ts";

/** How to show an episode in another site's page (oEmbed 1.0 §2.3.4.4, `rich`), in the order of its keys. */
export type Oembed = Readonly<Record<string, string | number>>;

/** The room that the other site has, in pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** What is to be shown in another site's page, and in how much room. */
interface Embedded {
  readonly show: Show;
  readonly episode: Episode;
  /** Where it begins, or which stretch is played; null for all of it. */
  readonly moment: Moment | null;
  readonly room: Room;
}

/** The episode whose page, or short link, is at `url`; null when no episode on air is there. Other sites' addresses are not ours to show. */
export function episodeAtAddress(edition: Edition, url: string): Episode | null {
  const address = URL.parse(url);
  if (address === null || address.origin !== new URL(edition.show.url).origin) return null;
  const named = bareAddress(address.pathname);
  const path = edition.redirect(named) ?? named;
  const number = shortLink(path)?.number;
  const slug = (number === undefined ? episodePage(path)?.slug : edition.slugOfNumber(Number(number))) ?? "";
  return edition.find(edition.slugSince(slug) ?? slug)?.episode ?? null;
}

const episodePage = addressReader("/episodes/<slug>");
const shortLink = addressReader("/<number>");

export function oembed({ show, episode, moment, room }: Embedded): Oembed {
  const width = Math.min(room.width, EMBED_PIXELS.width);
  const height = Math.min(room.height, EMBED_PIXELS.height);
  return {
    type: "rich",
    version: "1.0",
    title: episode.title,
    author_name: episode.author ?? show.author,
    author_url: absoluteAddress(show.url, HOME_PATH),
    provider_name: show.title,
    provider_url: absoluteAddress(show.url, HOME_PATH),
    ...thumbnail(episode.cover ?? show.artwork, show, room),
    width,
    height,
    html: embedFrame({ show, episode, moment, width, height }),
  };
}

export function oembedXml(answer: Oembed): string {
  const elements = Object.entries(answer).map(
    ([key, value]) => `<${key}>${escapeXml(String(value))}</${key}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}

/** The widest copy that fits into the room; all three keys or none. Pictures are square or lie; their height goes with their width. */
function thumbnail({ variants, width, height }: Picture, show: Show, room: Room): Oembed {
  const ratio = width === undefined || height === undefined ? 1 : height / width;
  const fitting = variants.filter(
    (variant) =>
      variant.type === "image/jpeg" &&
      variant.width <= room.width &&
      Math.round(variant.width * ratio) <= room.height,
  );
  const widest = fitting.at(-1);
  if (widest === undefined) return {};
  return {
    thumbnail_url: absoluteAddress(show.url, widest.path),
    thumbnail_width: widest.width,
    thumbnail_height: Math.round(widest.width * ratio),
  };
}
