import type { Aired } from "../../catalog/edition/edition.ts";
import type { Show } from "../../catalog/show.ts";
import { markdownDocument } from "./markdown-section.ts";
import { conversationMarkdown } from "./taking-part-markdown.ts";

/** An episode's page as the build wrote it in Markdown, with the posts that it did not know: where it names others, or at its end. */
export function postedMarkdown(
  { episode, posts, markdown }: Pick<Aired, "episode" | "posts" | "markdown">,
  show: Pick<Show, "texts">,
): string {
  const text = markdown();
  if (posts.length === 0) return text;
  const { chat, social = [] } = episode;
  const section = (own: typeof social): string =>
    conversationMarkdown({ chat, social: own }, show).join("\n\n");
  const written = section(social.slice(0, -posts.length));
  const at = text.lastIndexOf(written);
  return written === ""
    ? markdownDocument([text.trimEnd(), section(social)])
    : `${text.slice(0, at)}${section(social)}${text.slice(at + written.length)}`;
}
