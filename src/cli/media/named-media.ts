import { open } from "../../bundle/open.ts";
import { editionAt } from "../../catalog/edition/edition.ts";
import type { Audio } from "../../catalog/episode.ts";
import type { Output } from "../../compile/output/output.ts";

/** An episode's audio as a built show names it. */
export interface NamedMedia {
  readonly slug: string;
  readonly audio: Audio;
}

/** The audio of every episode of a built show, those that are to come too, in the order of their names. */
export function namedMedia({ catalog }: Pick<Output, "catalog">): readonly NamedMedia[] {
  const { newest, count, find } = editionAt(open(Uint8Array.from(catalog).buffer), Number.POSITIVE_INFINITY);
  return newest(count)
    .flatMap(({ slug }): NamedMedia[] => {
      const audio = find(slug)?.episode.audio;
      return audio === undefined ? [] : [{ slug, audio }];
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
