import type { Owner } from "../../feed-check/feed.ts";
import { showGuid } from "../../schemas/podcast-guid.ts";
import { showSchema } from "../../schemas/show-schema.ts";
import { categoriesOf } from "./categories-of.ts";
import {
  attribute,
  cutTo,
  elementsNamed,
  oneLine,
  secureAddressOf,
  switchOf,
  textUnder,
} from "./element-values.ts";
import { fittingFields } from "./fitting-fields.ts";
import { homelessElements, homelessRemarks } from "./homeless.ts";
import { inOrder } from "./in-order.ts";
import { pictureOf } from "./item-fields.ts";
import { languageOfFeed } from "./language-of-feed.ts";
import { missingField } from "./missing-field.ts";
import { ownerOfFeed } from "./owner-of-feed.ts";
import { plainLine, quotedText } from "./plain-text.ts";
import { sharedPodcastFields } from "./podcast-parts.ts";
import { remoteFiles } from "./remote-files.ts";
import { showDescription } from "./show-description.ts";
import { channelFields } from "./show-parts.ts";
import type { ItemSurvey } from "./survey-items.ts";
import {
  type FileElsewhere,
  given,
  type Missing,
  type Remark,
  type Say,
  type SourceFields,
} from "./translation.ts";

/** What the host gives beside the feed; it counts more than what the feed says. */
export interface ShowGiven {
  /** Where the feed was found in the end. */
  readonly feedAddress: string;
  readonly survey: ItemSurvey;
  readonly url?: string;
  readonly title?: string;
  readonly description?: string;
  readonly author?: string;
  readonly email?: string;
  readonly language?: string;
  /** As in show.yaml: `News > Tech News`. */
  readonly categories?: readonly string[];
  readonly explicit?: boolean;
  readonly timezone?: string;
  readonly artwork?: string;
}

/** A channel as a show. */
export interface ShowTranslation {
  /** What show.yaml says, in the order of docs/show-yaml.md. */
  readonly fields: SourceFields;
  readonly remote: readonly FileElsewhere[];
  readonly remarks: readonly Remark[];
  /** What the feed does not say, and a show cannot be without. */
  readonly missing: readonly Missing[];
}

/** The channel of another host's feed → what show.yaml says. */
export function translateShow(channel: Owner, host: ShowGiven): ShowTranslation {
  const remarks: Remark[] = [];
  const say: Say = (what) => remarks.push({ place: channel.place, what });
  const timezone = host.timezone ?? "UTC";
  const { funding, ...shared } = sharedPodcastFields(channel, say);
  const said = {
    ...essentials(channel, host, say),
    ...given({ timezone: host.timezone, guid: guidOf(channel, host.feedAddress, say) }),
    ...channelFields(channel, timezone, say),
    ...shared,
    ...given({ funding: funding ?? paymentLink(channel, say) }),
    ...ofAllItems(host.survey, say),
    ...withCodes(channel, shared),
  };
  for (const what of homelessRemarks(homelessElements(channel))) say(what);
  const schema = showSchema(timezone);
  const fitting = fittingFields(schema, said, ["owner"]);
  for (const remark of fitting.remarks) say(remark);
  const fields = inOrder(schema, fitting.fields);
  return { fields, remote: remoteFiles(fields), remarks, missing: fitting.missing.map(missingField) };
}

/** What no show can be without, and its names for other uses. */
function essentials(channel: Owner, host: ShowGiven, say: Say): SourceFields {
  const page = pageOfShow(channel, host.feedAddress);
  const { author, owner } = ownerOfFeed(channel, host, say);
  const categories = host.categories ?? categoriesOf(channel, say);
  return given({
    title: host.title ?? titleOf(channel, say),
    ...showDescription(channel, page, say),
    ...(host.description !== undefined && { description: host.description }),
    author,
    owner,
    language: host.language ?? languageOf(channel, say),
    url: host.url,
    artwork: host.artwork ?? pictureOf(channel),
    categories: categories.length === 0 ? undefined : categories,
    explicit: host.explicit ?? switchOf(textUnder(channel, "itunes:explicit", "googleplay:explicit")),
    type: typeOf(channel, say),
    copyright: cutTo(255, plainLine(textUnder(channel, "copyright", "dc:rights"), say), () =>
      say("the copyright notice is longer than 255 characters; it was cut"),
    ),
    // What the notes of the old feed did not have is not put under them.
    feed: { people: false, pageLink: false },
  });
}

