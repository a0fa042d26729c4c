import type { Owner } from "../../feed-check/feed.ts";
import type { Instant } from "../../moments/instant.ts";
import { isoInstant } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";
import { parseForeignDate } from "../read/foreign-date.ts";
import { attribute, cutTo, elementsNamed, textUnder } from "./element-values.ts";
import { plainLine, quotedText } from "./plain-text.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

// What tells an item from all others: its title, its guid, its date and its page.

/** The title, and the one for Apple where it is another. */
export function itemTitles(item: Owner, published: Instant, say: Say): SourceFields {
  const [plain, apple] = ["title", "itunes:title"].map((name) =>
    cutTo(255, plainLine(textUnder(item, name), say), (cut) =>
      say(`its title is longer than 255 characters; it was cut: ${quotedText(cut)}`),
    ),
  );
  const title = plain ?? apple;
  if (title !== undefined) return given({ title, itunesTitle: apple === title ? undefined : apple });
  const number = textUnder(item, "podcast:episode", "itunes:episode");
  const made = number === undefined ? isoInstant(published).slice(0, 10) : `Episode ${number}`;
  say(`it has no title; ${quotedText(made)} was written`);
  return { title: made };
}

/**
 * The guid as it stands in the feed, to the last blank. Without one, the address of the audio: apps take that for an item's identity
 * then, so nobody downloads it again.
 */
export function itemGuid(item: Owner, audioAddress: string, say: Say): string {
  const written = elementsNamed(item, "guid")[0]?.text ?? "";
  if (written.trim() !== "") return written;
  say(
    `it has no guid; the address of its audio is it now, which apps took in its place: ${quotedText(audioAddress)}`,
  );
  return audioAddress;
}

/** When it came out, or why nobody knows. */
export function itemDate(item: Owner, say: Say): Instant | Fault {
  const written = textUnder(item, "pubDate", "dc:date", "atom:published", "atom:updated");
  if (written === undefined) return { what: "has no date", fix: "give it a pubDate in the old feed" };
  const date = parseForeignDate(written);
  if (!("instant" in date)) return date;
  if (date.remark !== undefined) say(`its date ${date.remark}: ${quotedText(written)}`);
  return date.instant;
}

/** The page of an item: its link, or its guid where that is one; in full. */
export function itemPage(item: Owner, oldPage: string | undefined): string | undefined {
  const [guid] = elementsNamed(item, "guid");
  const isPermalink = guid !== undefined && attribute(guid, "isPermaLink")?.toLowerCase() !== "false";
  const address =
    textUnder(item, "link") ??
    linkOf(item) ??
    (isPermalink && /^https?:/i.test(guid.text.trim()) ? guid.text.trim() : undefined);
  const full = address === undefined ? null : URL.parse(address, oldPage);
  return full !== null && /^https?:$/.test(full.protocol) ? full.href : undefined;
}

function linkOf(item: Owner): string | undefined {
  const link = elementsNamed(item, "atom:link").find((each) =>
    [undefined, "alternate"].includes(attribute(each, "rel")),
  );
  return link === undefined ? undefined : attribute(link, "href");
}
