import type { Person } from "../catalog/person.ts";
import { Artwork } from "./artwork.tsx";

/** People with their pictures, roles and a few words about them. */
export function PersonList({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul class="people" role="list">
      {people.map((person) => (
        <li>
          {person.picture && (
            <Artwork picture={person.picture} sizes="64px" alt="" loading="lazy" class="portrait" />
          )}
          <div>
            <p class="person-name">
              {person.href === undefined ? person.name : <a href={person.href}>{person.name}</a>}{" "}
              <span class="role">{person.role ?? "Host"}</span>
            </p>
            {person.bio !== undefined && <p class="bio">{person.bio}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
