import { ATOM_PATH, absoluteAddress, HOME_PATH, JSON_FEED_PATH } from "../../catalog/addresses.ts";
import type { FeedShells } from "../../catalog/catalog.ts";
import type { Show } from "../../catalog/show.ts";
import { renderOpml } from "../opml.ts";
import { type ShellFields, serializeAtomShell, serializeJsonShell } from "./feed-serializer.ts";

/** What stands around the entries of Atom and JSON Feed, and the OPML document. `icon` is a path of the site. */
export function formatShells(show: Show, icon: string): Omit<FeedShells, "rss"> {
  const fields: ShellFields = {
    id: `urn:uuid:${show.guid}`,
    title: show.title,
    description: show.descriptionText,
    author: show.author,
    language: show.language,
    home: absoluteAddress(show.url, HOME_PATH),
    atom: absoluteAddress(show.url, ATOM_PATH),
    json: absoluteAddress(show.url, JSON_FEED_PATH),
    hub: show.hub,
    icon: absoluteAddress(show.url, show.artwork.href),
    favicon: absoluteAddress(show.url, icon),
    copyright: show.copyright,
    categories: show.categories,
    complete: show.complete ?? false,
  };
  return { atom: serializeAtomShell(fields), json: serializeJsonShell(fields), opml: renderOpml(show) };
}
