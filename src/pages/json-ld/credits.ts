import type { Person } from "../../catalog/person.ts";
import type { Show } from "../../catalog/show.ts";
import { personThing } from "./person-thing.ts";
import type { Thing } from "./thing.ts";

/** People by the property of a schema.org CreativeWork or Episode that says what they did; hosts are its authors. */
export function credits(
  people: readonly Person[],
  show: Show,
): Readonly<Record<string, readonly Thing[] | undefined>> {
  return Object.groupBy(
    people.map((person) => personThing(person, show)),
    (_, index) => propertyOf(people[index]?.role ?? "Host"),
  );
}

/** Roles of the podcast namespace's taxonomy → properties; the first that matches. */
const PROPERTIES: readonly (readonly [role: RegExp, property: string])[] = [
  [/guest writer/i, "contributor"],
  [/\bhost$|^author$/i, "author"],
  [/^guest$|voice actor|narrator/i, "actor"],
  [/producer$/i, "producer"],
  [/director$/i, "director"],
  [/editor$/i, "editor"],
  [/translator/i, "translator"],
  [/composer|theme music/i, "musicBy"],
];

function propertyOf(role: string): string {
  return PROPERTIES.find(([pattern]) => pattern.test(role))?.[1] ?? "contributor";
}
