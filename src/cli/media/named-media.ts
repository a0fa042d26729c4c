import { open } from "../../bundle/open.ts";
import type { Audio } from "../../catalog/episode.ts";
import type { Output } from "../../compile/output/output.ts";

/** An episode's audio as a built show names it. */
export interface NamedMedia {
  readonly slug: string;
  readonly audio: Audio;
}

/** The audio of every episode of a built show, unlisted ones and those that are to come too, in the order of their names. */
export function namedMedia({ catalog }: Pick<Output, "catalog">): readonly NamedMedia[] {
  const { entries, unlisted, episodeAt } = open(Uint8Array.from(catalog).buffer);
  return [...entries, ...unlisted]
    .map(({ slug }, index): NamedMedia => ({ slug, audio: episodeAt(index).audio }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
