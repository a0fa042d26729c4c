import type { Show } from "../show.ts";

type Place = NonNullable<Show["locations"]>[number];

/** The place in OpenStreetMap: the thing itself when it is named, else the point; null when neither is known. */
export function mapAddress({ osm, geo }: Pick<Place, "osm" | "geo">): string | null {
  const [, kind = "", number] = /^([NWR])(\d+)/.exec(osm ?? "") ?? [];
  if (number !== undefined) return `https://www.openstreetmap.org/${OSM_KINDS[kind]}/${number}`;
  const [, latitude, longitude] = /^geo:([-\d.]+),([-\d.]+)/.exec(geo ?? "") ?? [];
  return latitude === undefined
    ? null
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`;
}

const OSM_KINDS: Readonly<Record<string, string>> = { N: "node", W: "way", R: "relation" };
