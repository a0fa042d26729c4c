import type { Instant } from "../../moments/instant.ts";
import type { EpisodeIdentity, Identities, ShowIdentity } from "../../schemas/identities-schema.ts";
import {
  added,
  changesOf,
  dropped,
  type IdentityChange,
  removed,
  renamed,
  restored,
  showGuidAdded,
  urlChanged,
} from "./identity-change.ts";
import type { EpisodeFacts, IdentityFacts } from "./identity-facts.ts";

/** What a show has given out, with all that its sources add to it; and what of that is new. */
export interface Reconciled {
  readonly next: Identities;
  readonly changes: readonly IdentityChange[];
}

/** What was known before; null when there is no file yet. */
interface Known {
  readonly known: Identities | null;
  /** Folders that were renamed, by their new names. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What was on air by then was given out. */
  readonly now: Instant;
}

/** Puts together what a show has given out and what its sources say now. The same again changes nothing. */
export function reconcileIdentities(facts: IdentityFacts, { known, renamed, now }: Known): Reconciled {
  const blocks = known?.episodes ?? NO_EPISODES;
  const kept = facts.episodes.map((episode) => keptBlock(episode, blocks, renamed.get(episode.slug)));
  const sources = new Set([...facts.episodes.map(({ slug }) => slug), ...renamed.values()]);
  const left = [...blocks]
    .filter(([slug]) => !sources.has(slug))
    .map((block) => leftBlock(block, facts, now));
  const show = reconcileShow(facts, known?.show);
  return {
    next: { show: show.next, episodes: new Map([...kept, ...left].flatMap(({ block }) => block)) },
    changes: [...show.changes, ...[...kept, ...left].flatMap(({ changes }) => changes)],
  };
}

const NO_EPISODES: Identities["episodes"] = new Map();

interface Settled {
  /** None when it is dropped. */
  readonly block: readonly (readonly [slug: string, identity: EpisodeIdentity])[];
  readonly changes: readonly IdentityChange[];
}

/** The block of an episode that is there; it had `from` as its name before. */
function keptBlock(episode: EpisodeFacts, blocks: Identities["episodes"], from?: string): Settled {
  const { slug, guid, publishedAt, media } = episode;
  const unlisted = episode.isUnlisted && { unlisted: true };
  const old = blocks.get(from ?? slug);
  if (old === undefined) {
    const block = { guid, published: publishedAt, media: [media], ...unlisted };
    return { block: [[slug, block]], changes: [added(episode)] };
  }
  const was = from === undefined ? old.was : [...(old.was ?? []), from].filter((name) => name !== slug);
  const next = {
    guid: old.guid ?? guid,
    published: publishedAt,
    media: withPresent(old.media, media),
    ...(was !== undefined && was.length > 0 && { was }),
    ...unlisted,
  };
  return {
    block: [[slug, next]],
    changes: [
      ...(from === undefined ? [] : [renamed(episode, from)]),
      ...(old.removed === true && from === undefined ? [restored(slug)] : []),
      ...(from === undefined ? changesOf(episode, old) : []),
    ],
  };
}

/** The block of an episode that is not there. What could not be read stays as it is: nothing is built of it. */
function leftBlock(
  [slug, old]: readonly [string, EpisodeIdentity],
  { present, drafts }: IdentityFacts,
  now: Instant,
): Settled {
  if (present.has(slug) && !drafts.has(slug)) return { block: [[slug, old]], changes: [] };
  if (old.published > now) return { block: [], changes: [dropped(slug)] };
  if (old.removed === true) return { block: [[slug, old]], changes: [] };
  return { block: [[slug, { ...old, removed: true }]], changes: [removed(slug, drafts)] };
}

function reconcileShow(
  { show: { guid, url, feed } }: IdentityFacts,
  old: ShowIdentity | undefined,
): { readonly next: ShowIdentity; readonly changes: readonly IdentityChange[] } {
  if (old === undefined) return { next: { guid, url, feeds: [feed] }, changes: [] };
  const { guid: given, url: former, feeds, from } = old;
  return {
    next: { guid: given ?? guid, url, feeds: withPresent(feeds, feed), ...(from !== undefined && { from }) },
    changes: [
      ...(given === undefined ? [showGuidAdded(guid)] : []),
      ...(former === url ? [] : [urlChanged(former, url)]),
    ],
  };
}

/** The addresses with the present one last. */
function withPresent(addresses: readonly string[], present: string): string[] {
  return [...addresses.filter((address) => address !== present), present];
}
