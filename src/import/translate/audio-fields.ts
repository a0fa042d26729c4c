import { audioType } from "../../audio/audio-type.ts";
import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { extensionOf } from "../../feed-check/web-address.ts";
import { parseForeignDuration } from "../read/foreign-duration.ts";
import { attribute, elementsNamed, knownBytes, textUnder } from "./element-values.ts";
import { unwrappedAddress } from "./enclosure-prefixes.ts";
import { quotedText } from "./plain-text.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

/** An item with what there is to hear. */
export interface ItemAudio {
  readonly item: Owner;
  /** Behind its prefixes, as the feed has it, but for white space around it. */
  readonly address: string;
  readonly enclosure: FeedElement;
}

/** The enclosure of an item: its first with audio or film, whatever may come before; undefined when it has none. */
export function audioOf(item: Owner, say: Say): ItemAudio | undefined {
  const candidates = [...elementsNamed(item, "enclosure"), ...linkedEnclosures(item), ...mediaContents(item)];
  const playable = candidates.filter((element) => isPlayable(element));
  const [enclosure] = playable;
  const address = enclosure === undefined ? undefined : addressOf(enclosure);
  if (enclosure === undefined || address === undefined) return undefined;
  const others = new Set(
    elementsNamed(item, "enclosure")
      .map(addressOf)
      .filter((other) => other !== address),
  );
  if (others.size > 0)
    say(
      `it has ${others.size + 1} enclosures; an episode has one, so ${quotedText([...others].join(", "))} was left out`,
    );
  return { item, address, enclosure };
}

function addressOf(element: FeedElement): string | undefined {
  return attribute(element, "url") ?? attribute(element, "href");
}

function linkedEnclosures(item: Owner): readonly FeedElement[] {
  return elementsNamed(item, "atom:link").filter((link) => attribute(link, "rel") === "enclosure");
}

function mediaContents(item: Owner): readonly FeedElement[] {
  return (item.parts.get("media:content") ?? []).filter((content) =>
    /^(?:audio|video)\b/i.test(typeOf(content)),
  );
}

function typeOf(element: FeedElement): string {
  return attribute(element, "type") ?? attribute(element, "medium") ?? "";
}

function isPlayable(element: FeedElement): boolean {
  const address = addressOf(element);
  if (address === undefined) return false;
  return (
    !/^(?:image|text|application\/(?:pdf|epub\+zip|zip|json))\b/i.test(typeOf(element)) ||
    audioType(extensionOf(address)) !== undefined
  );
}

/** The audio as far as the feed knows it: `{url, bytes, duration, type}`. `prefixes` are the show's, which come before the address again. */
export function audioFields(
  { item, address, enclosure }: ItemAudio,
  prefixes: readonly string[],
  say: Say,
): SourceFields {
  const url = withoutPrefixes(address, prefixes);
  const bytes = knownBytes(attribute(enclosure, "length") ?? attribute(enclosure, "fileSize"));
  if (bytes === undefined) say("its audio has no length in bytes; it is left to be measured");
  return given({
    url,
    bytes,
    duration: durationOf(item, say),
    type: mediaTypeOf(url, enclosure, say),
  });
}

function durationOf(item: Owner, say: Say): number | undefined {
  const written = textUnder(item, "itunes:duration");
  const seconds = written === undefined ? undefined : parseForeignDuration(written);
  if (seconds === undefined)
    say(
      `its duration is ${written === undefined ? "not given" : quotedText(written)}; it is left to be measured`,
    );
  return seconds;
}

/** The address inside, when the chain begins with the show's own prefixes. */
function withoutPrefixes(address: string, prefixes: readonly string[]): string {
  if (prefixes.length === 0) return address;
  const { prefixes: own } = unwrappedAddress(address);
  const length = prefixes.reduce((sum, prefix) => sum + prefix.length - "https://".length, "https://".length);
  return prefixes.every((prefix, at) => own[at] === prefix) ? `https://${address.slice(length)}` : address;
}

/** The type as apps know it; undefined when the extension says the same. */
function mediaTypeOf(url: string, enclosure: FeedElement, say: Say): string | undefined {
  const written = attribute(enclosure, "type")?.toLowerCase().split(";")[0]?.trim() ?? "";
  const extension = extensionOf(url);
  const byExtension = audioType(extension) ?? FURTHER_EXTENSIONS[extension];
  const isKnown = /^(?:audio|video)\/[a-z0-9][a-z0-9.+-]*$/.test(written);
  const mapped = TYPES[written] ?? (isKnown ? written : undefined);
  const type = mapped ?? byExtension ?? "audio/mpeg";
  if (type !== written)
    say(`its type ${written === "" ? "is missing" : quotedText(written)}; it is ${type} now`);
  return type === audioType(extension) ? undefined : type;
}

/** Types that hosts write, and the ones that they mean. */
const TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "audio/mp3 audio/x-mp3 audio/mpeg3 audio/x-mpeg3 audio/x-mpeg audio/mpg audio/x-mpg audio/x-mpegaudio mp3 .mp3 mpeg audio"
      .split(" ")
      .map((written) => [written, "audio/mpeg"]),
  ),
  ...{
    "audio/m4b": "audio/x-m4a",
    "audio/x-m4b": "audio/x-m4a",
    "audio/x-m4p": "audio/x-m4a",
    m4a: "audio/x-m4a",
  },
  ...{
    "audio/x-aac": "audio/aac",
    "audio/aacp": "audio/aac",
    "application/ogg": "audio/ogg",
    "audio/x-ogg": "audio/ogg",
  },
  ...{
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/x-flac": "audio/flac",
    "video/x-mp4": "video/mp4",
  },
};

/** Extensions that podcasts have besides those that we serve. */
const FURTHER_EXTENSIONS: Readonly<Record<string, string>> = {
  m4b: "audio/x-m4a",
  aac: "audio/aac",
  oga: "audio/ogg",
};
