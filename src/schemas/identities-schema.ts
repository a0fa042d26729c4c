import type * as z from "zod";
import { field, fields, kindOf, list, type Reading, table } from "./field.ts";
import { airDate, flag, matching, readAddress, shown, uuid, webAddress } from "./field-kinds.ts";
import { readOrigin } from "./show-schema.ts";

/** What a folder of an episode may be called. */
export const SLUG = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const HOW_SLUG = "name it with a-z, 0-9 and single dashes";

const showIdentity = fields("What the show has given out.", {
  guid: uuid("Its podcast:guid.").optional(),
  url: field("Its url.", readOrigin),
  feeds: list("Every address that its feed has had, the present one last.", webAddress("An address.")),
  from: list("The feeds that it was imported from.", webAddress("An address of a feed.")).optional(),
});

const episodeIdentity = fields("What an episode has given out.", {
  guid: field("Its guid in feeds.", readGuid).optional(),
  published: airDate("Its air date.", "UTC"),
  media: list(
    "Every address that its audio has had, the present one last.",
    field("An address of audio.", readMedia),
  ),
  was: list(
    "The names that its folder had; their addresses lead to it.",
    matching("A folder's name.", SLUG, HOW_SLUG),
  ).optional(),
  unlisted: flag("Whether it is in no feed.").optional(),
  removed: flag("Whether it was taken away: then its addresses answer 410.").optional(),
});

/** `identities.yaml`. */
export const identitiesSchema = fields("What a show has given out.", {
  show: showIdentity,
  episodes: table("What each episode has given out, by the name of its folder.", readSlug, episodeIdentity),
});

/** What a show has given out. Its guid is left out by who wants another one. */
export type ShowIdentity = Readonly<z.output<typeof showIdentity>>;

/** What an episode has given out; its guid as with the show. */
export type EpisodeIdentity = Readonly<z.output<typeof episodeIdentity>>;

/** All that a show and its episodes have ever given out, episodes by their slugs. */
export interface Identities {
  readonly show: ShowIdentity;
  readonly episodes: ReadonlyMap<string, EpisodeIdentity>;
}

function readSlug(raw: string): Reading<string> {
  return SLUG.test(raw)
    ? { value: raw }
    : { what: "cannot be the name of an episode's folder", fix: HOW_SLUG };
}

/** Byte for byte: apps compare it so. */
function readGuid(raw: unknown): Reading<string> {
  if (typeof raw === "string" && raw !== "") return { value: raw };
  return { what: `is ${kindOf(raw)}`, fix: "give the guid as it stands in the feed, in quotes" };
}

/** `/media/…` on this site, or the address of audio elsewhere. */
function readMedia(raw: unknown): Reading<string> {
  if (typeof raw === "string" && /^\/media\/[^\s/]+$/.test(raw)) return { value: raw };
  const reading = readAddress(raw, ["https:", "http:"]);
  return "value" in reading
    ? reading
    : { what: `is ${shown(raw)}`, fix: "give a path that begins with /media/, or a full address" };
}
