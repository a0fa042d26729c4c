import { personPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { wordSlug } from "../../catalog/edition/word-slug.ts";
import type { Person } from "../../catalog/person.ts";
import { roleName } from "../../languages/role-name.ts";
import { fill } from "../../languages/template.ts";
import { Artwork } from "../shell/artwork.tsx";

/** People with their pictures, roles and a few words about them; whoever is in an episode has a page of their own. */
export function PersonList({
  people,
  edition,
}: {
  readonly people: readonly Person[];
  readonly edition: Edition;
}) {
  const { texts } = edition.show;
  return (
    <ul class="people">
      {people.map((person) => (
        <li>
          {person.picture && (
            <Artwork picture={person.picture} sizes="64px" alt="" loading="lazy" class="portrait" />
          )}
          <div>
            <p class="person-name">
              <PersonName person={person} edition={edition} />{" "}
              <span class="role">{roleName(person.role, texts)}</span>
              {person.href !== undefined && (
                <a
                  class="aside-link"
                  href={person.href}
                  rel="noopener"
                  aria-label={fill(texts.elsewhere, { name: person.name })}
                >
                  ↗
                </a>
              )}
            </p>
            {person.bio !== undefined && <p class="bio">{person.bio}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function PersonName({ person: { name }, edition }: { readonly person: Person; readonly edition: Edition }) {
  const group = edition.group("person", wordSlug(name));
  return group === null ? <span>{name}</span> : <a href={personPath(group.slug)}>{name}</a>;
}
