import { plainLine } from "../../import/translate/plain-text.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";

/** What of a show says whose it is. */
type Makers = Pick<ShowFields, "title" | "author" | "owner" | "people">;

/**
 * Whom an audio file's tags name besides those who make the show. A text with several names is taken apart only where one of them is known:
 * a duo may well have an `&` in its name.
 */
export function guestsOf(artists: readonly string[], show: Makers): readonly string[] {
  const known = knownNames(show);
  const isKnown = (name: string): boolean => known.has(plain(name));
  const strangers = artists
    .map((artist) => plainLine(artist, () => undefined) ?? "")
    .filter((artist) => !isKnown(artist))
    .flatMap((artist) => {
      const names = partsOf(artist);
      return names.some(isKnown) ? names.filter((name) => !isKnown(name)) : [artist];
    });
  return [...new Set(strangers.filter((name) => name !== "" && name.length <= LONGEST))];
}

/** As the schema of people has it. */
const LONGEST = 128;

/** What front matter says of the people of an episode with guests: the show's people too, for it stands in place of theirs. */
export function peopleWith(guests: readonly string[], { people = [] }: Makers): readonly object[] {
  return [
    ...people.map(({ bio: _, role = "host", img, ...person }) => ({
      ...person,
      role: role.toLowerCase(),
      ...(img !== undefined && { img: /^https?:/i.test(img) ? img : `../${img}` }),
    })),
    ...guests.map((name) => ({ name, role: "guest" })),
  ];
}

function knownNames({ title, author, owner, people = [] }: Makers): ReadonlySet<string> {
  const makers = [author, owner.name, ...people.map(({ name }) => name)];
  return new Set([title, ...makers, ...makers.flatMap(partsOf)].map(plain));
}

function partsOf(names: string): string[] {
  return names.split(/\s*[,;/&]\s*|\s+(?:and|with|feat\.?|und|et|y|e)\s+/i).map((name) => name.trim());
}

function plain(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
