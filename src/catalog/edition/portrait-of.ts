import { roleName } from "../../languages/role-name.ts";
import type { Person } from "../person.ts";
import type { Edition } from "./edition.ts";
import type { EpisodeGroup } from "./episode-groups.ts";
import { wordSlug } from "./word-slug.ts";

/** Somebody as the show and the episodes on air describe them. */
export interface Portrait extends Person {
  /** What they did, most recent first. */
  readonly roles: readonly string[];
}

/** How many episodes are asked what they say of somebody; a host of hundreds says it in `show.yaml`. */
const EPISODES_ASKED = 10;

/** What is known of the person whose group this is: the show's words first, then those of their newest episodes. */
export function portraitOf(group: EpisodeGroup, edition: Pick<Edition, "show">): Portrait {
  const { show } = edition;
  const inEpisodes = group.outlines(EPISODES_ASKED).flatMap(({ people }) => people);
  const known = [...show.people, ...inEpisodes].filter(({ name }) => wordSlug(name) === group.slug);
  const first = <Key extends "href" | "bio" | "picture">(key: Key): Partial<Pick<Person, Key>> => {
    const value = known.find((person) => person[key] !== undefined)?.[key];
    // A computed key widens the type.
    return value === undefined ? {} : ({ [key]: value } as Pick<Person, Key>);
  };
  const roles = known.map(({ role }) => roleName(role, show.texts));
  return {
    name: group.name,
    roles: [...new Set(roles)],
    ...first("href"),
    ...first("bio"),
    ...first("picture"),
  };
}
