import { childText, type Owner } from "../../feed-check/feed.ts";
import { isoInstant } from "../../moments/instant.ts";
import { parseForeignDate } from "../read/foreign-date.ts";
import { parseForeignDuration } from "../read/foreign-duration.ts";
import { switchOf } from "../translate/element-values.ts";
import { wordsOfHtml } from "../translate/plain-text.ts";
import { saysNoMore } from "../translate/says-no-more.ts";
import { type Aspect, aspect, elementsAspect, folded, textAspect } from "./aspect.ts";
import { enclosureIdentity, enclosureOf } from "./enclosure.ts";
import { excused, judge, mended } from "./judgement.ts";
import { notesLinks, notesText } from "./notes-text.ts";
import { TRANSCRIPTS } from "./transcripts-aspect.ts";

/** What apps hold an episode by. An item without a guid is known by its enclosure's address (Apple §item tags). */
const GUID: Aspect = {
  name: "guid",
  read: ({ children }) => children.get("guid")?.[0]?.text ?? "",
  judge,
  binds: "subscribers",
};

const DATE: Aspect = {
  name: "date",
  read: (item) => {
    const text = childText(item, "pubDate");
    const date = parseForeignDate(text);
    return "instant" in date ? isoInstant(date.instant) : text;
  },
  judge,
  binds: "subscribers",
};

const ENCLOSURE: Aspect = {
  name: "enclosure",
  read: (item) => enclosureIdentity(enclosureOf(item)?.get("url") ?? ""),
  judge,
  binds: "subscribers",
};

/** Of channels and of items; the older words mean the same. Source: Apple, before 2022. */
export const EXPLICIT: Aspect = aspect("explicit", (owner) => {
  const text = childText(owner, "itunes:explicit").toLowerCase();
  return String(switchOf(text) ?? text);
});

/** What two items are compared by, in the order in which a host cares. */
export const ITEM_ASPECTS: readonly Aspect[] = [
  GUID,
  DATE,
  ENCLOSURE,
  textAspect("title", "title"),
  aspect("enclosure address", attributeOfEnclosure("url"), excused("another way to the same file")),
  aspect(
    "enclosure length",
    (item) => nonZero(attributeOfEnclosure("length")(item)),
    excused("as the file says"),
  ),
  aspect("enclosure type", attributeOfEnclosure("type"), excused("the type that apps know")),
  aspect("notes", notesText),
  aspect("links in the notes", notesLinks),
  textAspect("link", "link", excused("the episode's page here")),
  aspect("itunes:title", itunesTitle),
  aspect("subtitle", subtitle),
  aspect("duration", duration, excused("as the file says")),
  EXPLICIT,
  textAspect("type of episode", "itunes:episodeType", mended(isOfNoType, "full, trailer or bonus")),
  aspect("number", (item) => firstText(item, ["podcast:episode", "itunes:episode"])),
  aspect("season", (item) => firstText(item, ["podcast:season", "itunes:season"])),
  aspect("author", (item) => firstText(item, ["itunes:author", "dc:creator"])),
  aspect(
    "image",
    ({ children }) => children.get("itunes:image")?.[0]?.attributes.get("href") ?? "",
    excused("its copy here"),
  ),
  TRANSCRIPTS,
  aspect("chapters", chapters),
  elementsAspect("people", "podcast:person", ["img"]),
  ...["soundbite", "location", "license", "funding", "value", "socialInteract", "chat"].map((name) =>
    elementsAspect(name, `podcast:${name}`),
  ),
  ...["alternateEnclosure", "contentLink", "txt"].map((name) => elementsAspect(name, `podcast:${name}`)),
  elementsAspect("images", "podcast:image", ["href", "width", "height", "type"]),
];

function attributeOfEnclosure(name: string): Aspect["read"] {
  return (item) => enclosureOf(item)?.get(name)?.trim() ?? "";
}

/** A length of 0 says that it is not known. */
function nonZero(length: string): string {
  return Number(length) > 0 ? length : "";
}

/** It says something only when it is another one. */
function itunesTitle(item: Owner): string {
  const title = folded(childText(item, "itunes:title"));
  return title === folded(childText(item, "title")) ? "" : title;
}

/** Hosts fill it with the title or with the beginning of the notes: then it says nothing. */
function subtitle(item: Owner): string {
  const text = folded(childText(item, "itunes:subtitle"));
  if (text === "") return "";
  const others = ["title", "itunes:title", "content:encoded", "description"].map((name) =>
    childText(item, name),
  );
  return others.some((other) => saysNoMore(text, wordsOfHtml(other))) ? "" : text;
}

/** In whole seconds; what is no duration stays as it is written. */
function duration(item: Owner): string {
  const text = childText(item, "itunes:duration");
  const seconds = parseForeignDuration(text);
  return seconds === undefined ? text.replace(/^[0:]+$/, "") : String(Math.round(seconds));
}

function isOfNoType(text: string): boolean {
  return !["full", "trailer", "bonus"].includes(text);
}

function firstText(item: Owner, names: readonly string[]): string {
  return names.map((name) => folded(childText(item, name))).find((text) => text !== "") ?? "";
}

/** Chapters in a file and chapters in the feed are chapters. */
function chapters({ children }: Owner): string {
  return children.has("podcast:chapters") || children.has("psc:chapters") ? "there are" : "";
}
