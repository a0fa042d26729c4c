import type * as z from "zod";
import { announceField } from "./announce-fields.ts";
import { CATEGORY_NAMES } from "./categories.ts";
import { field, fields, list, message, type Reading, table } from "./field.ts";
import {
  airDate,
  choose,
  filePath,
  flag,
  longText,
  matching,
  oneOf,
  readAddress,
  secureAddress,
  shown,
  text,
  uuid,
  wholeNumber,
} from "./field-kinds.ts";
import { followLinks } from "./follow-links.ts";
import { home } from "./home-field.ts";
import { liveItem, spotify } from "./live-fields.ts";
import { menu } from "./menu-field.ts";
import { notesFooter } from "./notes-footer-field.ts";
import {
  block,
  chat,
  funding,
  image,
  license,
  location,
  mediaType,
  person,
  remoteItem,
  social,
  txt,
  value,
} from "./podcast-fields.ts";
import { scripts } from "./script-fields.ts";
import { sponsors } from "./sponsor-fields.ts";
import { readTarget } from "./target-field.ts";
import { theme } from "./theme-fields.ts";
import { readTimezone } from "./timezone.ts";
import { MEDIUMS } from "./vocabulary.ts";

/** What `show.yaml` may say. Times without an offset are in `timezone`. */
export function showSchema(timezone: string) {
  return fields("The show.", {
    title: text("The show's name, and nothing else."),
    description: longText("What the show is about, in Markdown; 4,000 bytes at most.", 4000),
    author: text("Who makes the show, as listeners read it."),
    owner: fields("Whom directories write to.", {
      name: text("The owner's name."),
      email: matching(
        "The owner's address; directories send codes to it.",
        /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
        "write it as ann@example.com",
      ),
    }),
    language: field("The language spoken, as two letters, with a region if need be.", readLanguage),
    url: field("The site's public origin, such as https://pod.example.", readOrigin),
    artwork: filePath("The show's artwork: a square JPEG or PNG of 1400 to 3000 pixels."),
    categories: list(
      "Apple's categories, the most fitting first.",
      field("One of Apple's categories.", readCategory),
    ).min(1, {
      error: () => message({ what: "is empty", fix: 'give at least one, such as "Technology"' }),
    }),
    explicit: flag("Whether the show is for adults only."),
    type: oneOf("episodic: newest first; serial: to be heard in order.", ["episodic", "serial"]).default(
      "episodic",
    ),
    timezone: field(
      "The time zone of times without an offset, such as Europe/Lisbon; UTC when left out.",
      readTimezone,
    ).default("UTC"),
    copyright: text("The copyright notice.").optional(),
    guid: uuid(
      "The show's podcast:guid; computed from the feed's address for a new show, then never changed.",
    ).optional(),
    tagline: text("A few words under the title.").optional(),
    medium: oneOf("What the feed holds; podcast when left out.", MEDIUMS).optional(),
    locked: flag("Whether other hosts must not import the feed; true when left out.").default(true),
    funding: list("Ways to support the show.", funding).optional(),
    people: list("Who makes the show.", person).optional(),
    locations: list("Places that the show is about, or where it is made.", location).optional(),
    license: license.optional(),
    trailers: list("Trailers that are no episodes.", trailer(timezone)).optional(),
    value: value.optional(),
    podroll: list("Shows that you recommend.", remoteItem).optional(),
    publisher: remoteItem.optional(),
    updateFrequency: updateFrequency.optional(),
    podping: flag("Whether the show announces updates by podping.").optional(),
    block: list("Services that must not list the show.", block).optional(),
    txt: list("Free text for machines.", txt).optional(),
    images: list("Further pictures.", image).optional(),
    chat: chat.optional(),
    social: list("Posts under which listeners talk about the show.", social).optional(),
    links: followLinks.optional(),
    feed: fields("What the feed holds.", {
      limit: wholeNumber("How many episodes the feed holds; all of them when left out.", {
        least: 1,
      }).optional(),
      people: flag("false: the notes in feeds do not list who is in an episode.").optional(),
      pageLink: flag("false: the notes in feeds do not end with a link to the episode's page.").optional(),
    }).optional(),
    enclosurePrefixes: list(
      "Addresses put before each audio address, for statistics.",
      secureAddress("An address that ends in /."),
    ).optional(),
    media: oneOf(
      "Where audio files of the folders are served from: site, those of 25 MiB at most are deployed with the site and larger ones lie in the media bucket; or bucket, all of them do. site when left out.",
      ["site", "bucket"],
    ).optional(),
    hub: secureAddress("The WebSub hub that is told of updates.").optional(),
    announce: announceField.optional(),
    newFeedUrl: secureAddress("Where the feed has moved to.").optional(),
    live: list("Live streams, announced or running.", liveItem(timezone)).optional(),
    remoteItems: list("What a feed with a list medium lists.", remoteItem).optional(),
    spotify: spotify.optional(),
    complete: flag("true: there will be no further episode.").optional(),
    redirects: table(
      "Old paths and where they lead now.",
      readOldPath,
      field("A path or a full address.", readTarget),
    ).optional(),
    seasons: table(
      "Names of seasons, by number.",
      readSeasonNumber,
      fields("One season.", { name: text("The season's name.", 128) }),
    ).optional(),
    home: home.optional(),
    menu: menu.optional(),
    footer: longText("Markdown at the bottom of every page.", 4000).optional(),
    sponsors: sponsors.optional(),
    notesFooter: notesFooter.optional(),
    corrections: field(
      "Where listeners report a mistake: an address in which {title}, {url} and {slug} stand for the episode's.",
      readCorrections,
    ).optional(),
    theme: theme.optional(),
    scripts: scripts.optional(),
  });
}

