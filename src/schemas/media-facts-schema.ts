import type * as z from "zod";
import { field, fields, kindOf, list, type Reading } from "./field.ts";
import { decimal, matching, wholeNumber } from "./field-kinds.ts";

/** What Airdate writes and nobody else does: there is one way to mend it. */
const ANEW = "npx airdate media push writes it anew where the audio is";

/** `media.yaml`. Facts that are measured later have a key of their own here. */
export const mediaFactsSchema = fields("What is known of an episode's audio in the media bucket.", {
  file: matching(
    "Its name in the bucket: the SHA-256 of its content, and its extension.",
    /^[0-9a-f]{64}\.[a-z0-9]+$/,
    ANEW,
  ),
  address: matching("What its address on the site holds of its content.", /^[0-9a-f]{8}$/, ANEW),
  bytes: wholeNumber("Its size.", { least: 1 }),
  duration: decimal("How long it is, in seconds.", { least: 0.001 }),
  chapters: list(
    "The chapters in its tags.",
    fields("A chapter.", {
      start: decimal("Where it begins, in seconds.", { least: Number.MIN_SAFE_INTEGER }),
      title: field("Its title.", readTitle),
    }),
  ).optional(),
  sound: field("How it sounds: its loudness, its peaks, and what else is measured.", readSound).optional(),
});

/** What is known of an episode's audio without its file. */
export type MediaFacts = Readonly<z.output<typeof mediaFactsSchema>>;

/** As the tags have it: who shows it takes out what cannot be shown. */
function readTitle(raw: unknown): Reading<string> {
  return typeof raw === "string" ? { value: raw } : { what: `is ${kindOf(raw)}`, fix: ANEW };
}

/** As it was measured: who draws it reads what it holds. */
function readSound(raw: unknown): Reading<object> {
  return typeof raw === "object" && raw !== null ? { value: raw } : { what: `is ${kindOf(raw)}`, fix: ANEW };
}
