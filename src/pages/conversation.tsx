import type { Episode } from "../catalog/episode.ts";
import type { SiteTexts } from "../languages/site-texts.ts";
import { fill } from "../languages/template.ts";
import { chatAddress } from "./chat-address.ts";
import { siteName } from "./site-name.ts";

export interface ConversationProps {
  readonly posts: NonNullable<Episode["social"]>;
  readonly chat: Episode["chat"];
  readonly texts: SiteTexts;
}

/** Where listeners talk: posts on social networks, the most important first (`podcast:socialInteract`), and a chat. */
export function Conversation({ posts, chat, texts }: ConversationProps) {
  const places = posts
    .toSorted((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0)
    .flatMap(({ protocol, uri }) => (protocol === "disabled" || uri === undefined ? [] : [uri]));
  const room = chat && (chat.space ?? chat.server);
  if (places.length === 0 && room === undefined) return null;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{texts.comments}</h2>
      <ul class="links">
        {places.map((uri) => (
          <li>
            <a href={uri} rel="noopener">
              {fill(texts.commentOn, { place: siteName(uri) })}
            </a>
          </li>
        ))}
        {chat && room !== undefined && (
          <li>
            <a href={chatAddress(chat)} rel="noopener">
              {fill(texts.joinChat, { room })}
            </a>{" "}
            <span class="host">{chat.server}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
