import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import {
  attribute,
  elementsNamed,
  numberOf,
  oneLine,
  secureAddressOf,
  switchOf,
  textUnder,
} from "./element-values.ts";
import { clockText } from "./item-chapters.ts";
import { languageOfFeed } from "./language-of-feed.ts";
import { plainLine, quotedText } from "./plain-text.ts";
import { enclosureFields, linkElsewhere } from "./podcast-parts.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";

/** What only an item says of itself. */
export function itemFields(item: Owner, say: Say): SourceFields {
  const all = (name: string, read: (element: FeedElement, say: Say) => SourceFields) =>
    listed(elementsNamed(item, name).map((element) => read(element, say)));
  const { video, contentLinks } = elsewhere(item, say);
  return given({
    type: typeOf(item, say),
    transcript: all("podcast:transcript", transcript),
    contentLinks,
    video,
    soundbites: all("podcast:soundbite", soundbite),
    alternateEnclosures: all("podcast:alternateEnclosure", enclosureFields),
    block: /^(?:yes|true|explicit)$/i.test(textUnder(item, "itunes:block") ?? "") ? true : undefined,
  });
}

/** What an item may say as its show does; it is written where it differs. */
export function differingFields(item: Owner, show: SourceFields, say: Say): SourceFields {
  const author = plainLine(textUnder(item, "itunes:author", "googleplay:author", "dc:creator"), say);
  const explicit = switchOf(textUnder(item, "itunes:explicit", "googleplay:explicit"));
  const image = secureAddressOf(pictureOf(item), "its cover", say);
  return given({
    author: author === show.author ? undefined : author,
    explicit: explicit === show.explicit ? undefined : explicit,
    image: image === show.artwork ? undefined : image,
  });
}

/** The picture of a channel or an item. Hosts write it as an attribute, as text, or in RSS's own element. */
export function pictureOf(owner: Owner): string | undefined {
  const own = ["itunes:image", "googleplay:image"].flatMap((name) => elementsNamed(owner, name));
  const urls = elementsNamed(owner, "image").flatMap(({ children }) =>
    children.filter(({ name }) => name === "url"),
  );
  return [
    ...own.map((image) => attribute(image, "href") ?? attribute(image, "url") ?? oneLine(image)),
    ...urls.map(oneLine),
  ].find((address) => address !== undefined);
}

function typeOf(item: Owner, say: Say): string | undefined {
  const written = textUnder(item, "itunes:episodeType")?.toLowerCase();
  if (written === undefined || written === "full") return undefined;
  if (written === "trailer" || written === "bonus") return written;
  say(`its type ${quotedText(written)} is none; full was taken`);
  return undefined;
}

function transcript(element: FeedElement, say: Say): SourceFields {
  const language = attribute(element, "language");
  return given({
    url: secureAddressOf(attribute(element, "url"), "a transcript", say),
    type: attribute(element, "type")?.toLowerCase().split(";")[0],
    language: language === undefined ? undefined : (languageOfFeed(language) ?? language),
    rel: attribute(element, "rel")?.toLowerCase(),
  });
}

function soundbite(element: FeedElement, say: Say): SourceFields {
  const seconds = (name: string) => numberOf(attribute(element, name)) ?? attribute(element, name);
  const [start, duration] = [seconds("startTime"), seconds("duration")];
  return given({
    start: typeof start === "number" ? clockText(start) : start,
    duration,
    title: plainLine(oneLine(element), say),
  });
}

interface Elsewhere {
  readonly video: SourceFields | undefined;
  readonly contentLinks: readonly SourceFields[] | undefined;
}

/** Where else the episode can be had; the video at YouTube has a field of its own. */
function elsewhere(item: Owner, say: Say): Elsewhere {
  const links = elementsNamed(item, "podcast:contentLink").map((element) => linkElsewhere(element, say));
  const videos = links.map(({ href }) => YOUTUBE.exec(String(href))?.[1]);
  const youtube = videos.find((id) => id !== undefined);
  const others = links.filter((_, index) => youtube === undefined || videos[index] !== youtube);
  return { video: youtube === undefined ? undefined : { youtube }, contentLinks: listed(others) };
}

const YOUTUBE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|live\/|shorts\/)|youtu\.be\/)([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/;
