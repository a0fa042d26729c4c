import { mapAddress } from "../../catalog/elsewhere/map-address.ts";
import type { Show } from "../../catalog/show.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { pieces } from "../../languages/template.ts";

type Place = NonNullable<Show["locations"]>[number];

export interface PlaceListProps {
  readonly places: readonly Place[];
  readonly texts: SiteTexts;
}

/** Places that something is about, or where it is made (`podcast:location`), each with a link to a map where one is known. */
export function PlaceList({ places, texts }: PlaceListProps) {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{texts.places}</h2>
      <ul class="links">
        {places.map((place) => (
          <li>
            {pieces(place.rel === "creator" ? texts.placeItIsMade : texts.placeItIsAbout, {
              place: <PlaceName place={place} />,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceName({ place }: { readonly place: Place }) {
  const map = mapAddress(place);
  if (map === null) return <>{place.name}</>;
  return (
    <a href={map} rel="noopener">
      {place.name}
    </a>
  );
}
