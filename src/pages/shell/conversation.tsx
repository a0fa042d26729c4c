import { type Conversations, conversationLinks } from "../../catalog/conversation-links.ts";

/** Where listeners talk: posts on social networks, and a chat. */
export function Conversation(props: Conversations) {
  const links = conversationLinks(props);
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{props.texts.comments}</h2>
      <ul class="links">
        {links.map(({ address, words, server }) => (
          <li>
            <a href={address} rel="noopener">
              {words}
            </a>
            {server !== undefined && (
              <>
                {" "}
                <span class="host">{server}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
