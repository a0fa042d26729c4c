import type { ShowFields } from "../schemas/show-schema.ts";

/** As much of what `show.yaml` says as announcements are made of. */
export type AnnouncedShow = Pick<
  ShowFields,
  "announce" | "hub" | "newFeedUrl" | "url" | "block" | "medium" | "language" | "guid"
>;

/** What `announce` says, with a place for each target. */
export type AnnounceFields = NonNullable<AnnouncedShow["announce"]>;
