import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { AnnouncerWorld } from "./announcer-world.ts";

/** Whom a show can tell: those whose secrets are there. */
export function readyTargets({
  catalog,
  secretOf,
}: Pick<AnnouncerWorld, "catalog" | "secretOf">): AnnounceTarget[] {
  const { announce = [] } = catalog.show;
  return announce.filter(({ secret }) => secret === undefined || secretOf(secret));
}