/** The page of the old show, in full; relative addresses of the channel are taken against it. */
export function pageOfShow(channel: Owner, feedAddress: string): string | undefined {
  const page = URL.parse(textUnder(channel, "link") ?? feedAddress, feedAddress);
  return page !== null && /^https?:$/.test(page.protocol) ? page.href : undefined;
}

function titleOf(channel: Owner, say: Say): string | undefined {
  const [title, apple] = ["title", "itunes:title"].map((name) => plainLine(textUnder(channel, name), say));
  if (title !== undefined && apple !== undefined && title !== apple)
    say(`the show is called ${quotedText(apple)} for Apple; it is ${quotedText(title)} everywhere now`);
  return cutTo(255, title ?? apple, (cut) =>
    say(`the show's title is longer than 255 characters; it was cut: ${quotedText(cut)}`),
  );
}

function languageOf(channel: Owner, say: Say): string | undefined {
  const written = textUnder(channel, "language", "dc:language");
  const language = written === undefined ? undefined : languageOfFeed(written);
  if (written !== undefined && language !== written.toLowerCase())
    say(
      `the language ${quotedText(written)} is ${language === undefined ? "none that is known" : `written as ${language} now`}`,
    );
  return language;
}

function typeOf(channel: Owner, say: Say): string | undefined {
  const written = textUnder(channel, "itunes:type")?.toLowerCase();
  if (written === undefined || written === "episodic") return undefined;
  if (written === "serial") return written;
  say(`the show's type ${quotedText(written)} is none; episodic was taken`);
  return undefined;
}

/** The show's identity as the feed has it; computed from the old feed's address where it has none, as directories do. */
function guidOf(channel: Owner, feedAddress: string, say: Say): string {
  const written = textUnder(channel, "podcast:guid");
  const bare = written?.replace(/^urn:uuid:/i, "").toLowerCase();
  if (bare !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare)) return bare;
  const guid = showGuid(feedAddress);
  const what =
    written === undefined ? "it has no podcast:guid" : `its podcast:guid ${quotedText(written)} is no UUID`;
  say(`${what}; ${guid} is what directories compute from ${feedAddress}`);
  return guid;
}

/** The link for giving money that apps knew before the podcast namespace did. */
function paymentLink(channel: Owner, say: Say): SourceFields[] | undefined {
  const link = elementsNamed(channel, "atom:link").find((each) => attribute(each, "rel") === "payment");
  const url =
    link === undefined ? undefined : secureAddressOf(attribute(link, "href"), "the payment link", say);
  if (link === undefined || url === undefined) return undefined;
  return [{ url, text: attribute(link, "title") ?? "Support the show" }];
}

function ofAllItems(
  { enclosurePrefixes, loosePrefixes, seasons, homeless, remarks }: ItemSurvey,
  say: Say,
): SourceFields {
  for (const what of [...remarks, ...homelessRemarks(homeless)]) say(`of the items: ${what}`);
  for (const prefix of loosePrefixes)
    say(`not all audio addresses begin with ${prefix}; those that do keep it`);
  return given({
    enclosurePrefixes: enclosurePrefixes.length === 0 ? undefined : enclosurePrefixes,
    seasons:
      seasons.size === 0
        ? undefined
        : Object.fromEntries(
            [...seasons]
              .toSorted(([a], [b]) => a - b)
              .map(([number, name]) => [number, { name: [...name].slice(0, 128).join("") }]),
          ),
  });
}

/** Apple's code stands in a tag of its own too. */
function withCodes(channel: Owner, { txt }: SourceFields): SourceFields {
  const texts: readonly unknown[] = Array.isArray(txt) ? txt : [];
  const known = JSON.stringify(texts);
  const codes = elementsNamed(channel, "itunes:applepodcastsverify")
    .flatMap((element) => oneLine(element) ?? [])
    .filter((code) => !known.includes(JSON.stringify(code)))
    .map((text) => ({ purpose: "applepodcastsverify", text }));
  return codes.length === 0 ? {} : { txt: [...texts, ...codes] };
}
