import type { EpisodeEntries } from "../bundle/pack-episode.ts";
import type { EditionValidators, FeedShell, FeedShells } from "../catalog/catalog.ts";
import type { Episode } from "../catalog/episode.ts";
import type { OwnWords } from "../catalog/own-words.ts";
import type { Show } from "../catalog/show.ts";
import { LATEST } from "../feeds/serve/atom-bytes.ts";
import { fullArchivePages } from "../feeds/serve/rss-bytes.ts";
import { shortDigest } from "./cache/digest.ts";

/** Digests of what of an episode its editions' documents are made of. */
export interface EpisodeDigests {
  readonly rssItem: string;
  readonly atom: string;
  readonly json: string;
  /** Of everything that is shown of it anywhere. */
  readonly whole: string;
}

/** The digests of an episode. The formats have their notes from its RSS item. */
export function episodeDigests(
  episode: Episode,
  { rssItem, entries, notesPlace }: EpisodeEntries,
): EpisodeDigests {
  const [offset, bytes] = notesPlace;
  const notes = Buffer.from(rssItem).subarray(offset, offset + bytes);
  return {
    rssItem: shortDigest(rssItem),
    atom: shortDigest(JSON.stringify(entries.atom), notes),
    json: shortDigest(JSON.stringify(entries.json), notes),
    whole: shortDigest(JSON.stringify(episode)),
  };
}

/** An episode's digests, and the newest air date or correction among it and all older ones. */
export interface ValidatedParts extends EpisodeDigests {
  readonly changedAt: number;
}

/** What the documents of all editions are made of. */
export interface ValidatedShow {
  readonly show: Show;
  readonly words: OwnWords;
  readonly shells: FeedShells;
  /** A digest of the code that puts feeds together at request. */
  readonly servingCode: string;
}

/**
 * The validators of the edition without any episode, and then those of each other one, by its newest episode; `parts` are newest first.
 * A feed's is a digest of all that its bytes are put together of at request: so two builds give the same one exactly when they give
 * the same bytes, and editing a scheduled episode changes none that anybody has.
 */
export function editionValidators(
  parts: readonly ValidatedParts[],
  { show, words, shells, servingCode }: ValidatedShow,
): [EditionValidators, ...EditionValidators[]] {
  const limit = show.feed?.limit ?? parts.length;
  const window = {
    rss: windowDigests(parts.map(({ rssItem }) => rssItem)),
    atom: windowDigests(parts.map(({ atom }) => atom)),
    json: windowDigests(parts.map(({ json }) => json)),
    whole: windowDigests(parts.map(({ whole }) => whole)),
  };
  // Each once, not for each edition: a shell has some kilobytes.
  const around = (shell: FeedShell): string => shortDigest(servingCode, JSON.stringify(shell));
  const shellDigest = { rss: around(shells.rss), atom: around(shells.atom), json: around(shells.json) };
  const showDigest = shortDigest(JSON.stringify(show), JSON.stringify(words));
  const validatorsAt = (index: number): EditionValidators => {
    const changedAt = String(parts[index]?.changedAt);
    const pages = String(fullArchivePages(show, parts.length - index));
    const items = window.rss(index, limit);
    return {
      rss: shortDigest(shellDigest.rss, items, changedAt, pages),
      archive: shortDigest(shellDigest.rss, items),
      atom: shortDigest(shellDigest.atom, window.atom(index, LATEST), changedAt),
      json: shortDigest(shellDigest.json, window.json(index, LATEST)),
      all: shortDigest(showDigest, window.whole(index, parts.length)),
    };
  };
  return [validatorsAt(parts.length), ...parts.map((_, index) => validatorsAt(index))];
}

/** The digest of `count` digests from one on; of all that follow, by a chain that is made once. */
function windowDigests(digests: readonly string[]): (from: number, count: number) => string {
  const oldestFirst = [""];
  for (const digest of digests.toReversed()) oldestFirst.push(shortDigest(digest, oldestFirst.at(-1) ?? ""));
  const chain = oldestFirst.reverse();
  return (from, count) =>
    from + count >= digests.length
      ? (chain[from] ?? "")
      : shortDigest("window", ...digests.slice(from, from + count));
}
