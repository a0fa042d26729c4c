import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { airDateOf } from "./air-date-text.ts";
import { attribute, elementsNamed, knownBytes, secureAddressOf, textUnder } from "./element-values.ts";
import { pictureOf } from "./item-fields.ts";
import { plainLine, wordsOfHtml } from "./plain-text.ts";
import { enclosureFields, linkElsewhere, sharedPodcastFields } from "./podcast-parts.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";

/** A live stream, announced or running. */
export function liveFields(live: Owner, timezone: string, say: Say): SourceFields {
  const [enclosure] = elementsNamed(live, "enclosure");
  const description = textUnder(live, "description", "itunes:summary");
  const { license: _license, txt: _txt, ...shared } = sharedPodcastFields(live, say);
  return given({
    title: plainLine(textUnder(live, "title"), say),
    status: attribute(live.element, "status")?.toLowerCase(),
    start: airDateOf(attribute(live.element, "start"), timezone),
    end: airDateOf(attribute(live.element, "end"), timezone),
    guid: elementsNamed(live, "guid")[0]?.text,
    description: description === undefined ? undefined : wordsOfHtml(description),
    link: secureAddressOf(textUnder(live, "link"), "a live stream's page", say),
    audio: enclosure === undefined ? undefined : audioOfStream(enclosure, say),
    image: secureAddressOf(pictureOf(live), "a live stream's picture", say),
    contentLinks: listed(
      elementsNamed(live, "podcast:contentLink").map((element) => linkElsewhere(element, say)),
    ),
    alternateEnclosures: listed(elementsNamed(live, "podcast:alternateEnclosure").map(enclosureFields)),
    ...shared,
  });
}

function audioOfStream(enclosure: FeedElement, say: Say): SourceFields {
  return given({
    url: secureAddressOf(attribute(enclosure, "url"), "a live stream", say),
    type: attribute(enclosure, "type"),
    bytes: knownBytes(attribute(enclosure, "length")),
  });
}
