import type { EditionValidators, FeedShell, FeedShells } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";
import { LATEST } from "../feeds/serve/atom-bytes.ts";
import { fullArchivePages } from "../feeds/serve/rss-bytes.ts";
import { shortDigest } from "./cache/digest.ts";

/** What of an episode its edition's documents are made of. */
export interface ValidatedParts {
  readonly rssItem: string;
  readonly atom: string;
  readonly json: string;
  /** Everything that is shown of it anywhere. */
  readonly whole: string;
  /** The newest air date or correction among this episode and all older ones. */
  readonly changedAt: number;
}

/** What the documents of all editions are made of. */
export interface ValidatedShow {
  readonly show: Show;
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
  { show, shells, servingCode }: ValidatedShow,
): [EditionValidators, ...EditionValidators[]] {
  const limit = show.feed?.limit ?? parts.length;
  const window = {
    rss: windowDigests(parts.map(({ rssItem }) => rssItem)),
    atom: windowDigests(parts.map(({ atom }) => atom)),
    json: windowDigests(parts.map(({ json }) => json)),
    whole: windowDigests(parts.map(({ whole }) => whole)),
  };
  const digestOf = (shell: FeedShell, ...more: readonly string[]): string =>
    shortDigest(servingCode, JSON.stringify(shell), ...more);
  const validatorsAt = (index: number): EditionValidators => {
    const changedAt = String(parts[index]?.changedAt);
    const pages = String(fullArchivePages(show, parts.length - index));
    const items = window.rss(index, limit);
    return {
      rss: digestOf(shells.rss, items, changedAt, pages),
      archive: digestOf(shells.rss, items),
      atom: digestOf(shells.atom, window.atom(index, LATEST), changedAt),
      json: digestOf(shells.json, window.json(index, LATEST)),
      all: shortDigest(JSON.stringify(show), window.whole(index, parts.length)),
    };
  };
  return [validatorsAt(parts.length), ...parts.map((_, index) => validatorsAt(index))];
}

/** The digest of `count` texts from one on; of all that follow, by a chain that is made once. */
function windowDigests(texts: readonly string[]): (from: number, count: number) => string {
  const digests = texts.map((text) => shortDigest(text));
  const oldestFirst = [""];
  for (const digest of digests.toReversed()) oldestFirst.push(shortDigest(digest, oldestFirst.at(-1) ?? ""));
  const chain = oldestFirst.reverse();
  return (from, count) =>
    from + count >= texts.length
      ? (chain[from] ?? "")
      : shortDigest("window", ...digests.slice(from, from + count));
}
