import type { EpisodeFacts, IdentityFacts } from "../../../src/compile/identities/identity-facts.ts";
import type { EpisodeIdentity, Identities } from "../../../src/schemas/identities-schema.ts";

export const JANUARY = Date.UTC(2026, 0, 6, 9);
/** After January, before what lies ahead. */
export const NOW = Date.UTC(2026, 3, 1);
export const LATER = Date.UTC(2026, 5, 1);

export const SHOW = {
  guid: "d84ced82-1926-54c0-88c2-bb01dd35d7e3",
  url: "https://pod.example",
  feeds: ["https://pod.example/feed.xml"],
};

/** The block of an episode that was out in January, with audio whose digest begins with `hash`. */
export function block(
  slug: string,
  overrides: Partial<EpisodeIdentity> = {},
  hash = hashOf(slug),
): EpisodeIdentity {
  return { guid: `guid of ${slug}`, published: JANUARY, media: [`/media/${slug}-${hash}.mp3`], ...overrides };
}

export function identities(episodes: Readonly<Record<string, EpisodeIdentity>>): Identities {
  return { show: SHOW, episodes: new Map(Object.entries(episodes)) };
}

/** An episode as its folder says it; `hash` begins the digest of its audio. */
export function facts(
  slug: string,
  overrides: Partial<EpisodeFacts> = {},
  hash = hashOf(slug),
): EpisodeFacts {
  return {
    slug,
    guid: `guid of ${slug}`,
    writtenGuid: undefined,
    publishedAt: JANUARY,
    isUnlisted: false,
    media: `/media/${slug}-${hash}.mp3`,
    ...overrides,
  };
}

export function show(
  episodes: readonly EpisodeFacts[],
  {
    drafts = [],
    unreadable = [],
    ...overrides
  }: Partial<IdentityFacts["show"]> & {
    readonly drafts?: readonly string[];
    readonly unreadable?: readonly string[];
  } = {},
): IdentityFacts {
  return {
    show: {
      guid: SHOW.guid,
      writtenGuid: undefined,
      url: SHOW.url,
      feed: `${SHOW.url}/feed.xml`,
      ...overrides,
    },
    episodes,
    present: new Set([...episodes.map(({ slug }) => slug), ...drafts, ...unreadable]),
    drafts: new Set(drafts),
  };
}

/** Of each slug another one. */
function hashOf(slug: string): string {
  return Buffer.from(slug).toString("hex").slice(0, 8).padEnd(8, "0");
}
