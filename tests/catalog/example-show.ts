import { open } from "../../src/bundle/open.ts";
import { type CompiledShow, pack } from "../../src/bundle/pack.ts";
import type { Catalog, SiteFiles } from "../../src/catalog/catalog.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { assembleCatalog } from "../../src/compile/assemble-catalog.ts";
import { finishEpisode } from "../../src/compile/episode/finish-episode.ts";
import { menuLinks } from "../../src/compile/own-words/menu-links.ts";
import type { FeedNotes } from "../../src/feeds/rss/feed-notes.ts";
import { ENGLISH } from "../../src/languages/en.ts";
import type { Identities } from "../../src/schemas/identities-schema.ts";
import { episodeGuid } from "../../src/schemas/podcast-guid.ts";

const SHOW: Show = {
  title: "Harbour Notes",
  descriptionIntro: "Tides, ferries and the people who wait for them.",
  descriptionHtml: "<p>Tides, <em>ferries</em> and the people who wait for them.</p>\n",
  descriptionText: "Tides, ferries and the people who wait for them.",
  author: "Ann Example",
  owner: { name: "Ann Example", email: "ann@pod.example" },
  language: "en",
  texts: ENGLISH.site,
  url: "https://pod.example",
  artwork: { href: "/assets/artwork-0a1b2c3d.jpg", width: 3000, height: 3000, variants: [] },
  share: "/assets/show-share-0a1b2c3d.jpg",
  categories: ["Technology"],
  explicit: false,
  type: "episodic",
  timezone: "UTC",
  guid: "d84ced82-1926-54c0-88c2-bb01dd35d7e3",
  locked: true,
  people: [{ name: "Ann Example", role: "Host" }],
  links: [],
  images: [],
  live: [],
};

const SITE: Omit<SiteFiles, "documents" | "html" | "words"> = {
  stylesheet: "/assets/site-11111111.css",
  script: "/assets/site-22222222.js",
  serviceWorker: "/assets/service-worker-55555555.js",
  colors: { paper: "#fdfcf9", accent: "#0b5f5c" },
  followCode: "/assets/follow-44444444.svg",
  icon: "/assets/icon-33333333.png",
  icons: [
    { path: "/assets/icon-192-33333333.png", pixels: 192 },
    { path: "/assets/icon-512-33333333.png", pixels: 512 },
  ],
};

/** A show with nothing optional but its host; `overrides` take the place of its fields. */
export function exampleShow(overrides: Partial<Show> = {}): Show {
  return { ...SHOW, ...overrides };
}

/**
 * An episode with nothing optional, out since 2026-01-06T09:00Z; `overrides` take the place of its fields.
 * Its title, guid and audio follow its slug, so that two episodes with different slugs have nothing in common.
 */
export function exampleEpisode(overrides: Partial<Episode> = {}): Episode {
  const slug = overrides.slug ?? "tides";
  return {
    slug,
    title: `About ${slug}`,
    publishedAt: Date.UTC(2026, 0, 6, 9),
    guid: overrides.guid ?? episodeGuid(SHOW.guid, slug),
    type: "full",
    explicit: false,
    summary: `All about ${slug}.`,
    summaryInNotes: false,
    audio: {
      href: `/media/${slug}-0a1b2c3d.mp3`,
      bytes: 48_211_011,
      durationSeconds: 2832,
      type: "audio/mpeg",
      store: { kind: "folder" },
    },
    people: [],
    chapters: [],
    transcripts: [],
    notesHtml: `<p>All about <em>${slug}</em>.</p>\n`,
    images: [],
    ...overrides,
  };
}

/** A catalog of these episodes in any order, gone through `pack` and `open` as a built one; `overrides` are of its show. */
export function exampleCatalog(
  episodes: readonly Episode[],
  overrides: Partial<Show> = {},
  identities?: Identities["episodes"],
): Catalog {
  return open(pack(exampleBuild(episodes, overrides, identities)).buffer);
}

/** What a build makes of these episodes, for `pack`; of `given` it knows what they have given out before. */
export function exampleBuild(
  episodes: readonly Episode[],
  overrides: Partial<Show> = {},
  given: Identities["episodes"] = new Map(),
): CompiledShow {
  const show = exampleShow(overrides);
  const description = show.descriptionHtml;
  const finished = episodes.map((episode) => finishEpisode(episode, show));
  const identities = { show: { url: show.url, feeds: [] }, episodes: given };
  return assembleCatalog({
    show,
    description,
    site: { ...SITE, words: { pages: [], ...menuLinks(undefined, [], show.texts), footerHtml: "" } },
    episodes: finished,
    identities,
    servingCode: "code",
  });
}

/** A show whose feeds hold an episode's notes and nothing below them. */
export const NOTES_ALONE: Pick<Show, "feed"> = { feed: { people: false, pageLink: false } };

/** The notes of an episode as its feed carries them. */
export function exampleNotes(episode: Episode): FeedNotes {
  return { description: episode.notesHtml, content: episode.notesHtml };
}
