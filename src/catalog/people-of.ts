import type { Episode } from "./episode.ts";
import type { Person } from "./person.ts";
import type { Show } from "./show.ts";

/** Who is in an episode: one that names nobody has the show's people. */
export function peopleOf({ people }: Pick<Episode, "people">, show: Pick<Show, "people">): readonly Person[] {
  return people.length > 0 ? people : show.people;
}
