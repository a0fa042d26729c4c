import { itemOwner, type Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { airDateOf } from "./air-date-text.ts";
import {
  attribute,
  elementsNamed,
  knownBytes,
  numberOf,
  oneLine,
  secureAddressOf,
  switchOf,
  textUnder,
} from "./element-values.ts";
import { liveFields } from "./live-fields.ts";
import { shortLine } from "./podcast-parts.ts";
import { remoteFields } from "./remote-fields.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";

/** What a channel says in tags of the podcast namespace, and of single directories, that only channels have. */
export function channelFields(channel: Owner, timezone: string, say: Say): SourceFields {
  const [publisher] = elementsNamed(channel, "podcast:publisher").flatMap(remoteItemsIn);
  const [frequency] = elementsNamed(channel, "podcast:updateFrequency");
  const [podping] = elementsNamed(channel, "podcast:podping");
  const medium = textUnder(channel, "podcast:medium");
  return given({
    medium: medium === "podcast" ? undefined : medium,
    locked: switchOf(textUnder(channel, "podcast:locked")) === false ? false : undefined,
    trailers: listed(
      elementsNamed(channel, "podcast:trailer").map((element) => trailer(element, timezone, say)),
    ),
    podroll: listed(
      elementsNamed(channel, "podcast:podroll")
        .flatMap(remoteItemsIn)
        .map((item) => remoteFields(item, say)),
    ),
    publisher: publisher === undefined ? undefined : withoutMedium(remoteFields(publisher, say)),
    remoteItems: listed(elementsNamed(channel, "podcast:remoteItem").map((item) => remoteFields(item, say))),
    updateFrequency: frequency === undefined ? undefined : updateFrequency(frequency, say),
    podping: podping === undefined ? undefined : switchOf(attribute(podping, "usesPodping")),
    block: listed(blocks(channel)),
    hub: secureAddressOf(hubOf(channel), "the hub", say),
    live: listed(
      elementsNamed(channel, "podcast:liveItem").map((element, index) =>
        liveFields(itemOwner("liveItem", element, index), timezone, say),
      ),
    ),
    spotify: spotify(channel),
    complete: switchOf(textUnder(channel, "itunes:complete")) === true ? true : undefined,
  });
}

function remoteItemsIn({ children }: FeedElement): readonly FeedElement[] {
  return children.filter(({ name }) => name === "podcast:remoteItem");
}

/** A publisher's is always the same. */
function withoutMedium({ medium: _, ...others }: SourceFields): SourceFields {
  return others;
}

function trailer(element: FeedElement, timezone: string, say: Say): SourceFields {
  return given({
    title: shortLine(element, "a trailer's title", say),
    published: airDateOf(attribute(element, "pubdate"), timezone),
    url: secureAddressOf(attribute(element, "url"), "a trailer", say),
    bytes: knownBytes(attribute(element, "length")),
    type: attribute(element, "type"),
    season: numberOf(attribute(element, "season")),
  });
}

function updateFrequency(element: FeedElement, say: Say): SourceFields {
  return given({
    text: shortLine(element, "how often episodes come", say),
    rrule: attribute(element, "rrule"),
    complete: switchOf(attribute(element, "complete")),
    start: attribute(element, "dtstart"),
  });
}

/** `itunes:block` hides a show from all that heed it, as a block without a service does. */
function blocks(channel: Owner): (string | SourceFields)[] {
  const named = elementsNamed(channel, "podcast:block").map((element) => {
    const service = attribute(element, "id")?.toLowerCase();
    if (switchOf(oneLine(element)) === false) return given({ service, blocked: false });
    return service ?? "all";
  });
  const isBlocked = switchOf(textUnder(channel, "itunes:block", "googleplay:block")) === true;
  return isBlocked && !named.includes("all") ? ["all", ...named] : named;
}

function hubOf(channel: Owner): string | undefined {
  const hub = elementsNamed(channel, "atom:link").find((link) => attribute(link, "rel") === "hub");
  return hub === undefined ? undefined : attribute(hub, "href");
}

function spotify(channel: Owner): SourceFields | undefined {
  const countries = textUnder(channel, "spotify:countryOfOrigin")
    ?.toUpperCase()
    .split(/[\s,]+/);
  const [limit] = elementsNamed(channel, "spotify:limit");
  const recent = limit === undefined ? undefined : numberOf(attribute(limit, "recentCount"));
  return countries === undefined && recent === undefined ? undefined : given({ countries, limit: recent });
}
