import { childText, type Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { textOf } from "../../html/text-of.ts";
import { safeHtml } from "../../notes/markdown/safe-html.ts";
import { CATEGORY_NAMES } from "../../schemas/categories.ts";
import { type Aspect, aspect, elementsAspect, folded, textAspect } from "./aspect.ts";
import { EXPLICIT } from "./item-aspects.ts";
import { excused, judge, mended } from "./judgement.ts";

/** What two shows are compared by, in the order in which a host cares. */
export const CHANNEL_ASPECTS: readonly Aspect[] = [
  // The show's identity in the namespace: Podcast Index and value apps hold a show by it.
  {
    name: "podcast:guid",
    read: (channel) => childText(channel, "podcast:guid").toLowerCase(),
    judge,
    binds: "subscribers",
  },
  aspect("feed address", selfLink, excused("subscribers are led there by a redirect of the old address")),
  textAspect("title", "title"),
  aspect("description", (channel) => textOf(parseHtml(safeHtml(childText(channel, "description"))))),
  aspect("link", pageAddress, excused("the show's page here")),
  aspect("language", (channel) => childText(channel, "language").toLowerCase()),
  textAspect("author", "itunes:author"),
  aspect("owner", ownerOf),
  EXPLICIT,
  aspect("categories", categories, mended(areOutdated, "as Apple names them today")),
  textAspect(
    "type",
    "itunes:type",
    mended((text) => text !== text.toLowerCase(), "in small letters"),
  ),
  textAspect("copyright", "copyright"),
  aspect("image", imageOf, excused("its copy here")),
  textAspect("locked", "podcast:locked"),
  textAspect("medium", "podcast:medium"),
  textAspect("complete", "itunes:complete"),
  ...["funding", "location", "license", "trailer", "value", "podroll", "publisher", "updateFrequency"].map(
    (name) => elementsAspect(name, `podcast:${name}`),
  ),
  elementsAspect("people", "podcast:person", ["img"]),
  elementsAspect("images", "podcast:image", ["href", "width", "height", "type"]),
  ...["txt", "block", "remoteItem", "socialInteract", "chat"].map((name) =>
    elementsAspect(name, `podcast:${name}`),
  ),
];

/** A site with and without the slash behind its name is one. */
function pageAddress(channel: Owner): string {
  const text = folded(childText(channel, "link"));
  return URL.parse(text)?.href ?? text;
}

function selfLink({ children }: Owner): string {
  const links = children.get("atom:link") ?? [];
  return links.find(({ attributes }) => attributes.get("rel") === "self")?.attributes.get("href") ?? "";
}

function ownerOf({ parts }: Owner): string {
  const texts = ["itunes:name", "itunes:email"].map((name) => folded(parts.get(name)?.[0]?.text ?? ""));
  return texts.filter((text) => text !== "").join(" · ");
}

function categories({ children }: Owner): string {
  return (children.get("itunes:category") ?? []).flatMap(namesOf).join("; ");
}

/** A category as `show.yaml` writes it: its own name, or with each of those within it. */
function namesOf({ attributes, children }: FeedElement): string[] {
  const name = folded(attributes.get("text") ?? "");
  const inner = children.filter((child) => child.name === "itunes:category").flatMap(namesOf);
  return inner.length === 0 ? [name] : inner.map((child) => `${name} > ${child}`);
}

function areOutdated(names: string): boolean {
  return !names.split("; ").every((name) => CATEGORY_NAMES.includes(name));
}

function imageOf({ children }: Owner): string {
  return children.get("itunes:image")?.[0]?.attributes.get("href")?.trim() ?? "";
}
