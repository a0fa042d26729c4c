import type { Catalog } from "../catalog/catalog.ts";
import { type Edition, editionAt } from "../catalog/edition/edition.ts";
import type { EpisodePost, PostsAbout } from "../catalog/hearsay.ts";
import type { Instant } from "../moments/instant.ts";
import type { AnnouncementState, KeptPost } from "./delivery.ts";

/** The posts about the episodes that are on air at `now`, by the slugs that these have now. */
export function shownPosts(
  state: AnnouncementState | null,
  catalog: Catalog,
  now: Instant,
): readonly PostsAbout[] {
  // On a host's machine nothing was posted.
  if (!state?.posts || catalog.site.dev?.announces === false) return [];
  const { posts } = state;
  const edition = editionAt(catalog, now);
  const madeOf = `${edition.count} ${JSON.stringify(posts)}`;
  const known = last.get(catalog);
  if (known?.madeOf === madeOf) return known.shown;
  const shown = postsIn(edition, posts);
  last.set(catalog, { madeOf, shown });
  return shown;
}

/** Every isolate asks for them every few seconds, and each episode has to be opened. */
const last = new WeakMap<Catalog, { readonly madeOf: string; readonly shown: readonly PostsAbout[] }>();

function postsIn(edition: Edition, posts: readonly KeptPost[]): PostsAbout[] {
  const byEpisode = Map.groupBy(posts, ({ guid }) => guid);
  return [...byEpisode].flatMap(([guid, own]): PostsAbout[] => {
    const slug = own.at(-1)?.slug ?? "";
    const episode = edition.find(edition.slugSince(slug) ?? slug)?.episode;
    if (episode?.guid !== guid || episode.unlisted) return [];
    const written = [...(edition.show.social ?? []), ...(episode.social ?? [])];
    if (written.some(({ protocol }) => protocol === "disabled")) return [];
    const isUnwritten = ({ protocol }: KeptPost): boolean =>
      !(episode.social ?? []).some((post) => post.protocol === protocol);
    const shown = own.filter(isUnwritten).map(({ protocol, uri }): EpisodePost => ({ protocol, uri }));
    return shown.length === 0 ? [] : [[episode.slug, shown]];
  });
}
