import { ATOM_PATH, FEED_PATH, JSON_FEED_PATH } from "../../catalog/addresses.ts";

/** The forms in which the show can be followed, the usual one first. */
export const FEEDS = [
  { name: "RSS", path: FEED_PATH, type: "application/rss+xml" },
  { name: "Atom", path: ATOM_PATH, type: "application/atom+xml" },
  { name: "JSON Feed", path: JSON_FEED_PATH, type: "application/feed+json" },
] as const;
