import type { SiteTexts } from "../languages/site-texts.ts";
import { fill } from "../languages/template.ts";
import { chatAddress } from "./elsewhere/chat-address.ts";
import { siteName } from "./elsewhere/site-name.ts";
import type { Episode } from "./episode.ts";

/** Where listeners talk about something, as its episode or its show says it. */
export interface Conversations {
  readonly posts: NonNullable<Episode["social"]>;
  readonly chat: Episode["chat"];
  readonly texts: SiteTexts;
}

/** A place to talk. */
export interface ConversationLink {
  readonly address: string;
  readonly words: string;
  /** The chat's server, which its address may not say. */
  readonly server?: string;
}

/** Posts on social networks, the most important first (`podcast:socialInteract`), then the chat. */
export function conversationLinks({ posts, chat, texts }: Conversations): readonly ConversationLink[] {
  const places = posts
    .toSorted((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0)
    .flatMap(({ protocol, uri }) => (protocol === "disabled" || uri === undefined ? [] : [uri]));
  const links = places.map((uri) => ({
    address: uri,
    words: fill(texts.commentOn, { place: siteName(uri) }),
  }));
  return chat === undefined ? links : [...links, chatLink(chat, texts)];
}

function chatLink(chat: NonNullable<Episode["chat"]>, texts: SiteTexts): ConversationLink {
  const words = fill(texts.joinChat, { room: chat.space ?? chat.server });
  return { address: chatAddress(chat), words, server: chat.server };
}
