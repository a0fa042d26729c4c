import { absoluteAddress, PEOPLE_PATH, personPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup } from "../../catalog/edition/episode-groups.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { siteName } from "../../catalog/elsewhere/site-name.ts";
import { fill } from "../../languages/template.ts";
import { personThing } from "../json-ld/person-thing.ts";
import { Artwork } from "../shell/artwork.tsx";
import { GroupPage } from "./group-page.tsx";

export interface PersonPageProps {
  readonly edition: Edition;
  readonly group: EpisodeGroup;
  /** Which page of their episodes, from 1. */
  readonly number: number;
}

/** Somebody, and the episodes that they are in. */
export function PersonPage({ edition, group, number }: PersonPageProps) {
  const { show } = edition;
  const person = portraitOf(group, edition);
  const url = absoluteAddress(show.url, personPath(group.slug));
  return (
    <GroupPage
      edition={edition}
      group={group}
      number={number}
      heading={person.name}
      description={person.bio ?? fill(show.texts.personDescription, { show: show.title, name: person.name })}
      path={(page) => personPath(group.slug, page)}
      above={[{ name: show.texts.people, path: PEOPLE_PATH }]}
      things={[{ ...personThing(person, show), url }]}
    >
      <div class="person-head">
        {person.picture && <Artwork picture={person.picture} sizes="128px" alt="" class="portrait" />}
        <div>
          <p class="role">{person.roles.join(", ")}</p>
          {person.bio !== undefined && <p>{person.bio}</p>}
          {person.href !== undefined && (
            <p>
              <a href={person.href} rel="noopener">
                {siteName(person.href)}
              </a>
            </p>
          )}
        </div>
      </div>
    </GroupPage>
  );
}
