import { fields, message } from "./field.ts";
import { oneOf, text, wholeNumber } from "./field-kinds.ts";

/** What the home page begins with; one of these. */
export const home = fields(
  "What the home page begins with, in place of the artwork and the first words of the description.",
  {
    lead: oneOf("newest: the newest episode, large.", ["newest"]).optional(),
    season: wholeNumber("The episodes of the season with this number.", { least: 0 }).optional(),
    page: text("The text of the page of your own with this name.").optional(),
  },
).refine((kinds) => Object.values(kinds).filter((kind) => kind !== undefined).length === 1, {
  error: () => message({ what: "begins with nothing, or with two things", fix: "give lead, season or page" }),
});
