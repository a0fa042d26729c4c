import { fields, list, message } from "./field.ts";
import { clock, longText, matching, secureAddress, shortened, text } from "./field-kinds.ts";

const OF_ALL = {
  name: text("Who it is, as listeners read it.", 128),
  url: secureAddress("Where the name leads; the link is marked as paid for.").optional(),
  text: longText("A few words about them, in Markdown.", 1000).optional(),
  code: matching(
    "A promo code.",
    /^[^\s\p{Cc}\p{Surrogate}]{1,64}$/u,
    "write it without blanks, in quotes when it is a number, in 64 characters at most",
  ).optional(),
};

/** What a host writes as `sponsors: [Acme]`. */
const mend = (name: string): string => `write {name: ${shortened(name)}}`;

const MOST = 20;

const TOO_MANY = {
  error: () => message({ what: `has more than ${MOST} entries`, fix: "keep the present ones" }),
};

/** Under every episode that names none of its own. */
export const sponsors = list(
  "Who pays for the show, under every episode that says nothing of it.",
  fields("Somebody who pays for it.", OF_ALL, mend),
).max(MOST, TOO_MANY);

export const episodeSponsors = list(
  "Who pays for this episode, in place of the show's; [] for nobody.",
  fields(
    "Somebody who pays for it.",
    { ...OF_ALL, at: clock("The moment at which they are named.").optional() },
    mend,
  ),
).max(MOST, TOO_MANY);
