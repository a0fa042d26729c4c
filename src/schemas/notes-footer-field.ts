import { field, type Reading } from "./field.ts";
import { choose, readLongText } from "./field-kinds.ts";

/** What stands for an episode's own in the footer under all notes. */
const NAMES = ["{title}", "{url}", "{slug}"];

export const notesFooter = field(
  "Markdown under all notes, in which {title}, {url} and {slug} stand for the episode's.",
  readNotesFooter,
);

/** Names in braces must stand for something; other braces are text. */
function readNotesFooter(raw: unknown): Reading<string> {
  const reading = readLongText(raw, { longest: 4000 });
  if (!("value" in reading)) return reading;
  const unknown = reading.value.match(/\{[a-z_]+\}/gi)?.find((name) => !NAMES.includes(name));
  return unknown === undefined
    ? reading
    : { what: `holds ${unknown}, which stands for nothing`, fix: choose(unknown, NAMES) };
}
