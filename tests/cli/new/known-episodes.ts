import type { KnownEpisode } from "../../../src/cli/new/known-show.ts";

const WEEK = 7 * 86_400_000;
/** A Tuesday, six in the morning in UTC. */
const FIRST = Date.UTC(2026, 8, 1, 6);

/** Episodes a week apart, from the first of September 2026 on; what is said of each. */
export function weekly(...said: readonly Partial<KnownEpisode>[]): KnownEpisode[] {
  return said.map((each, index) => ({
    slug: `episode-${index}`,
    title: `Episode ${index}`,
    type: "full",
    published: FIRST + index * WEEK,
    draft: false,
    ...each,
  }));
}
