import { mediaSlug } from "../../catalog/addresses.ts";
import type { Instant } from "../../moments/instant.ts";

/** What of a show's sources its identities follow from. */
export interface IdentityFacts {
  readonly show: {
    readonly guid: string;
    /** What show.yaml says itself. */
    readonly writtenGuid: string | undefined;
    readonly url: string;
    /** The full address of its feed. */
    readonly feed: string;
  };
  /** Those that are no drafts. */
  readonly episodes: readonly EpisodeFacts[];
  /** Every slug that has an episode's folder, also of what could not be read. */
  readonly present: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
}

/** The same of an episode. */
export interface EpisodeFacts {
  readonly slug: string;
  readonly guid: string;
  /** What its front matter says itself. */
  readonly writtenGuid: string | undefined;
  readonly publishedAt: Instant;
  /** Whether it is in no feed. */
  readonly isUnlisted: boolean;
  /** The address of its audio: a path of the site, or a full address. */
  readonly media: string;
}

/** What stays of an audio's address when its episode's folder is renamed: the digest of its content, or the address elsewhere. */
export function audioName(media: string): string {
  const slug = mediaSlug(media);
  return slug === null ? media : media.slice(`/media/${slug}-`.length);
}
