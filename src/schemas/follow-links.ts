import type * as z from "zod";
import { FOLLOW_SERVICES } from "../languages/service-name.ts";
import { field, fields, list } from "./field.ts";
import { secureAddress, text } from "./field-kinds.ts";
import { readTarget } from "./target-field.ts";

const ownLink = fields("A place of your own.", {
  title: text("What the link says.", 60),
  url: field("Where it leads: an address, or a path of the site.", readTarget),
});

type OwnLink = z.output<typeof ownLink>;

/** Where a show can be followed: service → address, and under `own` places with names of the host's. */
export type FollowLinks = Readonly<Record<string, string | readonly OwnLink[]>> & {
  readonly own?: readonly OwnLink[];
};

export const followLinks = fields("Where listeners can follow the show.", {
  ...Object.fromEntries(
    Object.entries(FOLLOW_SERVICES).map(([key, name]) => [
      key,
      secureAddress(`The show's address at ${name}.`).optional(),
    ]),
  ),
  own: list("Further places, with names of your own.", ownLink).optional(),
}).transform((raw) => raw as FollowLinks);

/** The services among them. */
export function followServices(links: FollowLinks): readonly (readonly [service: string, address: string])[] {
  return Object.entries(links).flatMap(([service, address]) =>
    typeof address === "string" ? [[service, address] as const] : [],
  );
}
