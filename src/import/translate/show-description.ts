import type { Owner } from "../../feed-check/feed.ts";
import { textOf } from "../../html/text-of.ts";
import { utf8Bytes } from "../../notes/limited/limited-html.ts";
import { notesOfHtml } from "../notes/notes-of-html.ts";
import { cutTo, textUnder } from "./element-values.ts";
import { plainLine } from "./plain-text.ts";
import { saysNoMore } from "./says-no-more.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

const MOST_BYTES = 4000;

/** The description of a channel in Markdown, and the few words under its title. `page` is where relative addresses start. */
export function showDescription(channel: Owner, page: string | undefined, say: Say): SourceFields {
  const sources = FORMS.flatMap((name) => channel.children.get(name) ?? []).map(({ text }) => text.trim());
  const [main, ...others] = sources.filter((text) => text !== "");
  if (main === undefined) return {};
  const { text, words } = markdownOf(main, page, say);
  const further = others
    .map((other) => textOf(notesOfHtml(other, page).tree))
    .filter((other) => !saysNoMore(other, words));
  if (further.length > 0) say("a further description of the show that differs was left out");
  const subtitle = plainLine(textUnder(channel, "itunes:subtitle"), say);
  const title = textUnder(channel, "title") ?? "";
  const tagline =
    subtitle !== undefined && !saysNoMore(subtitle, words) && !saysNoMore(subtitle, title)
      ? subtitle
      : undefined;
  return given({
    description: text,
    tagline: cutTo(255, tagline, () => say("the show's subtitle is longer than 255 characters; it was cut")),
  });
}

const FORMS = ["description", "itunes:summary", "googleplay:description", "content:encoded"];

function markdownOf(
  source: string,
  page: string | undefined,
  say: Say,
): { readonly text: string; readonly words: string } {
  const notes = notesOfHtml(source, page);
  for (const remark of notes.remarks) say(remark.replace("in the notes", "in the show's description"));
  const words = textOf(notes.tree);
  if (notes.kind === "html") say(`the show's description is plain text now: ${notes.why}`);
  const whole = notes.kind === "markdown" ? notes.markdown : plainMarkdown(words);
  if (utf8Bytes(whole) <= MOST_BYTES) return { text: whole, words };
  say("the show's description is longer than 4,000 bytes; it was cut");
  return { text: beginning(whole) ?? plainMarkdown(cutTo(1000, words, () => undefined) ?? ""), words };
}

/** Words as Markdown that says just them. */
function plainMarkdown(words: string): string {
  const notes = notesOfHtml(words, undefined);
  return notes.kind === "markdown" ? notes.markdown : words;
}

/** As many paragraphs from the first on as there is room for. */
function beginning(markdown: string): string | undefined {
  const paragraphs = markdown.split("\n\n");
  const count = paragraphs.findIndex(
    (_, index) => utf8Bytes(paragraphs.slice(0, index + 1).join("\n\n")) > MOST_BYTES,
  );
  return count <= 0 ? undefined : paragraphs.slice(0, count).join("\n\n");
}
