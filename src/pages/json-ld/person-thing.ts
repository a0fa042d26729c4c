import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Person } from "../../catalog/person.ts";
import type { Show } from "../../catalog/show.ts";
import type { Thing } from "./thing.ts";

/** Somebody as schema.org knows people. */
export function personThing({ name, href, bio, picture }: Person, show: Show): Thing {
  return {
    "@type": "Person",
    name,
    description: bio,
    image: picture && absoluteAddress(show.url, picture.href),
    sameAs: href,
  };
}
