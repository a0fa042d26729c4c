import { mediaSlug } from "../../catalog/addresses.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import { audioName } from "./identity-facts.ts";

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
  const { removed: _, was = [], media, ...rest } = block;
  const names = [...was, old].filter((former) => former !== name);
  const present = mediaUnder(name, media);
  const addresses = [...media.filter((address) => !present.includes(address)), ...present];
  return { ...known, episodes: new Map([...others, [name, { ...rest, media: addresses, was: names }]]) };
}

/** The address that its present audio has under another name; none for audio elsewhere. */
function mediaUnder(name: string, media: readonly string[]): string[] {
  const last = media.at(-1) ?? "";
  return mediaSlug(last) === null ? [] : [`/media/${name}-${audioName(last)}`];
}
