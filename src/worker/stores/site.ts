import type { Catalog } from "../../catalog/catalog.ts";
import type { Instant } from "../../moments/instant.ts";
import type { Audience } from "../audience.ts";
import type { SiteAnnouncer } from "../site-announcer.ts";
import type { MediaBucket } from "./media-bucket.ts";

/** Everything that an app serves from; whoever creates it says what the time is and where the files are. */
export interface Site {
  readonly catalog: Catalog;
  readonly clock: () => Instant;
  /** Whose eyes a request is for. */
  readonly audienceOf: (request: Request) => Audience;
  readonly files: SiteFolder;
  readonly bucket: MediaBucket | null;
  /** With what tokens for previews are signed; undefined when there are no previews. */
  readonly previewSecret?: string | undefined;
  /** Missing when nobody is told of new episodes. */
  readonly announcer?: SiteAnnouncer | undefined;
}

/** The files that the build left (Static Assets). */
export interface SiteFolder {
  /** The file at a path of the site, or null when there is none. */
  open(path: string): Promise<ReadableStream<Uint8Array> | null>;
}
