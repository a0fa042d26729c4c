import type * as z from "zod";
import { fields } from "./field.ts";
import { decimal, flag, text } from "./field-kinds.ts";

/** What the front matter of a page of the host's own may say. */
export const pageSchema = fields("The page.", {
  title: text("The page's heading, and what links to it say."),
  description: text(
    "One or two sentences for search engines and lists; the first paragraph when left out.",
    300,
  ).optional(),
  order: decimal("Where it stands among the other pages: the lowest number first.", { least: 0 }).optional(),
  menu: flag("true: it is in the menu at the top of every page; false: its link is at the bottom.").default(
    false,
  ),
});

/** The front matter of such a page, read. */
export type PageFields = z.output<typeof pageSchema>;
