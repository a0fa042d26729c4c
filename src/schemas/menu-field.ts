import { field, fields, list, message } from "./field.ts";
import { text } from "./field-kinds.ts";
import { readTarget } from "./target-field.ts";

/** What a menu may name besides the host's own pages. */
export const SITE_PAGES = ["episodes", "search", "follow", "about", "people"] as const;

const entry = fields(
  "An entry of the menu.",
  {
    title: text("What it says; the page's title when left out.", 60).optional(),
    page: text("A page of your own by its name, or episodes, search, follow, about or people.").optional(),
    url: field("Where else it leads: a path of the site or an address.", readTarget).optional(),
  },
  (page) => `write {page: ${page}}, or {title: …, url: …}`,
)
  .refine(({ page, url }) => (page === undefined) !== (url === undefined), {
    error: () => message({ what: "leads to no page, or to two", fix: "give it page or url" }),
  })
  .refine(({ title, url }) => url === undefined || title !== undefined, {
    path: ["title"],
    error: () => message({ what: "is missing", fix: "say what the link to url says" }),
  });

export const menu = list(
  "The menu at the top of every page; Episodes, Search, Follow and your own pages with menu: true when left out.",
  entry,
);
