import { conversationLinks } from "../../catalog/conversation-links.ts";
import { mapAddress } from "../../catalog/elsewhere/map-address.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { pieces } from "../../languages/template.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownSection } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** Where a show or an episode is at home, where listeners talk about it, and how they support it: a section each. */
export function takingPartMarkdown(
  {
    locations = [],
    social = [],
    chat,
    funding = [],
  }: Pick<Episode, "locations" | "social" | "chat" | "funding">,
  show: Show,
): string[] {
  const { texts } = show;
  const places = locations.map((place) => {
    const map = mapAddress(place);
    const name = markdownText(place.name);
    const words = pieces(place.rel === "creator" ? texts.placeItIsMade : texts.placeItIsAbout, {
      place: { markdown: map === null ? name : markdownLink(name, map) },
    });
    return words.map((piece) => (typeof piece === "string" ? markdownText(piece) : piece.markdown)).join("");
  });
  return [
    ...markdownSection(texts.places, places),
    ...conversationMarkdown({ social, chat }, show),
    ...markdownSection(
      texts.support,
      funding.map(({ text, url }) => markdownLink(markdownText(text), url)),
    ),
  ];
}

/** Where listeners talk about it: a section, or nothing. */
export function conversationMarkdown(
  { social = [], chat }: Pick<Episode, "social" | "chat">,
  { texts }: Pick<Show, "texts">,
): string[] {
  const links = conversationLinks({ posts: social, chat, texts });
  return markdownSection(
    texts.comments,
    links.map(({ words, address }) => markdownLink(markdownText(words), address)),
  );
}
