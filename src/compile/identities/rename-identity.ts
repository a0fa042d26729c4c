import type { Fault } from "../../schemas/fault.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";

/** Identities in which the episode `old` is called `name`, and leads there from now on; null when `old` has given out nothing. */
export function renameIdentity(known: Identities, old: string, name: string): Identities | Fault | null {
  const block = known.episodes.get(old);
  if (block === undefined) return null;
  const others = [...known.episodes].filter(([slug]) => slug !== old);
  const [owner] = others.find(([slug, { was }]) => slug === name || was?.includes(name)) ?? [];
  if (owner !== undefined) {
    const what =
      owner === name ? "is another episode there" : `was the name of ${owner}, whose old links lead there`;
    return { what: `${name} in ${IDENTITIES_FILE} ${what}`, fix: "choose another name" };
  }
  const { removed: _, was = [], ...rest } = block;
  const names = [...was, old].filter((former) => former !== name);
  return { ...known, episodes: new Map([...others, [name, { ...rest, was: names }]]) };
}
