import type { Show } from "../catalog/show.ts";
import type { SiteTexts } from "../languages/site-texts.ts";
import { pieces } from "../languages/template.ts";

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

/** The place in OpenStreetMap: the thing itself when it is named, else the point; null when neither is known. */
function mapAddress({ osm, geo }: Place): string | null {
  const [, kind = "", number] = /^([NWR])(\d+)/.exec(osm ?? "") ?? [];
  if (number !== undefined) return `https://www.openstreetmap.org/${OSM_KINDS[kind]}/${number}`;
  const [, latitude, longitude] = /^geo:([-\d.]+),([-\d.]+)/.exec(geo ?? "") ?? [];
  return latitude === undefined
    ? null
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`;
}

const OSM_KINDS: Readonly<Record<string, string>> = { N: "node", W: "way", R: "relation" };
