import { roleName } from "../../languages/role-name.ts";
import { peopleOf } from "../people-of.ts";
import type { Person } from "../person.ts";
import type { Edition, EpisodeGroup } from "./edition.ts";
import { wordSlug } from "./word-slug.ts";

/** Somebody as the show and the episodes on air describe them. */
export interface Portrait extends Person {
  /** What they did, most recent first. */
  readonly roles: readonly string[];
}

/** Episodes that are read for what they say of somebody; a host of hundreds says it in `show.yaml`. */
const EPISODES_READ = 10;

/** What is known of the person whose group this is: the show's words first, then those of their newest episodes. */
export function portraitOf(group: EpisodeGroup, { show }: Pick<Edition, "show">): Portrait {
  const inEpisodes = group.newest(EPISODES_READ).flatMap((episode) => peopleOf(episode, show));
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