/** What `show.yaml` says, read. */
export type ShowFields = z.output<ReturnType<typeof showSchema>>;

const updateFrequency = fields("How often an episode comes.", {
  text: text("In words, such as Every Monday.", 128),
  rrule: text("As a rule (RFC 5545), such as FREQ=WEEKLY;BYDAY=MO.").optional(),
  complete: flag("true: the show is finished.").optional(),
  start: matching(
    "Where a rule that counts begins.",
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/,
    "write it as 2026-12-01",
  ).optional(),
});

function trailer(timezone: string) {
  return fields("A trailer.", {
    title: text("What it is called.", 128),
    published: airDate("When it came out.", timezone),
    url: secureAddress("Its audio."),
    bytes: wholeNumber("Its size in bytes.", { least: 1 }).optional(),
    type: mediaType("Its MIME type.").optional(),
    season: wholeNumber("The season that it announces.", { least: 0 }).optional(),
  });
}

function readLanguage(raw: unknown): Reading<string> {
  const fix = "give a two-letter code, such as en, de or pt-br";
  if (typeof raw !== "string" || !/^[a-z]{2}(-[a-z]{2})?$/i.test(raw))
    return { what: `is ${shown(raw)}`, fix };
  const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(
    raw.slice(0, 2).toLowerCase(),
  );
  return name === undefined
    ? { what: `is ${shown(raw)}, which is no language`, fix }
    : { value: raw.toLowerCase() };
}

/** A site's origin: `https://pod.example`, or a local one for trying it out. */
export function readOrigin(raw: unknown): Reading<string> {
  const fix = mendOrigin(raw);
  if (typeof raw !== "string" || !URL.canParse(raw)) return { what: `is ${shown(raw)}`, fix };
  const url = new URL(raw);
  const local = url.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const bare = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  return bare && (url.protocol === "https:" || local)
    ? { value: url.origin }
    : { what: `is ${shown(raw)}`, fix };
}

function mendOrigin(raw: unknown): string {
  const host =
    typeof raw === "string" ? /^(?:http:\/\/)?([\w-]+(?:\.[\w-]+)+)\/?$/.exec(raw.trim())?.[1] : undefined;
  return host === undefined
    ? "give the site's address without a path, such as https://pod.example"
    : `write https://${host}`;
}

/** An address to write to, `https://…` or `mailto:…`; what is in braces is filled in on each page, never in a host or a name. */
function readCorrections(raw: unknown): Reading<string> {
  const fix = "give an https:// or mailto: address, such as mailto:ann@example.com?subject={title}";
  const bare = typeof raw === "string" ? raw.replace(/\{(?:title|url|slug)\}/g, "x") : "";
  const isMail = /^mailto:[^\s@<>"{}]+@[^\s@<>"{}]+$/.test(bare);
  const isAddress = bare.startsWith("https:") && "value" in readAddress(bare, ["https:"]);
  return typeof raw === "string" &&
    (isMail || isAddress) &&
    !/^(?:https:\/\/[^/?#]*|mailto:[^?]*)\{/.test(raw)
    ? { value: raw }
    : { what: `is ${shown(raw)}`, fix };
}

function readCategory(raw: unknown): Reading<string> {
  const name =
    typeof raw === "string"
      ? raw
          .split(/\s*>\s*/)
          .join(" > ")
          .trim()
      : "";
  if (CATEGORY_NAMES.includes(name)) return { value: name };
  const child = CATEGORY_NAMES.find((category) => category.endsWith(` > ${name}`));
  const fix = child === undefined ? choose(name, CATEGORY_NAMES) : `write it with its parent: ${child}`;
  return { what: `is ${shown(raw)}, which is not one of Apple's categories`, fix };
}

function readSeasonNumber(raw: string): Reading<string> {
  return /^(0|[1-9]\d{0,4})$/.test(raw)
    ? { value: raw }
    : { what: "is not a season's number", fix: "write 1, 2, 3 …" };
}

function readOldPath(raw: string): Reading<string> {
  return /^\/[^\s#]*$/.test(raw)
    ? { value: raw }
    : { what: "is not a path", fix: "begin it with /, as in /feed/podcast" };
}
